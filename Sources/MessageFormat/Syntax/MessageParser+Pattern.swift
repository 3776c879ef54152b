extension MessageParser {
    /// `quoted-pattern = "{{" pattern "}}"`, with the position at the first brace.
    mutating func parseQuotedPattern() throws(MessageSyntaxError) -> Message.Pattern {
        let opening = position
        position += 2
        return try parsePattern(openedAt: opening)
    }

    /// `pattern = *(text-char / escaped-char / placeholder)`, up to the end, or past `}}` when `{{` opened it.
    mutating func parsePattern(openedAt opening: Int?) throws(MessageSyntaxError) -> Message.Pattern {
        let start = position
        while true {
            try parseText()
            guard !atEnd else {
                if let opening {
                    throw MessageSyntaxError(.unclosedPattern(missing: "}}"), SourceRange(opening, opening + 2))
                }
                return Message.Pattern(elements.take(), range: SourceRange(unclamped: start, position))
            }
            if peek == CharacterClass.closeBrace {
                guard let opening else {
                    throw MessageSyntaxError(.strayClosingBrace, SourceRange(position, position + 1))
                }
                guard peek(1) == CharacterClass.closeBrace else {
                    if position + 1 == bytes.count {
                        throw MessageSyntaxError(.unclosedPattern(missing: "}"), SourceRange(opening, opening + 2))
                    }
                    throw MessageSyntaxError(.strayClosingBrace, SourceRange(position, position + 1))
                }
                let pattern = Message.Pattern(elements.take(), range: SourceRange(unclamped: start, position))
                position += 2
                return pattern
            }
            placeholderCount += 1
            guard placeholderCount <= MessageLimits.placeholders else {
                throw MessageSyntaxError(
                    .tooMany(what: "placeholders", limit: MessageLimits.placeholders),
                    SourceRange(position, bytes.count))
            }
            elements.append(try parsePlaceholder())
        }
    }

    /// Text up to a brace or the end; adds an element unless it is empty.
    private mutating func parseText() throws(MessageSyntaxError) {
        let start = position
        position = bytes.endOfText(from: start)
        guard atEnd || CharacterClass.isBrace(bytes[position]) else { return try parseEscapedText(from: start) }
        guard position > start else { return }
        let range = SourceRange(unclamped: start, position)
        elements.append(.text(Message.Text(text(start..<position), range: range)))
    }

    /// The same for a text that has an escape, or U+0000, at the position.
    private mutating func parseEscapedText(from start: Int) throws(MessageSyntaxError) {
        var unescaped: [UInt8] = []
        var pieceStart = start
        while true {
            unescaped.append(contentsOf: bytes[pieceStart..<position])
            if atEnd || CharacterClass.isBrace(bytes[position]) { break }
            guard bytes[position] == CharacterClass.backslash else {
                throw MessageSyntaxError(.nullCharacter, SourceRange(position, position + 1))
            }
            unescaped.append(try parseEscape())
            pieceStart = position
            position = bytes.endOfText(from: position)
        }
        let value = String(decoding: unescaped, as: UTF8.self)
        elements.append(.text(Message.Text(value, range: SourceRange(start, position))))
    }

    /// `escaped-char = backslash ( backslash / "{" / "|" / "}" )`: the byte that it stands for.
    mutating func parseEscape() throws(MessageSyntaxError) -> UInt8 {
        let byte = peek(1)
        switch byte {
        case CharacterClass.backslash, CharacterClass.openBrace, CharacterClass.bar, CharacterClass.closeBrace:
            position += 2
            return byte
        default:
            let start = position
            position += 1
            let length = atEnd ? 0 : scalar(at: position).length
            let found = atEnd ? "the end of the message" : "`\(text(position..<position + length))`"
            throw MessageSyntaxError(.badEscape(found: found), SourceRange(start, position + length))
        }
    }
}
