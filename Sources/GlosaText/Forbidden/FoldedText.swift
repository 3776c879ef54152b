/// A text as a row of symbols, each with its way back: what readers see, tags of HTML left out; and apart from it, what
/// stands inside the tags.
struct FoldedText {
    /// The text that readers see.
    private(set) var seen = Row()
    /// The insides of tags, one after another.
    private(set) var inTags = Row()
    private let decoded: DecodedText
    private var memory: [UInt32: [UInt8]] = [:]

    /// Symbols, and for each the byte of the decoded text at which it begins.
    struct Row {
        fileprivate(set) var symbols: [UInt8] = []
        fileprivate(set) var offsets: [UInt32] = []

        /// The row from its end to its beginning, as readers see it whose order is turned round.
        var reversed: Row { Row(symbols: symbols.reversed(), offsets: offsets.reversed()) }

        fileprivate mutating func reserveCapacity(_ count: Int) {
            symbols.reserveCapacity(count)
            offsets.reserveCapacity(count)
        }

        fileprivate mutating func append(_ symbol: UInt8, at offset: Int) {
            symbols.append(symbol)
            offsets.append(UInt32(truncatingIfNeeded: offset))
        }
    }

    init(_ bytes: [UInt8]) {
        decoded = DecodedText(bytes)
        seen.reserveCapacity(decoded.bytes.count)
        decoded.bytes.withUnsafeBufferPointer { text in
            var memory = SymbolMemory()
            let isRun = HiddenRun.beginnings
            var index = 0
            while index < text.count {
                guard isRun[Int(text[index])], let tag = HiddenRun(text, at: index) else {
                    index = seen.fold(text, index, &memory)
                    continue
                }
                seen.append(tag.isInline ? SymbolFold.transparent : SymbolFold.space, at: index)
                while index < tag.end { index = inTags.fold(text, index, &memory) }
                inTags.append(SymbolFold.end, at: tag.end - 1)
            }
        }
    }

    /// True when the text reverses the order of its characters: U+202E, `<bdo>`.
    var isTurned: Bool {
        let bytes = decoded.bytes
        return bytes.indices.contains { index in
            (bytes[index] == 0xAE && index > 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2)
                || (bytes[index] == UInt8(ascii: "<") && bytes[index...].prefix(4).elementsEqual("<bdo".utf8))
        }
    }

    /// The bytes of the original text at symbols of a row.
    func range(_ range: Range<Int>, of row: Row) -> Range<Int> {
        guard let first = row.offsets[range].min(), let last = row.offsets[range].max() else { return 0..<0 }
        let start = decoded.original(Int(first))
        let length = UTF8Step.length(decoded.bytes[Int(last)])
        return start..<max(start, decoded.original(min(Int(last) + length, decoded.bytes.count)))
    }
}

extension FoldedText.Row {
    /// Appends the symbols of the scalar at `index`, and gives the index of the next.
    fileprivate mutating func fold(
        _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ memory: inout SymbolMemory
    ) -> Int {
        let byte = text[index]
        if byte < 0x80 {
            append(memory.ascii[Int(byte)], at: index)
            return index + 1
        }
        let (scalar, length) = UTF8Step.decode(text, at: index)
        for symbol in memory.symbols(of: scalar) { append(symbol, at: index) }
        return index + length
    }
}

/// The symbols of the scalars of one text: each is worked out once.
private struct SymbolMemory {
    let ascii = SymbolFold.ascii
    private var known: [Unicode.Scalar: [UInt8]] = [:]

    mutating func symbols(of scalar: Unicode.Scalar) -> [UInt8] {
        if let symbols = known[scalar] { return symbols }
        let symbols = SymbolFold.symbols(of: scalar)
        known[scalar] = symbols
        return symbols
    }
}

/// A run that readers do not see: a tag or a comment of HTML, markup of a message, the address of a link in Markdown.
private struct HiddenRun {
    /// The byte after it.
    let end: Int
    /// True when the text before it and after it can be one word.
    let isInline: Bool

    /// The bytes that one can begin with.
    static let beginnings: [Bool] = (0...255).map { "<{]:".utf8.contains($0) }

    init?(_ text: UnsafeBufferPointer<UInt8>, at start: Int) {
        switch text[start] {
        case UInt8(ascii: "<"): self.init(tag: text, start)
        case UInt8(ascii: "{"): self.init(markup: text, start)
        case UInt8(ascii: "]"): self.init(link: text, start)
        case UInt8(ascii: ":"): self.init(function: text, start)
        default: return nil
        }
    }

    private init?(tag text: UnsafeBufferPointer<UInt8>, _ start: Int) {
        var index = start + 1
        guard index < text.count else { return nil }
        if text[index] == UInt8(ascii: "/") { index += 1 }
        let nameStart = index
        while index < text.count, (text[index] | 0x20) >= 0x61, (text[index] | 0x20) <= 0x7A { index += 1 }
        let name = text[nameStart..<index]
        let isComment = name.isEmpty && index < text.count && text[index] == UInt8(ascii: "!")
        guard !name.isEmpty || isComment, let close = Self.find(UInt8(ascii: ">"), text, from: index) else {
            return nil
        }
        end = close + 1
        isInline = isComment || Self.inline.contains { $0.elementsEqual(name.lazy.map { $0 | 0x20 }) }
    }

    /// `{#strong}`, `{/strong}`.
    private init?(markup text: UnsafeBufferPointer<UInt8>, _ start: Int) {
        guard start + 1 < text.count, text[start + 1] == UInt8(ascii: "#") || text[start + 1] == UInt8(ascii: "/"),
            let close = Self.find(UInt8(ascii: "}"), text, from: start + 2), close - start < 512
        else { return nil }
        end = close + 1
        isInline = true
    }

    /// `](https://example.org)`.
    private init?(link text: UnsafeBufferPointer<UInt8>, _ start: Int) {
        guard start + 1 < text.count, text[start + 1] == UInt8(ascii: "("),
            let close = Self.find(UInt8(ascii: ")"), text, from: start + 2),
            !text[start..<close].contains(0x20)
        else { return nil }
        end = close + 1
        isInline = true
    }

    /// ` :number useGrouping=never` in a placeholder.
    private init?(function text: UnsafeBufferPointer<UInt8>, _ start: Int) {
        guard start > 0, text[start - 1] == 0x20, start + 1 < text.count,
            (0x61...0x7A).contains(text[start + 1] | 0x20),
            let close = text[start...].prefix(256).firstIndex(where: {
                $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "{")
            }),
            text[close] == UInt8(ascii: "}")
        else { return nil }
        end = close
        isInline = true
    }

    private static func find(_ byte: UInt8, _ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < text.count, text[index] != byte { index += 1 }
        return index < text.count ? index : nil
    }

    private static let inline: [[UInt8]] = [
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "del", "em", "font", "i", "ins", "kbd", "label",
        "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    ].map { Array($0.utf8) }
}

/// Steps through UTF-8 that may be broken.
enum UTF8Step {
    static func length(_ first: UInt8) -> Int {
        switch first {
        case 0xC0..<0xE0: 2
        case 0xE0..<0xF0: 3
        case 0xF0..<0xF8: 4
        default: 1
        }
    }

    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let first = bytes[position]
        let length = length(first)
        guard length > 1, position + length <= bytes.count else { return ("\u{FFFD}", 1) }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for offset in 1..<length {
            guard bytes[position + offset] & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
            value = value << 6 | UInt32(bytes[position + offset] & 0x3F)
        }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }
}
