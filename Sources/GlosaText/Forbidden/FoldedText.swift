/// A text as a row of symbols: what readers see, tags of HTML left out; and apart from it, what stands inside the tags.
///
/// The way back from a symbol to its bytes is worked out when something is found, which is next to never.
struct FoldedText {
    /// The symbols of the text that readers see.
    let seen: [UInt8]
    /// Those of the insides of tags, one after another.
    let inTags: [UInt8]
    /// True when the text reverses the order of its characters: U+202E, `<bdo>`.
    let isTurned: Bool
    private let decoded: DecodedText

    init(_ bytes: [UInt8]) {
        let decoded = DecodedText(bytes)
        var isTurned = false
        var inTags: [UInt8] = []
        seen = Self.row(decoded.bytes) { seen, seenCount in
            inTags = Self.row(decoded.bytes) { tags, tagCount in
                var pass = FoldingPass(seen: FoldedRow(symbols: seen), inTags: FoldedRow(symbols: tags))
                decoded.bytes.withUnsafeBufferPointer { pass.fold($0) }
                isTurned = pass.isTurned
                seenCount = pass.seen.count
                tagCount = pass.inTags.count
            }
        }
        self.decoded = decoded
        self.inTags = inTags
        self.isTurned = isTurned
    }

    /// For each symbol of ``seen`` and of ``inTags`` the byte of the decoded text at which it begins.
    func offsets() -> (seen: [UInt32], inTags: [UInt32]) {
        var inTagOffsets: [UInt32] = []
        let seenOffsets = Self.row(decoded.bytes) { (offsets: UnsafeMutableBufferPointer<UInt32>, count) in
            inTagOffsets = Self.row(decoded.bytes) { (tagOffsets: UnsafeMutableBufferPointer<UInt32>, tagCount) in
                withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * Self.capacity(decoded.bytes)) { scratch in
                    let middle = Self.capacity(decoded.bytes)
                    var pass = FoldingPass(
                        seen: FoldedRow(symbols: .init(rebasing: scratch[..<middle]), offsets: offsets),
                        inTags: FoldedRow(symbols: .init(rebasing: scratch[middle...]), offsets: tagOffsets))
                    decoded.bytes.withUnsafeBufferPointer { pass.fold($0) }
                    count = pass.seen.count
                    tagCount = pass.inTags.count
                }
            }
        }
        return (seenOffsets, inTagOffsets)
    }

    /// The bytes of the original text at symbols that begin at these bytes of the decoded one.
    func range(_ offsets: some Collection<UInt32>) -> Range<Int> {
        guard let first = offsets.min(), let last = offsets.max() else { return 0..<0 }
        let start = decoded.original(Int(first))
        let length = UTF8Step.length(decoded.bytes[Int(last)])
        return start..<max(start, decoded.original(min(Int(last) + length, decoded.bytes.count)))
    }

    /// A scalar of two bytes and more has at most four symbols, and a run that is hidden one more in either row.
    private static func capacity(_ bytes: [UInt8]) -> Int { 2 * bytes.count + 8 }

    private static func row<Item>(
        _ bytes: [UInt8], _ fill: (UnsafeMutableBufferPointer<Item>, inout Int) -> Void
    ) -> [Item] {
        [Item](unsafeUninitializedCapacity: capacity(bytes)) { buffer, count in fill(buffer, &count) }
    }
}

/// A row that is being written.
private struct FoldedRow {
    let symbols: UnsafeMutableBufferPointer<UInt8>
    /// The bytes at which the symbols begin, when they are wanted.
    var offsets: UnsafeMutableBufferPointer<UInt32>?
    private(set) var count = 0

    mutating func append(_ symbol: UInt8, at offset: Int) {
        symbols[count] = symbol
        if let offsets { offsets[count] = UInt32(truncatingIfNeeded: offset) }
        count &+= 1
    }

    /// Appends the symbols of ASCII bytes, up to the first byte whose symbol is ``SymbolTable/stop``, and gives its index.
    mutating func append(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, by table: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var index = start
        var place = count
        while index < end {
            let symbol = table[Int(text[index])]
            if symbol == SymbolTable.stop { break }
            symbols[place] = symbol
            place &+= 1
            index &+= 1
        }
        if let offsets {
            for step in 0..<place - count { offsets[count + step] = UInt32(truncatingIfNeeded: start + step) }
        }
        count = place
        return index
    }

