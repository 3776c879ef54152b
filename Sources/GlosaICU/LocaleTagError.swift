/// A text that is not a locale.
public struct LocaleTagError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The text as it was given.
    public let text: String

    /// The reason why it is refused.
    public let reason: Reason

    /// The reason why a text is refused.
    public enum Reason: Hashable, Sendable {
        /// No BCP 47 tag, or one without a language.
        case malformed
        /// A key behind `-u-` other than `nu`, such as `ca`: a locale names its digits and nothing else.
        case unsupportedKey(String)
        /// A value of `nu` that is no numbering system, such as `foo`; empty for none at all.
        case unknownNumberingSystem(String)
    }

    /// Makes an error about a text.
    public init(text: String, reason: Reason = .malformed) {
        self.text = text
        self.reason = reason
    }

    /// The mistake, and what a locale looks like.
    public var description: String {
        switch reason {
        case .malformed:
            "\"\(text)\" is not a locale: write a BCP 47 tag, such as \"es\", \"es-VE\" or \"zh-Hant\""
        case .unsupportedKey(let key):
            "\"\(text)\" has the key \"\(key)\" behind \"-u-\", and a locale has no other than \"nu\", the digits: "
                + "remove \"\(key)\" and its value"
        case .unknownNumberingSystem(let system):
            "\"\(text)\" names the numbering system \"\(system)\", which ICU does not know: write one of CLDR behind "
                + "\"-u-nu-\", such as \"latn\" or \"arab\""
        }
    }
}
