extension MessageFormat1Parser {
    private static let categories = ["zero", "one", "two", "few", "many", "other"]

    /// The part that follows the type of a plural or a select: `offset:`, keys and texts, up to the closing brace.
    mutating func parseChoice(
        _ kind: MessageFormat1Choice.Kind, _ variable: String, _ variableRange: SourceRange, argumentAt start: Int,
        depth: Int
    ) throws(MessageFormat1Error) -> MessageFormat1Choice {
        guard depth < MessageFormat1Limits.nesting else {
            throw MessageFormat1Error(
                .tooDeep(limit: MessageFormat1Limits.nesting), SourceRange(start, position))
        }
        guard peek == UInt8(ascii: ",") else {
            throw MessageFormat1Error(.missingVariants(type: kind.rawValue), SourceRange(position, position))
        }
        position += 1
        choiceCount += 1
        guard choiceCount <= MessageFormat1Limits.choices else {
            throw MessageFormat1Error(
                .tooMany(what: "plurals and selects", limit: MessageFormat1Limits.choices),
                SourceRange(start, position))
        }
        var choice = MessageFormat1Choice(
            kind: kind, count: MessageFormat1Count(variable: variable, offset: 0), variableRange: variableRange,
            branches: [], other: [], otherRange: .none)
        var seen: [String: SourceRange] = [:]
        var hasOffset = false
        while true {
            skipSpace()
            guard peek != nil else { throw unclosed(start) }
            if peek == UInt8(ascii: "}") { break }
            if kind != .select, let offset = try parseOffset(isFirst: seen.isEmpty && !hasOffset) {
                hasOffset = true
                choice.count.offset = offset
                continue
            }
            let key = try parseKey(kind)
            if let first = seen[key.name] {
                throw MessageFormat1Error(.duplicateKey(key.written), key.range, related: first)
            }
            seen[key.name] = key.range
            guard seen.count <= MessageFormat1Limits.variants else {
                throw MessageFormat1Error(.tooManyVariants(limit: MessageFormat1Limits.variants), key.range)
            }
            let nodes = try parseVariantText(key, choice, depth: depth)
            if key.name == "other" {
                choice.other = nodes
                choice.otherRange = key.range
            } else {
                choice.branches.append(
                    .init(key: key.text, isExact: key.isExact, keyRange: key.range, nodes: nodes))
            }
        }
        guard seen["other"] != nil else {
            throw MessageFormat1Error(
                seen.isEmpty ? .missingVariants(type: kind.rawValue) : .missingOther(type: kind.rawValue),
                SourceRange(position, position))
        }
        return choice
    }

    /// `offset:1`; nil where something else stands.
    private mutating func parseOffset(isFirst: Bool) throws(MessageFormat1Error) -> Int? {
        let word = "offset:"
        guard position + word.utf8.count <= bytes.count,
            bytes[position..<position + word.utf8.count].elementsEqual(word.utf8)
        else { return nil }
        let start = position
        position += word.utf8.count
        guard isFirst else { throw MessageFormat1Error(.lateOffset, SourceRange(start, position)) }
        skipSpace()
        let range = skipNumber()
        let text = excerpt(range)
        guard let offset = ExactPluralKey(text)?.integer, offset.magnitude <= MessageFormat1Limits.offset else {
            throw MessageFormat1Error(.badOffset(text), SourceRange(start, position))
        }
        return offset
    }

    /// A key as it is written, and as it is compared.
    private struct Key {
        var written: String
        var text: String
        var isExact: Bool
        var range: SourceRange

        /// What makes two keys the same: `=1` and `=1.0` are, `=1` and a select's `1` are never in one place.
        var name: String { isExact ? "=" + text : text }
    }

    private mutating func parseKey(_ kind: MessageFormat1Choice.Kind) throws(MessageFormat1Error) -> Key {
        let start = position
        if peek == UInt8(ascii: "=") {
            position += 1
            _ = skipNumber()
            let written = excerpt(start..<position)
            guard kind != .select else {
                throw MessageFormat1Error(.exactKeyInSelect(written), SourceRange(start, position))
            }
            guard let number = ExactPluralKey(text(start + 1..<position)) else {
                throw MessageFormat1Error(.badExactKey(written), SourceRange(start, position))
            }
            return Key(written: written, text: number.text, isExact: true, range: SourceRange(start, position))
        }
        let range = skipIdentifier()
        guard !range.isEmpty else {
            throw MessageFormat1Error(.notAKey(found: found, type: kind.rawValue), foundRange)
        }
        guard range.count <= MessageLimits.optionValueLength else {
            throw MessageFormat1Error(
                .tooMany(what: "bytes in a key", limit: MessageLimits.optionValueLength), SourceRange(range))
        }
        let key = text(range)
        guard kind == .select || Self.categories.contains(key) else {
            throw MessageFormat1Error(
                .notACategory(excerpt(range), suggestion: Self.nearest(key, Self.categories)), SourceRange(range))
        }
        return Key(written: excerpt(range), text: key, isExact: false, range: SourceRange(range))
    }

    private mutating func parseVariantText(_ key: Key, _ choice: MessageFormat1Choice, depth: Int)
        throws(MessageFormat1Error) -> [MessageFormat1Node]
    {
        skipSpace()
        let open = position
        guard peek == UInt8(ascii: "{") else {
            throw MessageFormat1Error(.missingVariantText(key: key.written, found: found), foundRange)
        }
        position += 1
        let parent: Parent =
            choice.kind == .select ? .select(key: key.written) : .plural(key: key.written, choice.count)
        let nodes = try parseNodes(parent, depth: depth + 1)
        guard peek == UInt8(ascii: "}") else {
            throw MessageFormat1Error(
                .unclosedVariant(key: key.written), SourceRange(key.range.lowerBound, open + 1))
        }
        position += 1
        return nodes
    }

    /// Moves past the characters that numbers are made of.
    private mutating func skipNumber() -> Range<Int> {
        let start = position
        while let byte = peek {
            guard (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte) else { break }
            position += 1
        }
        return start..<position
    }
}
