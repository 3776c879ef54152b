extension MessageFormat1Parser {
    /// The names of the types of arguments that this parser reads.
    private static let types = ["number", "date", "time", "plural", "select", "selectordinal"]

    /// `{name}`, `{name, type}` or `{name, type, style}`; the position is at its brace.
    mutating func parseArgument(depth: Int) throws(MessageFormat1Error) -> MessageFormat1Node {
        let start = position
        position += 1
        skipSpace()
        guard peek != nil else { throw unclosed(start) }
        if peek == UInt8(ascii: "}") { throw MessageFormat1Error(.emptyArgument, SourceRange(start, position + 1)) }
        let nameRange = skipIdentifier()
        guard !nameRange.isEmpty else { throw MessageFormat1Error(.notAnArgument(found: found), foundRange) }
        let variable = try variable(nameRange)
        let name = excerpt(nameRange)
        skipSpace()
        var format: MessageFormat1Format?
        switch peek {
        case nil: throw unclosed(start)
        case UInt8(ascii: "}")?: break
        case UInt8(ascii: ",")?:
            position += 1
            skipSpace()
            let typeRange = try parseType(after: name, argumentAt: start)
            let type = text(typeRange).lowercased()
            if let kind = MessageFormat1Choice.Kind(rawValue: type) {
                let choice = try parseChoice(
                    kind, variable, SourceRange(nameRange), argumentAt: start, depth: depth)
                position += 1
                return .choice(choice)
            }
            format = try parseFormat(type, typeRange, argumentAt: start)
        default: throw MessageFormat1Error(.unexpectedAfterName(found: found, name: name), foundRange)
        }
        position += 1
        let range = SourceRange(start, position)
        try countArgument(range)
        return .argument(
            MessageFormat1Argument(
                variable: variable, variableRange: SourceRange(nameRange), format: format, range: range))
    }

    /// The letters of a type; what follows them is `,` or `}`.
    private mutating func parseType(after name: String, argumentAt start: Int) throws(MessageFormat1Error)
        -> Range<Int>
    {
        guard peek != nil else { throw unclosed(start) }
        let typeStart = position
        while let byte = peek, (0x61...0x7A).contains(byte | 0x20) { position += 1 }
        let range = typeStart..<position
        guard !range.isEmpty else {
            throw MessageFormat1Error(.missingType(found: found, name: name), foundRange)
        }
        skipSpace()
        guard let next = peek else { throw unclosed(start) }
        guard next == UInt8(ascii: ",") || next == UInt8(ascii: "}") else {
            throw MessageFormat1Error(.unexpectedAfterType(found: found, type: excerpt(range)), foundRange)
        }
        return range
    }

    private mutating func parseFormat(
        _ type: String, _ typeRange: Range<Int>, argumentAt start: Int
    ) throws(MessageFormat1Error) -> MessageFormat1Format {
        switch type {
        case "number", "date", "time":
            break
        case "choice", "spellout", "ordinal", "duration":
            throw MessageFormat1Error(.unsupportedType(type), SourceRange(typeRange))
        default:
            throw MessageFormat1Error(
                .unknownType(excerpt(typeRange), suggestion: Self.nearest(type, Self.types)), SourceRange(typeRange))
        }
        var style = MessageFormat1Style(raw: "", range: SourceRange(position, position))
        if peek == UInt8(ascii: ",") {
            position += 1
            style = try parseStyle(argumentAt: start)
        }
        return switch type {
        case "number": try style.numberFormat()
        case "date": try style.dateFormat(MessageFormat1Format.date)
        default: try style.dateFormat(MessageFormat1Format.time)
        }
    }

    /// The text up to the brace that closes the argument. Braces and apostrophes in it come in pairs.
    private mutating func parseStyle(argumentAt start: Int) throws(MessageFormat1Error) -> MessageFormat1Style {
        let styleStart = position
        var depth = 0
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "'"):
                let quote = position
                repeat { position += 1 } while peek != nil && peek != UInt8(ascii: "'")
                if peek == nil {
                    throw MessageFormat1Error(.unclosedStyleQuote, SourceRange(quote, quote + 1))
                }
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"):
                if depth == 0 {
                    let range = styleStart..<position
                    return MessageFormat1Style(raw: text(range), range: SourceRange(range))
                }
                depth -= 1
            default: break
            }
            position += 1
        }
        throw unclosed(start)
    }

    // MARK: - Names

    /// The variable for the name at `range`: the name itself, or, because variables cannot begin with a digit, `_0`
    /// for `0`.
    private mutating func variable(_ range: Range<Int>) throws(MessageFormat1Error) -> String {
        let name = text(range)
        guard range.count <= MessageLimits.optionValueLength else {
            throw MessageFormat1Error(
                .tooMany(what: "bytes in a name", limit: MessageLimits.optionValueLength), SourceRange(range))
        }
        let isNumber = name.utf8.allSatisfy { (0x30...0x39).contains($0) }
        if isNumber, (name.utf8.first == 0x30 && name.utf8.count > 1) || (Int(name) ?? .max) > 32767 {
            throw MessageFormat1Error(.badNumber(excerpt(range)), SourceRange(range))
        }
        guard name.unicodeScalars.allSatisfy(CharacterClass.isNameCharacter) else {
            throw MessageFormat1Error(.badName(excerpt(range)), SourceRange(range))
        }
        let startsWithDigit = name.utf8.first.map { (0x30...0x39).contains($0) } ?? false
        let variable = startsWithDigit ? "_" + name : name
        if let other = names[variable], other != name {
            throw MessageFormat1Error(.sameVariable(other, name), SourceRange(range))
        }
        names[variable] = name
        return variable
    }

    // MARK: - Errors

    func unclosed(_ start: Int) -> MessageFormat1Error {
        let end = bytes[start...].firstIndex { $0 == UInt8(ascii: ",") || $0 == 0x0A } ?? bytes.count
        return MessageFormat1Error(.unclosedArgument(excerpt(start..<end)), SourceRange(start, end))
    }

    /// The candidate that differs from `word` in one letter at most; nil if there is none.
    static func nearest(_ word: String, _ candidates: [String]) -> String? {
        let word = Array(word.lowercased().utf8)
        return candidates.first { candidate in
            let candidate = Array(candidate.utf8)
            guard abs(word.count - candidate.count) <= 1 else { return false }
            let same = zip(word, candidate).prefix { $0 == $1 }.count
            let sameFromEnd = zip(word.reversed(), candidate.reversed()).prefix { $0 == $1 }.count
            return same + sameFromEnd >= max(word.count, candidate.count) - 1
        }
    }
}

extension CharacterClass {
    fileprivate static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? isNameCharacter(ascii: UInt8(truncatingIfNeeded: scalar.value))
            : isNameCharacter(nonASCII: scalar.value)
    }
}
