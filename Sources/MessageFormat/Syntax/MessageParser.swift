/// Reads a message from its UTF-8 bytes, in one pass and without recursion.
///
/// The grammar never needs more than two bytes of look-ahead. The source is a Swift string's, so that it is valid
/// UTF-8.
struct MessageParser {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    var elements: ElementStack
    var placeholderCount = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, elements: ElementStack) {
        self.bytes = bytes
        self.elements = elements
    }

    /// `message = simple-message / complex-message`.
    mutating func parseMessage() throws(MessageSyntaxError) -> Message {
        guard bytes.count <= MessageLimits.sourceLength else {
            let limit = MessageLimits.sourceLength
            throw MessageSyntaxError(.tooMany(what: "bytes", limit: limit), SourceRange(limit, bytes.count))
        }
        _ = skipSpace()
        if peek == UInt8(ascii: ".") || (peek == CharacterClass.openBrace && peek(1) == CharacterClass.openBrace) {
            return try parseComplexMessage()
        }
        position = 0
        return Message(body: .pattern(try parsePattern(openedAt: nil)))
    }

    /// `complex-message = o *(declaration o) complex-body o`.
    private mutating func parseComplexMessage() throws(MessageSyntaxError) -> Message {
        var declarations: [Message.Declaration] = []
        while true {
            switch peek {
            case CharacterClass.openBrace where peek(1) == CharacterClass.openBrace:
                let pattern = try parseQuotedPattern()
                _ = skipSpace()
                guard atEnd else {
                    throw MessageSyntaxError(.textAfterPattern(found: found), SourceRange(position, bytes.count))
                }
                return Message(declarations: declarations, body: .pattern(pattern))
            case UInt8(ascii: "."):
                if skip(".input") {
                    declarations.append(try parseInput())
                } else if skip(".local") {
                    declarations.append(try parseLocal())
                } else if skip(".match") {
                    return Message(declarations: declarations, body: try parseMatcher())
                } else {
                    let word = wordRange
                    throw MessageSyntaxError(.unknownKeyword(excerpt(word)), SourceRange(word))
                }
            default:
                throw MessageSyntaxError(.missingBody(found: found), foundRange)
            }
            guard declarations.count <= MessageLimits.declarations else {
                throw MessageSyntaxError(
                    .tooMany(what: "declarations", limit: MessageLimits.declarations),
                    SourceRange(position, bytes.count))
            }
            _ = skipSpace()
        }
    }
}

extension Message {
    /// Reads a message in MessageFormat 2 syntax.
    ///
    /// ```swift
    /// let message = try Message(parsing: "{$count :integer} personas")
    /// ```
    ///
    /// - Throws: ``MessageSyntaxError`` for the first thing that is not well-formed, or that is beyond
    ///   ``MessageLimits``.
    ///   A well-formed message can still be invalid: see ``validate()``.
    public init(parsing source: String) throws(MessageSyntaxError) {
        // Not `withUTF8`, which needs a copy of the string that it may change.
        let result =
            source.utf8.withContiguousStorageIfAvailable(Self.parse)
            ?? Array(source.utf8).withUnsafeBufferPointer(Self.parse)
        self = try result.get()
    }

    private static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<Message, MessageSyntaxError> {
        withUnsafeTemporaryAllocation(of: Pattern.Element.self, capacity: ElementStack.lent) { room in
            var parser = MessageParser(bytes, elements: ElementStack(in: room))
            defer { parser.elements.destroy() }
            return Result { () throws(MessageSyntaxError) in try parser.parseMessage() }
        }
    }
}
