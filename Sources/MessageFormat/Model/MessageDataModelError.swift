/// The reason why a well-formed message is not valid (UTS #35 part 9, "Data Model Errors").
public struct MessageDataModelError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The mistake.
    public var problem: Problem
    /// The place, in UTF-8 bytes of the source.
    public var range: SourceRange
    /// The place where the first of two things stands, when the second is a duplicate.
    public var related: SourceRange?

    /// An error at `range`.
    public init(_ problem: Problem, _ range: SourceRange, related: SourceRange? = nil) {
        self.problem = problem
        self.range = range
        self.related = related
    }

    /// The ways in which a well-formed message fails to be valid.
    public enum Problem: Hashable, Sendable {
        /// The variant with `keys` has `found` keys for `expected` selectors.
        case variantKeyMismatch(keys: String, found: Int, expected: Int)
        /// No variant has only `*`; `selectors` is how many it needs.
        case missingFallbackVariant(selectors: Int)
        /// The selector has no function.
        case missingSelectorAnnotation(variable: String)
        /// The variable was declared or used before, or is used in its own declaration.
        case duplicateDeclaration(variable: String, reason: Reason)
        /// The option is set twice.
        case duplicateOptionName(option: String)
        /// The same keys were used before.
        case duplicateVariant(keys: String)

        /// The reason why a declaration comes too late.
        public enum Reason: Hashable, Sendable {
            /// An earlier `.input` or `.local` declares it.
            case declared
            /// An earlier declaration uses it.
            case used
            /// Its own declaration uses it.
            case usedByItself
        }
    }

    /// The kind that the specification names.
    public var kind: MessageErrorKind {
        switch problem {
        case .variantKeyMismatch: .variantKeyMismatch
        case .missingFallbackVariant: .missingFallbackVariant
        case .missingSelectorAnnotation: .missingSelectorAnnotation
        case .duplicateDeclaration: .duplicateDeclaration
        case .duplicateOptionName: .duplicateOptionName
        case .duplicateVariant: .duplicateVariant
        }
    }

    /// The name that the specification's test suite gives it, such as `duplicate-variant`.
    public var name: String { kind.rawValue }

    /// ``message``, after the range.
    public var description: String { "\(range): \(message)" }

    /// The mistake and its repair, in a sentence for someone who writes messages.
    public var message: String {
        switch problem {
        case .variantKeyMismatch(let keys, let found, let expected):
            "the variant `\(keys)` has \(Self.count(found, "key")) for \(Self.count(expected, "selector")): write one key for each variable after `.match`, `*` where any value will do"
        case .missingFallbackVariant(let selectors):
            "no variant fits every value: add `\(Array(repeating: "*", count: selectors).joined(separator: " ")) {{…}}`"
        case .missingSelectorAnnotation(let variable):
            "`$\(variable)` is chosen by, and nothing says how: declare it with a function, as in `.input {$\(variable) :number}` or `.input {$\(variable) :string}`"
        case .duplicateDeclaration(let variable, .declared):
            "`$\(variable)` is already declared: remove this declaration or give it another name"
        case .duplicateDeclaration(let variable, .used):
            "`$\(variable)` is used in a declaration before this one: move this declaration up, or give it another name"
        case .duplicateDeclaration(let variable, .usedByItself):
            "`$\(variable)` is used in its own declaration: give the new variable another name"
        case .duplicateOptionName(let option):
            "the option `\(option)` is set twice: remove one"
        case .duplicateVariant(let keys):
            "there is already a variant `\(keys)`: remove one, or change its keys"
        }
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }
}
