extension MessageParser {
    /// `input-declaration = input o variable-expression`, after the keyword.
    mutating func parseInput() throws(MessageSyntaxError) -> Message.Declaration {
        let start = position - 6
        _ = skipSpace()
        guard peek == CharacterClass.openBrace, peek(1) != CharacterClass.openBrace else {
            throw MessageSyntaxError(.inputWithoutVariable(found: found), foundRange)
        }
        let opening = position
        position += 1
        _ = skipSpace()
        guard peek == UInt8(ascii: "$") else {
            throw failure(.inputWithoutVariable(found: found), opening: opening, end: opening + 1)
        }
        let expression = try parseExpression(opening: opening)
        guard case .variable(let variable)? = expression.operand else {
            throw MessageSyntaxError(.inputWithoutVariable(found: "a literal"), expression.range)
        }
        return Message.Declaration(
            kind: .input, variable: variable, expression: expression, range: SourceRange(unclamped: start, position))
    }

    /// `local-declaration = local s variable o "=" o expression`, after the keyword.
    mutating func parseLocal() throws(MessageSyntaxError) -> Message.Declaration {
        let start = position - 6
        let spaced = skipSpace()
        guard peek == UInt8(ascii: "$") else {
            throw MessageSyntaxError(.localWithoutVariable(found: found), foundRange)
        }
        guard spaced else { throw missingSpace() }
        let variable = try parseVariable()
        _ = skipSpace()
        guard peek == UInt8(ascii: "=") else {
            throw MessageSyntaxError(.localWithoutEquals(variable: "$" + variable.name, found: found), foundRange)
        }
        position += 1
        _ = skipSpace()
        guard peek == CharacterClass.openBrace, peek(1) != CharacterClass.openBrace else {
            throw MessageSyntaxError(.localWithoutExpression(variable: "$" + variable.name, found: found), foundRange)
        }
        let opening = position
        position += 1
        _ = skipSpace()
        let expression = try parseExpression(opening: opening)
        return Message.Declaration(
            kind: .local, variable: variable, expression: expression, range: SourceRange(unclamped: start, position))
    }

    /// `matcher = match 1*(s selector) s variant *(o variant)`, after the keyword, and space to the end.
    mutating func parseMatcher() throws(MessageSyntaxError) -> Message.Body {
        var selectors: [Message.VariableReference] = []
        var spaced = skipSpace()
        while peek == UInt8(ascii: "$") {
            guard spaced else { throw missingSpace() }
            guard selectors.count < MessageLimits.selectors else {
                throw MessageSyntaxError(
                    .tooMany(what: "selectors", limit: MessageLimits.selectors), SourceRange(position, position))
            }
            selectors.append(try parseVariable())
            spaced = skipSpace()
        }
        guard !selectors.isEmpty else {
            throw MessageSyntaxError(.matchWithoutSelector(found: found), foundRange)
        }
        guard atKey else { throw MessageSyntaxError(.matchWithoutVariant(found: found), foundRange) }
        guard spaced else { throw missingSpace() }
        var variants: [Message.Variant] = []
        // Most messages choose among the two to four plural categories of their language.
        variants.reserveCapacity(4)
        repeat {
            variants.append(try parseVariant(selectorCount: selectors.count))
            _ = skipSpace()
        } while atKey
        guard atEnd else {
            throw MessageSyntaxError(.textAfterPattern(found: found), SourceRange(position, bytes.count))
        }
        return .match(selectors: selectors, variants: variants)
    }

    private var atKey: Bool {
        peek == CharacterClass.bar || peek == UInt8(ascii: "*") || atNameCharacter
    }

    /// `variant = key *(s key) o quoted-pattern`.
    private mutating func parseVariant(selectorCount: Int) throws(MessageSyntaxError) -> Message.Variant {
        let start = position
        var keys: [Message.Key] = []
        keys.reserveCapacity(selectorCount)
        var spaced = true
        var end = start
        while atKey {
            guard spaced else { throw missingSpace() }
            guard keys.count < MessageLimits.selectors else {
                throw MessageSyntaxError(
                    .tooMany(what: "keys", limit: MessageLimits.selectors), SourceRange(position, position))
            }
            switch peek {
            case UInt8(ascii: "*"):
                keys.append(.catchAll(range: SourceRange(unclamped: position, position + 1)))
                position += 1
            case CharacterClass.bar:
                keys.append(.literal(try parseQuotedLiteral()))
            default:
                keys.append(.literal(parseUnquotedLiteral()))
            }
            end = position
            spaced = skipSpace()
        }
        guard peek == CharacterClass.openBrace, peek(1) == CharacterClass.openBrace else {
            throw MessageSyntaxError(
                .variantWithoutPattern(keys: excerpt(start..<end), found: found), SourceRange(start, end))
        }
        let pattern = try parseQuotedPattern()
        return Message.Variant(keys: keys, pattern: pattern, range: SourceRange(unclamped: start, position))
    }
}
