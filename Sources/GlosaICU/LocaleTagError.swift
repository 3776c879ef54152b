/// A text that is not a locale.
public struct LocaleTagError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The text as it was given.
    public let text: String

    /// Makes an error about a text.
    public init(text: String) { self.text = text }

    /// The mistake, and what a locale looks like.
    public var description: String {
        "\"\(text)\" is not a locale: write a BCP 47 tag, such as \"es\", \"es-VE\" or \"zh-Hant\""
    }
}