    /// Appends the symbols of the scalar at `index`, which is not ASCII, and gives the index of the next.
    mutating func append(
        _ text: UnsafeBufferPointer<UInt8>, scalarAt index: Int, _ memory: inout SymbolMemory
    ) -> Int {
        let (scalar, length) = UTF8Step.decode(text, at: index)
        if let symbol = memory.table.symbol(of: scalar) {
            append(symbol, at: index)
        } else {
            for symbol in memory.symbols(of: scalar) { append(symbol, at: index) }
        }
        return index &+ length
    }
}

/// One reading of a text.
private struct FoldingPass {
    var seen: FoldedRow
    var inTags: FoldedRow
    var isTurned: Bool { turnsTag || memory.hasOverride }
    private var turnsTag = false
    private var memory = SymbolMemory()

    init(seen: FoldedRow, inTags: FoldedRow) {
        self.seen = seen
        self.inTags = inTags
    }

    mutating func fold(_ text: UnsafeBufferPointer<UInt8>) {
        let table = SymbolTable.shared
        table.seen.withUnsafeBufferPointer { seenTable in
            table.inTags.withUnsafeBufferPointer { tagTable in
                var index = 0
                while true {
                    index = seen.append(text, from: index, to: text.count, by: seenTable)
                    guard index < text.count else { break }
                    if text[index] >= 0x80 {
                        index = seen.append(text, scalarAt: index, &memory)
                        continue
                    }
                    noteTurn(text, index)
                    guard let run = HiddenRun(text, at: index) else {
                        seen.append(table.ascii[Int(text[index])], at: index)
                        index &+= 1
                        continue
                    }
                    seen.append(run.isInline ? SymbolFold.transparent : SymbolFold.space, at: index)
                    if run.isBare {
                        index = run.end
                        continue
                    }
                    while index < run.end {
                        index = inTags.append(text, from: index, to: run.end, by: tagTable)
                        guard index < run.end else { break }
                        if text[index] >= 0x80 {
                            index = inTags.append(text, scalarAt: index, &memory)
                        } else {
                            noteTurn(text, index)
                            inTags.append(table.ascii[Int(text[index])], at: index)
                            index &+= 1
                        }
                    }
                    inTags.append(SymbolFold.end, at: run.end - 1)
                }
            }
        }
    }

    private mutating func noteTurn(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) {
        if index &+ 3 < text.count, text[index] == UInt8(ascii: "<"), text[index + 1] == UInt8(ascii: "b"),
            text[index + 2] == UInt8(ascii: "d"), text[index + 3] == UInt8(ascii: "o")
        {
            turnsTag = true
        }
    }
}

/// The symbols of the scalars of one text: each is worked out once.
private struct SymbolMemory {
    let table = SymbolTable.shared
    /// True when the text has U+202E, which reverses it.
    private(set) var hasOverride = false
    private var known: [Unicode.Scalar: [UInt8]] = [:]

    mutating func symbols(of scalar: Unicode.Scalar) -> [UInt8] {
        if let symbols = known[scalar] { return symbols }
        if scalar == "\u{202E}" { hasOverride = true }
        let symbols = SymbolFold.symbols(of: scalar)
        known[scalar] = symbols
        return symbols
    }
}

/// The symbols of bytes and of frequent letters, worked out once for all texts.
private struct SymbolTable: Sendable {
    /// Those of ASCII.
    let ascii = SymbolFold.ascii
    /// Those of all bytes of what is seen; ``stop`` for one that may begin a hidden run, and for what is not ASCII.
    let seen: [UInt8]
    /// Those of all bytes inside a tag; ``stop`` for `<` and for what is not ASCII.
    let inTags: [UInt8]
    /// Those of Latin letters, U+0080 to U+024F, that have one each; else ``stop``.
    private let latin: [UInt8]

    /// No symbol.
    static let stop: UInt8 = 0xFF
    static let shared = SymbolTable()

    private init() {
        let all = SymbolFold.ascii + [UInt8](repeating: Self.stop, count: 128)
        var seen = all
        for byte in "<{]:".utf8 { seen[Int(byte)] = Self.stop }
        var inTags = all
        inTags[Int(UInt8(ascii: "<"))] = Self.stop
        self.seen = seen
        self.inTags = inTags
        latin = (0x80..<0x250).map { (value: UInt32) in
            let symbols = Unicode.Scalar(value).map(SymbolFold.symbols) ?? []
            return symbols.count == 1 ? symbols[0] : Self.stop
        }
    }

    func symbol(of scalar: Unicode.Scalar) -> UInt8? {
        guard scalar.value >= 0x80, scalar.value < 0x250 else { return nil }
        let symbol = latin[Int(scalar.value &- 0x80)]
        return symbol == Self.stop ? nil : symbol
    }
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
