/// Reads ICU MessageFormat 1 from its UTF-8 bytes, as ICU's `MessagePattern` does with apostrophes that need not be
/// doubled.
struct MessageFormat1Parser {
    /// What a text stands in: `#` and the apostrophe before it mean something in a plural alone.
    enum Parent {
        case message
        case select(key: String)
        case plural(key: String, MessageFormat1Count)

        var count: MessageFormat1Count? {
            if case .plural(_, let count) = self { return count }
            return nil
        }
    }

    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    var argumentCount = 0
    var choiceCount = 0
    /// The names of arguments as they are written, by the variable that they become.
    var names: [String: String] = [:]

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func parseMessage() throws(MessageFormat1Error) -> [MessageFormat1Node] {
        let limit = MessageLimits.sourceLength
        guard bytes.count <= limit else {
            throw MessageFormat1Error(.tooMany(what: "bytes", limit: limit), SourceRange(limit, bytes.count))
        }
        if let null = bytes.firstIndex(of: 0) {
            throw MessageFormat1Error(.nullCharacter, SourceRange(null, null + 1))
        }
        return try parseNodes(.message, depth: 0)
    }

    /// The text and arguments up to the brace that closes the variant, or to the end of the message.
    mutating func parseNodes(_ parent: Parent, depth: Int) throws(MessageFormat1Error) -> [MessageFormat1Node] {
        var nodes: [MessageFormat1Node] = []
        var text: [UInt8] = []
        var textStart = position
        func flush(_ end: Int) {
            guard !text.isEmpty else { return }
            nodes.append(.text(String(decoding: text, as: UTF8.self), SourceRange(textStart, end)))
            text.removeAll(keepingCapacity: true)
        }
        reading: while let byte = peek {
            switch byte {
            case UInt8(ascii: "'"):
                try readApostrophe(into: &text, parent)
                continue reading
            case UInt8(ascii: "{"):
                flush(position)
                nodes.append(try parseArgument(depth: depth))
            case UInt8(ascii: "}") where depth > 0:
                // ICU takes a brace that closes nothing, outside all arguments, for text.
                break reading
            case UInt8(ascii: "#"):
                // In a select inside a plural it is text, too.
                guard let count = parent.count else {
                    text.append(byte)
                    position += 1
                    continue reading
                }
                flush(position)
                nodes.append(.number(count, SourceRange(position, position + 1)))
                position += 1
                try countArgument(SourceRange(position - 1, position))
            default:
                text.append(byte)
                position += 1
                continue reading
            }
            textStart = position
        }
        flush(position)
        return nodes
    }

    /// Reads one apostrophe, two, or quoted text, and leaves the position after it.
    private mutating func readApostrophe(into text: inout [UInt8], _ parent: Parent) throws(MessageFormat1Error) {
        let apostrophe = UInt8(ascii: "'")
        let start = position
        position += 1
        switch peek {
        case apostrophe?:
            text.append(apostrophe)
            position += 1
            return
        case UInt8(ascii: "{")?, UInt8(ascii: "}")?:
            break
        case UInt8(ascii: "#")? where parent.count != nil:
            break
        default:
            text.append(apostrophe)
            return
        }
        while let byte = peek {
            position += 1
            if byte == apostrophe {
                guard peek == apostrophe else { return }
                position += 1
            }
            text.append(byte)
        }
        // At the end of the whole message ICU adds the apostrophe that is missing; inside a variant it cannot.
        if case .message = parent { return }
        throw MessageFormat1Error(.unclosedQuote(excerpt(start..<position)), SourceRange(start, start + 2))
    }

    mutating func countArgument(_ range: SourceRange) throws(MessageFormat1Error) {
        argumentCount += 1
        guard argumentCount <= MessageLimits.placeholders else {
            throw MessageFormat1Error(.tooMany(what: "placeholders", limit: MessageLimits.placeholders), range)
        }
    }
}
