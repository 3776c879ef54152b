import GlosaICU

/// The directional isolation of a value in a line (UAX #9): the value keeps the order of its characters, and nothing beside
/// it comes to stand between them. Here alone it is decided which values have one; an output writes it in its own way, as
/// controls, as `dir`, or as a `direction` in JSON.
package enum Isolation: Hashable, Sendable {
    /// The value runs from left to right (LRI).
    case leftToRight
    /// The value runs from right to left (RLI).
    case rightToLeft
    /// The value runs as its first strong character does, and from left to right where it has none (FSI).
    case firstStrong

    /// The kinds of values that differ in their isolation.
    package enum Kind: Hashable, Sendable {
        /// A telephone number, or an address of the web or of mail. Its signs have no direction of their own, and their
        /// order is the same in every language.
        case address
        /// Words in a language of their own, such as the title of a source.
        case words(LocaleTag)
        /// Any other value: a number, an amount, a date, a name whose language is not known, a citation.
        case value
    }

    /// The isolation of a value in a line; nil for a value known left-to-right in a line from left to right, which needs
    /// none.
    package init?(_ kind: Kind, _ text: String, in line: WritingDirection) {
        let isOneWay = line == .leftToRight && !TextDirection.holdsRightToLeft(text)
        switch kind {
        case .address:
            if isOneWay { return nil }
            self = .leftToRight
        case .words(let language):
            let own = language.direction
            if isOneWay, own == .leftToRight { return nil }
            self = own == .leftToRight ? .leftToRight : .rightToLeft
        case .value:
            if isOneWay { return nil }
            self = .firstStrong
        }
    }

    /// The direction in which an isolated text runs.
    package func direction(of text: String) -> WritingDirection {
        switch self {
        case .leftToRight: .leftToRight
        case .rightToLeft: .rightToLeft
        case .firstStrong: TextDirection.of(text) ?? .leftToRight
        }
    }

    /// The control before an isolated text; U+2069 stands behind it.
    fileprivate var control: String {
        switch self {
        case .leftToRight: "\u{2066}"
        case .rightToLeft: "\u{2067}"
        case .firstStrong: "\u{2068}"
        }
    }
}

extension String {
    /// The text between the controls of its isolation; as it is where it has none.
    package func isolated(by isolation: Isolation?) -> String {
        guard let isolation else { return self }
        return isolation.control + self + "\u{2069}"
    }

    /// A value as plain text in a line, between controls where it needs them.
    package func isolated(as kind: Isolation.Kind, in line: WritingDirection) -> String {
        isolated(by: Isolation(kind, self, in: line))
    }
}
