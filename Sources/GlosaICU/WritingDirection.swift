/// The direction of a line of text.
public enum WritingDirection: String, Hashable, Sendable, CaseIterable {
    /// As Spanish and English.
    case leftToRight
    /// As Arabic and Hebrew.
    case rightToLeft

    /// HTML's `dir`: `ltr` or `rtl`.
    public var htmlValue: String { self == .leftToRight ? "ltr" : "rtl" }
}
