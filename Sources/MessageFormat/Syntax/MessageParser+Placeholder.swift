extension MessageParser {
    /// `placeholder = expression / markup`, with the position at the brace.
    @inline(__always)
    mutating func parsePlaceholder() throws(MessageSyntaxError) -> Message.Pattern.Element {
        let opening = position
        position += 1
        if peek == CharacterClass.openBrace {
            throw MessageSyntaxError(.patternInsidePattern, SourceRange(opening, opening + 2))
        }
        _ = skipSpace()
        switch peek {
        case UInt8(ascii: "#"), UInt8(ascii: "/"):
            return .markup(try parseMarkup(opening: opening))
        default:
            return .expression(try parseExpression(opening: opening))
        }
    }

    /// The rest of an expression, after `{` and space.
    mutating func parseExpression(opening: Int) throws(MessageSyntaxError) -> Message.Expression {
        // Separate variables, as putting them together at the end moves them, and returning a variable that is a whole
        // expression copies it.
        var operand: Message.Operand?
        var function: Message.FunctionReference?
        var attributes: [Message.Attribute] = []
        switch peek {
        case UInt8(ascii: "$"):
            operand = .variable(try parseVariable())
        case CharacterClass.bar:
            operand = .literal(try parseQuotedLiteral())
        case UInt8(ascii: ":"):
            function = try parseFunction(opening: opening)
        case CharacterClass.closeBrace:
            throw MessageSyntaxError(.emptyPlaceholder, SourceRange(opening, position + 1))
        default:
            guard atNameCharacter else {
                throw failure(.notAPlaceholder(found: found), opening: opening, end: opening + 1)
            }
            operand = .literal(parseUnquotedLiteral())
        }
        while true {
            let end = position
            let spaced = skipSpace()
            switch peek {
            case CharacterClass.closeBrace:
                position += 1
                return Message.Expression(
                    operand: operand, function: function, attributes: attributes,
                    range: SourceRange(unclamped: opening, position))
            case UInt8(ascii: ":"):
                guard function == nil else {
                    throw failure(.secondFunction(found: found), opening: opening, end: end)
                }
                guard attributes.isEmpty else {
                    throw unexpected(opening: opening, end: end, function: nil, attributes: attributes, markup: false)
                }
                guard spaced else { throw missingSpace() }
                function = try parseFunction(opening: opening)
            case UInt8(ascii: "@"):
                guard spaced else { throw missingSpace() }
                try append(to: &attributes)
            default:
                throw unexpected(
                    opening: opening, end: end, function: function, attributes: attributes, markup: false)
            }
        }
    }

    /// `":" identifier *(s option)`.
    private mutating func parseFunction(opening: Int) throws(MessageSyntaxError) -> Message.FunctionReference {
        let start = position
        position += 1
        let name = try parseIdentifier(after: ":")
        let range = SourceRange(unclamped: start, name.end)
        return Message.FunctionReference(name.text, options: try parseOptions(opening: opening), range: range)
    }

    /// The rest of markup, after `{` and space.
    private mutating func parseMarkup(opening: Int) throws(MessageSyntaxError) -> Message.Markup {
        let closing = peek == UInt8(ascii: "/")
        position += 1
        let name = try parseIdentifier(after: closing ? "/" : "#")
        var kind = closing ? MarkupKind.close : .open
        let options = try parseOptions(opening: opening)
        var attributes: [Message.Attribute] = []
        while true {
            let end = position
            let spaced = skipSpace()
            switch peek {
            case CharacterClass.closeBrace:
                position += 1
                return Message.Markup(
                    kind: kind, name: name.text, options: options, attributes: attributes,
                    range: SourceRange(unclamped: opening, position))
            case UInt8(ascii: "/") where !closing && peek(1) == CharacterClass.closeBrace:
                kind = .standalone
                position += 1
            case UInt8(ascii: "@"):
                guard spaced else { throw missingSpace() }
                try append(to: &attributes)
            default:
                throw unexpected(opening: opening, end: end, function: nil, attributes: attributes, markup: true)
            }
        }
    }

    private mutating func append(to attributes: inout [Message.Attribute]) throws(MessageSyntaxError) {
        attributes.append(try parseAttribute())
        guard attributes.count <= MessageLimits.options else {
            throw MessageSyntaxError(
                .tooMany(what: "attributes in a placeholder", limit: MessageLimits.options),
                SourceRange(position, position))
        }
    }

    // MARK: - Errors

    @inline(never)
    func missingSpace() -> MessageSyntaxError {
        MessageSyntaxError(.missingSpace(before: found), SourceRange(position, position))
    }

    /// `problem`, unless the placeholder is never closed: then that is what is wrong.
    @inline(never)
    func failure(_ problem: MessageSyntaxError.Problem, opening: Int, end: Int) -> MessageSyntaxError {
        for index in position..<max(position, bytes.count) {
            if bytes[index] == CharacterClass.closeBrace { return MessageSyntaxError(problem, foundRange) }
            if bytes[index] == CharacterClass.openBrace { break }
        }
        return MessageSyntaxError(.unclosedPlaceholder(excerpt(opening..<end)), SourceRange(opening, end))
    }

    @inline(never)
    private func unexpected(
        opening: Int, end: Int, function: Message.FunctionReference?, attributes: [Message.Attribute], markup: Bool
    ) -> MessageSyntaxError {
        let after = excerpt(opening..<end)
        if atNameStart, !attributes.isEmpty {
            return failure(.optionAfterAttribute(excerpt(wordRange)), opening: opening, end: end)
        }
        if atNameStart, function == nil, !markup {
            return failure(.optionWithoutFunction(excerpt(wordRange)), opening: opening, end: end)
        }
        let expected =
            if !attributes.isEmpty {
                "another attribute (`@name`) or `}`"
            } else if markup {
                "an option (`name=value`), an attribute (`@name`) or `}`"
            } else if function == nil {
                "a function (`:number`), an attribute (`@name`) or `}`"
            } else {
                "an option (`name=value`), an attribute (`@name`) or `}`"
            }
        let problem = MessageSyntaxError.Problem.unexpectedInPlaceholder(found: found, after: after, expected: expected)
        return failure(problem, opening: opening, end: end)
    }
}
