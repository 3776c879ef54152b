extension MessageParser {
    /// `variable = "$" name`.
    mutating func parseVariable() throws(MessageSyntaxError) -> Message.VariableReference {
        let start = position
        position += 1
        guard let name = skipName() else { throw missingName(after: "$") }
        return Message.VariableReference(text(name), range: SourceRange(unclamped: start, name.upperBound))
    }

    /// Moves past `name = [bidi] name-start *name-char [bidi]`: where it is, without the marks; nil when there is none.
    @inline(__always)
    private mutating func skipName() -> Range<Int>? {
        skipBidi()
        let start = position
        guard atNameStart else { return nil }
        skipNameCharacters()
        let end = position
        skipBidi()
        return start..<end
    }

    /// `identifier = [namespace ":"] name`.
    mutating func parseIdentifier(after sigil: StaticString) throws(MessageSyntaxError) -> (text: String, end: Int) {
        guard let name = skipName() else { throw missingName(after: sigil.description) }
        guard peek == UInt8(ascii: ":") else { return (text(name), name.upperBound) }
        position += 1
        let namespace = text(name) + ":"
        guard let name = skipName() else { throw missingName(after: namespace) }
        return (namespace + text(name), name.upperBound)
    }

    @inline(never)
    private func missingName(after before: String) -> MessageSyntaxError {
        MessageSyntaxError(.missingName(after: before, found: found), foundRange)
    }

    /// `*(s option)`. Leaves the position before the space after the last one.
    mutating func parseOptions(opening: Int) throws(MessageSyntaxError) -> [Message.Option] {
        guard peek != CharacterClass.closeBrace else { return [] }
        var options: [Message.Option] = []
        while true {
            let end = position
            let spaced = skipSpace()
            guard atNameStart else {
                position = end
                return options
            }
            guard spaced else { throw missingSpace() }
            guard options.count < MessageLimits.options else {
                throw MessageSyntaxError(
                    .tooMany(what: "options in a placeholder", limit: MessageLimits.options),
                    SourceRange(position, position))
            }
            options.append(try parseOption(opening: opening))
        }
    }

    /// `option = identifier o "=" o (literal / variable)`.
    private mutating func parseOption(opening: Int) throws(MessageSyntaxError) -> Message.Option {
        let start = position
        let name = try parseIdentifier(after: "")
        _ = skipSpace()
        guard peek == UInt8(ascii: "=") else {
            let problem = MessageSyntaxError(.missingEquals(option: name.text), SourceRange(start, name.end))
            let unclosed = failure(problem.problem, opening: opening, end: name.end)
            throw unclosed.problem == problem.problem ? problem : unclosed
        }
        position += 1
        _ = skipSpace()
        let value: Message.Operand
        switch peek {
        case UInt8(ascii: "$"): value = .variable(try parseVariable())
        case CharacterClass.bar: value = .literal(try parseQuotedLiteral())
        default:
            guard atNameCharacter else {
                throw MessageSyntaxError(.missingValue(name: name.text, found: found, attribute: false), foundRange)
            }
            value = .literal(parseUnquotedLiteral())
        }
        return Message.Option(name.text, value, range: SourceRange(unclamped: start, value.range.upperBound))
    }

    /// `attribute = "@" identifier [o "=" o literal]`.
    mutating func parseAttribute() throws(MessageSyntaxError) -> Message.Attribute {
        let start = position
        position += 1
        let name = try parseIdentifier(after: "@")
        let end = position
        _ = skipSpace()
        guard peek == UInt8(ascii: "=") else {
            position = end
            return Message.Attribute(name.text, range: SourceRange(start, name.end))
        }
        position += 1
        _ = skipSpace()
        let value: Message.Literal
        if peek == CharacterClass.bar {
            value = try parseQuotedLiteral()
        } else if atNameCharacter {
            value = parseUnquotedLiteral()
        } else {
            throw MessageSyntaxError(.missingValue(name: name.text, found: found, attribute: true), foundRange)
        }
        return Message.Attribute(name.text, value, range: SourceRange(start, value.range.upperBound))
    }

    // MARK: - Literals

    /// `unquoted-literal = 1*name-char`; the first has been seen.
    mutating func parseUnquotedLiteral() -> Message.Literal {
        let start = position
        skipNameCharacters()
        return Message.Literal(text(start..<position), range: SourceRange(unclamped: start, position))
    }

    /// `quoted-literal = "|" *(quoted-char / escaped-char) "|"`.
    mutating func parseQuotedLiteral() throws(MessageSyntaxError) -> Message.Literal {
        let start = position
        position += 1
        var unescaped: [UInt8] = []
        var pieceStart = position
        while position < bytes.count {
            switch bytes[position] {
            case CharacterClass.bar:
                let value: String
                if unescaped.isEmpty {
                    value = text(pieceStart..<position)
                } else {
                    unescaped.append(contentsOf: bytes[pieceStart..<position])
                    value = String(decoding: unescaped, as: UTF8.self)
                }
                position += 1
                return Message.Literal(value, range: SourceRange(start, position))
            case CharacterClass.backslash:
                unescaped.append(contentsOf: bytes[pieceStart..<position])
                unescaped.append(try parseEscape())
                pieceStart = position
            case 0:
                throw MessageSyntaxError(.nullCharacter, SourceRange(position, position + 1))
            default:
                position += 1
            }
        }
        // The bar was probably meant to close before the brace of its placeholder.
        let end = bytes[start...].firstIndex { $0 == CharacterClass.closeBrace || $0 == 0x0A } ?? bytes.count
        throw MessageSyntaxError(.unclosedLiteral(excerpt(start..<end)), SourceRange(start, end))
    }
}
