/// The kinds of error of the specification (UTS #35 part 9, "Errors"), under the names of its test suite, and one of this
/// implementation's own.
public enum MessageErrorKind: String, Hashable, Sendable, CaseIterable {
    /// The source is not well-formed.
    case syntaxError = "syntax-error"
    /// A variant has more or fewer keys than there are selectors.
    case variantKeyMismatch = "variant-key-mismatch"
    /// No variant has only `*`.
    case missingFallbackVariant = "missing-fallback-variant"
    /// A selector has no function, directly or through its declarations.
    case missingSelectorAnnotation = "missing-selector-annotation"
    /// A variable is declared twice, or after its use.
    case duplicateDeclaration = "duplicate-declaration"
    /// An option is set twice.
    case duplicateOptionName = "duplicate-option-name"
    /// Two variants have the same keys.
    case duplicateVariant = "duplicate-variant"
    /// A variable was given no value.
    case unresolvedVariable = "unresolved-variable"
    /// No such function is registered.
    case unknownFunction = "unknown-function"
    /// A selector's value cannot select.
    case badSelector = "bad-selector"
    /// A function cannot take this operand.
    case badOperand = "bad-operand"
    /// An option is missing, or has a value that it cannot have.
    case badOption = "bad-option"
    /// A key that the selector's function cannot understand.
    case badVariantKey = "bad-variant-key"
    /// Something well said that this implementation cannot do.
    case unsupportedOperation = "unsupported-operation"
    /// Nobody has the names, rules or signs of the language, and others stand in, of no language in particular: the digits
    /// of the root, a date in digits. The message is whole, so that a caller may pass over it. No error of the
    /// specification's.
    case missingLocaleData = "missing-locale-data"
}
