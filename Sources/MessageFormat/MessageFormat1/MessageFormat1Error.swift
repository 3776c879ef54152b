/// Why a text cannot be read as a message in ICU MessageFormat 1: what was found, where, and what to write instead.
///
/// ```swift
/// do { _ = try Message(parsingMessageFormat1: "{n, plural, one {# cosa}}") } catch {
///     error.range     // 24..<24
///     error.message   // "this plural has no text for all other values: add `other {…}`"
/// }
/// ```
public struct MessageFormat1Error: Error, Hashable, Sendable, CustomStringConvertible {
    /// The mistake.
    public var problem: Problem
    /// The place, in UTF-8 bytes of the source; empty at a place where something is missing.
    public var range: SourceRange
    /// The place where the first of two things stands, when the second is a duplicate.
    public var related: SourceRange?

    /// An error at `range`.
    public init(_ problem: Problem, _ range: SourceRange, related: SourceRange? = nil) {
        self.problem = problem
        self.range = range
        self.related = related
    }

    /// `syntax-error`; `unsupported-operation` for what ICU reads and we do not.
    public var name: String {
        (problem.isRefusal ? MessageErrorKind.unsupportedOperation : .syntaxError).rawValue
    }

    /// ``message``, after the range.
    public var description: String { "\(range): \(message)" }

    /// The ways in which a text fails to be a message. Texts in them are pieces of the source, shortened.
    public enum Problem: Hashable, Sendable {
        /// More of `what` than is allowed.
        case tooMany(what: String, limit: Int)
        /// U+0000.
        case nullCharacter
        /// Choices inside each other, deeper than ``MessageFormat1Limits/nesting``.
        case tooDeep(limit: Int)
        /// More variants than ``MessageFormat1Limits/variants``.
        case tooManyVariants(limit: Int)
        /// `{`… without `}`.
        case unclosedArgument(String)
        /// `one {`… without `}`.
        case unclosedVariant(key: String)
        /// An apostrophe before a brace or `#`, and none after it, inside a variant.
        case unclosedQuote(String)
        /// An apostrophe in a style, and none after it.
        case unclosedStyleQuote
        /// `{}`.
        case emptyArgument
        /// Something that cannot begin an argument.
        case notAnArgument(found: String)
        /// A name with a character that names of MessageFormat 2 cannot have.
        case badName(String)
        /// `{007}`, `{99999}`.
        case badNumber(String)
        /// Two names that would be the same variable.
        case sameVariable(String, String)
        /// Something other than `,` or `}` after a name.
        case unexpectedAfterName(found: String, name: String)
        /// No type after the comma.
        case missingType(found: String, name: String)
        /// Something other than `,` or `}` after a type.
        case unexpectedAfterType(found: String, type: String)
        /// A type that ICU does not know.
        case unknownType(String, suggestion: String?)
        /// `choice`, `spellout`, `ordinal` or `duration`.
        case unsupportedType(String)
        /// A number pattern, such as `#,##0.00`.
        case numberPattern(String)
        /// A number skeleton that ICU does not understand, or that is not allowed.
        case badNumberSkeleton(String)
        /// A date skeleton with anything but letters.
        case badDateSkeleton(String)
        /// A date pattern that ICU does not understand.
        case badDatePattern(String)
        /// `{n, plural}`.
        case missingVariants(type: String)
        /// Something other than a key.
        case notAKey(found: String, type: String)
        /// `=x`.
        case badExactKey(String)
        /// `=1` in a select.
        case exactKeyInSelect(String)
        /// A key of a plural that is not a category.
        case notACategory(String, suggestion: String?)
        /// A key without `{…}`.
        case missingVariantText(key: String, found: String)
        /// No `other`.
        case missingOther(type: String)
        /// A key that was used before.
        case duplicateKey(String)
        /// `offset:` after a key.
        case lateOffset
        /// `offset:` without a number, or with one that `:offset` cannot subtract.
        case badOffset(String)

        /// True where ICU would take it.
        var isRefusal: Bool {
            switch self {
            case .tooMany, .nullCharacter, .tooDeep, .tooManyVariants, .badName, .sameVariable, .numberPattern,
                .notACategory, .duplicateKey, .unsupportedType:
                true
            case .badOffset(let text): ExactPluralKey(text) != nil
            case .unclosedArgument, .unclosedVariant, .unclosedQuote, .unclosedStyleQuote, .emptyArgument,
                .notAnArgument, .badNumber, .unexpectedAfterName, .missingType, .unexpectedAfterType, .unknownType,
                .badNumberSkeleton, .badDateSkeleton, .badDatePattern, .missingVariants, .notAKey, .badExactKey,
                .exactKeyInSelect, .missingVariantText, .missingOther, .lateOffset:
                false
            }
        }
    }
}
