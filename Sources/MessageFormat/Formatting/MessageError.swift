/// Something that went wrong while a message was formatted: what kind of thing, where, and in plain words.
public struct MessageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kind that the specification names.
    public var kind: MessageErrorKind
    /// The place where in the message's source it arose.
    public var range: SourceRange
    /// The mistake and its repair.
    public var message: String

    /// An error at `range`.
    public init(_ kind: MessageErrorKind, _ range: SourceRange, _ message: String) {
        self.kind = kind
        self.range = range
        self.message = message
    }

    /// A syntax error as an error of formatting.
    public init(_ error: MessageSyntaxError) { self.init(.syntaxError, error.range, error.message) }

    /// A data model error as an error of formatting.
    public init(_ error: MessageDataModelError) { self.init(error.kind, error.range, error.message) }

    /// The name that the specification's test suite gives it, such as `bad-operand`.
    public var name: String { kind.rawValue }

    /// ``name`` and ``message``.
    public var description: String { "\(name) at \(range): \(message)" }
}
