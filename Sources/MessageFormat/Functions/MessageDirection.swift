import GlosaICU

/// Which way a formatted value runs, as far as is known without looking at its characters.
public enum MessageDirection: String, Hashable, Sendable {
    /// Left to right.
    case leftToRight = "ltr"
    /// Right to left.
    case rightToLeft = "rtl"
    /// Not known: a reader's software goes by the first strong character.
    case unknown = "auto"

    /// The direction that a locale is written in.
    public init(_ direction: WritingDirection) {
        switch direction {
        case .leftToRight: self = .leftToRight
        case .rightToLeft: self = .rightToLeft
        }
    }
}
