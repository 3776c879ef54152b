/// The reason why a text is not a message: what was found, where, and what was expected there.
///
/// ```swift
/// do { _ = try Message(parsing: "Hola, {$name") } catch {
///     error.range     // 6..<12
///     error.message   // "`{$name` is not closed: add `}`"
/// }
/// ```
public struct MessageSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The mistake.
    public var problem: Problem
    /// The place, in UTF-8 bytes of the source; empty at a place where something is missing.
    public var range: SourceRange

    /// An error at `range`.
    public init(_ problem: Problem, _ range: SourceRange) {
        self.problem = problem
        self.range = range
    }

    /// The name that the specification's test suite gives it: `syntax-error`.
    public var name: String { MessageErrorKind.syntaxError.rawValue }

    /// ``message``, after the range.
    public var description: String { "\(range): \(message)" }

    /// The ways in which a text fails to be a message. Texts in them are pieces of the source, shortened.
    public enum Problem: Hashable, Sendable {
        /// More than ``MessageLimits`` allows of `what`.
        case tooMany(what: String, limit: Int)
        /// U+0000 is never allowed.
        case nullCharacter
        /// A backslash before something that needs none.
        case badEscape(found: String)
        /// `}` in text.
        case strayClosingBrace
        /// `{`… without `}`.
        case unclosedPlaceholder(String)
        /// `{{`… without `}}`; `missing` is what to add.
        case unclosedPattern(missing: String)
        /// `|`… without `|`.
        case unclosedLiteral(String)
        /// `{}`.
        case emptyPlaceholder
        /// `{{` inside a pattern.
        case patternInsidePattern
        /// Something that cannot begin a placeholder.
        case notAPlaceholder(found: String)
        /// Something that cannot follow in a placeholder; `expected` says what can.
        case unexpectedInPlaceholder(found: String, after: String, expected: String)
        /// A second function in one placeholder.
        case secondFunction(found: String)
        /// An option where there is no function.
        case optionWithoutFunction(String)
        /// An option after an attribute.
        case optionAfterAttribute(String)
        /// No space before a function, option, attribute, selector or key.
        case missingSpace(before: String)
        /// No name after `$`, `:`, `#`, `/`, `@` or a namespace.
        case missingName(after: String, found: String)
        /// `option value` or `option`.
        case missingEquals(option: String)
        /// `option=`; attributes take only literals.
        case missingValue(name: String, found: String, attribute: Bool)
        /// `.foo`.
        case unknownKeyword(String)
        /// Something other than `{$name…}` after `.input`.
        case inputWithoutVariable(found: String)
        /// Something other than `$name` after `.local`.
        case localWithoutVariable(found: String)
        /// No `=` in `.local $name = {…}`.
        case localWithoutEquals(variable: String, found: String)
        /// No `{` where `.local $name =` needs its value.
        case localWithoutExpression(variable: String, found: String)
        /// Something other than `$name` after `.match`.
        case matchWithoutSelector(found: String)
        /// No key after the selectors.
        case matchWithoutVariant(found: String)
        /// Keys that no `{{…}}` follows.
        case variantWithoutPattern(keys: String, found: String)
        /// Declarations that no body follows.
        case missingBody(found: String)
        /// Something after the closing `}}`.
        case textAfterPattern(found: String)
    }
}
