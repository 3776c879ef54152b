/// A text without the escapes of HTML, of addresses, of JSON and of scripts, with the way back to the bytes as they stand.
///
/// Escapes within escapes are undone three deep: HTML inside JSON, an address inside HTML.
struct DecodedText {
    /// The bytes that the escapes stand for, and every other byte as it is.
    private(set) var bytes: [UInt8]
    private var rounds: [[Shift]] = []

    /// From `decoded` on, a byte stands `original - decoded` bytes further in the text before this round.
    private struct Shift {
        let decoded: Int
        let original: Int
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        for _ in 0..<3 {
            guard let (next, shifts) = Self.decode(self.bytes) else { break }
            self.bytes = next
            rounds.append(shifts)
        }
    }

    /// The offset in the original text of an offset in ``bytes``.
    func original(_ offset: Int) -> Int {
        rounds.reversed().reduce(offset) { offset, shifts in
            var low = 0
            var high = shifts.count
            while low < high {
                let middle = (low + high) / 2
                if shifts[middle].decoded <= offset { low = middle + 1 } else { high = middle }
            }
            guard low > 0 else { return offset }
            return offset - shifts[low - 1].decoded + shifts[low - 1].original
        }
    }

    private static func decode(_ bytes: [UInt8]) -> (bytes: [UInt8], shifts: [Shift])? {
        bytes.withUnsafeBufferPointer { text -> (bytes: [UInt8], shifts: [Shift])? in
            var shifts: [Shift] = []
            var position = Escape.next(text, from: 0)
            // The first escape that is one: until then nothing is copied.
            var escape: Escape?
            while position < text.count {
                escape = Escape(text, at: position)
                if escape != nil { break }
                position = Escape.next(text, from: position + 1)
            }
            guard escape != nil else { return nil }
            // No escape is shorter than what it stands for.
            let result = [UInt8](unsafeUninitializedCapacity: text.count) { result, count in
                var copied = 0
                func copy(to end: Int) {
                    guard copied < end, let from = text.baseAddress, let into = result.baseAddress else { return }
                    (into + count).update(from: from + copied, count: end - copied)
                    count += end - copied
                }
                while position < text.count {
                    if let escape = escape ?? Escape(text, at: position) {
                        copy(to: position)
                        count += escape.write(into: result, at: count)
                        position += escape.length
                        copied = position
                        shifts.append(Shift(decoded: count, original: position))
                    } else {
                        position += 1
                    }
                    escape = nil
                    position = Escape.next(text, from: position)
                }
                copy(to: text.count)
            }
            return (result, shifts)
        }
    }
}

/// An escape: how many bytes it takes, and the scalar or the byte that it stands for.
private struct Escape {
    let length: Int
    private let value: UInt32
    /// True for an escape of one byte, which may be a part of a scalar: `%C3`.
    private var isByte = false

    init?(_ text: UnsafeBufferPointer<UInt8>, at start: Int) {
        switch text[start] {
        case UInt8(ascii: "&"):
            guard let (length, value) = Self.entity(text, start) else { return nil }
            (self.length, self.value) = (length, value)
        case UInt8(ascii: "%"):
            guard let (value, end) = Self.number(text, start + 1, radix: 16, most: 2), end == start + 3 else {
                return nil
            }
            (length, self.value, isByte) = (3, value, true)
        default:
            guard let (length, value) = Self.backslash(text, start) else { return nil }
            (self.length, self.value) = (length, value)
        }
    }

    /// The next byte from `start` on that an escape can begin with, or the end: eight bytes are looked at together.
    static func next(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        let (ampersands, percents, backslashes) = (ones &* 0x26, ones &* 0x25, ones &* 0x5C)
        let raw = UnsafeRawBufferPointer(text)
        var index = start
        while index &+ 8 <= text.count {
            let eight = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let (a, p, b) = (eight ^ ampersands, eight ^ percents, eight ^ backslashes)
            // A byte that is zero, and perhaps one above it: the lowest is right.
            let zeros = ((a &- ones) & ~a | (p &- ones) & ~p | (b &- ones) & ~b) & tops
            if zeros != 0 { return index &+ UInt64(littleEndian: zeros).trailingZeroBitCount / 8 }
            index &+= 8
        }
        while index < text.count {
            if text[index] == 0x26 || text[index] == 0x25 || text[index] == 0x5C { return index }
            index &+= 1
        }
        return text.count
    }

    /// Writes what the escape stands for, and gives its length.
    func write(into text: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
        if isByte || value < 0x80 {
            text[start] = UInt8(truncatingIfNeeded: value)
            return 1
        }
        var count = 0
        for byte in UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? .init() {
            text[start + count] = byte
            count += 1
        }
        return count
    }

    /// `&#56;`, `&#x38;`, `&nbsp;`.
    private static func entity(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> (Int, UInt32)? {
        var index = start + 1
        guard index < text.count else { return nil }
        if text[index] == UInt8(ascii: "#") {
            index += 1
            let isHexadecimal = index < text.count && text[index] | 0x20 == UInt8(ascii: "x")
            if isHexadecimal { index += 1 }
            guard let (value, end) = number(text, index, radix: isHexadecimal ? 16 : 10, most: 8) else { return nil }
            let isClosed = end < text.count && text[end] == UInt8(ascii: ";")
            return (end + (isClosed ? 1 : 0) - start, value)
        }
        let end = min(index + 20, text.count)
        var hash = NumberWords.seed
        while index < end, text[index] != UInt8(ascii: ";") {
            hash = NumberWords.hash(hash, text[index])
            index += 1
        }
        guard index < end, let name = nameTable[hash] else { return nil }
        return (index + 1 - start, nameScalars[name])
    }

    /// `\u0038`, `\u{38}`, `\x38`, `\/`, and a space for `\n` and the like.
    private static func backslash(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> (Int, UInt32)? {
        guard start + 1 < text.count else { return nil }
        switch text[start + 1] {
        case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): return (2, 0x20)
        case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "\""): return (2, UInt32(text[start + 1]))
        case UInt8(ascii: "x"):
            guard let (value, end) = number(text, start + 2, radix: 16, most: 2), end == start + 4 else { return nil }
            return (4, value)
        case UInt8(ascii: "u"):
            if start + 2 < text.count, text[start + 2] == UInt8(ascii: "{") {
                guard let (value, end) = number(text, start + 3, radix: 16, most: 6), end < text.count,
                    text[end] == UInt8(ascii: "}")
                else { return nil }
                return (end + 1 - start, value)
            }
            guard let (value, end) = number(text, start + 2, radix: 16, most: 4), end == start + 6 else { return nil }
            guard (0xD800..<0xDC00).contains(value), end + 1 < text.count, text[end] == UInt8(ascii: "\\"),
                text[end + 1] == UInt8(ascii: "u"),
                let (low, lowEnd) = number(text, end + 2, radix: 16, most: 4), (0xDC00..<0xE000).contains(low)
            else { return (6, value) }
            return (lowEnd - start, 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00))
        default: return nil
        }
    }

    private static func number(
        _ text: UnsafeBufferPointer<UInt8>, _ start: Int, radix: UInt32, most: Int
    ) -> (value: UInt32, end: Int)? {
        var value: UInt32 = 0
        var index = start
        while index < text.count, index < start + most {
            let digit: UInt32
            switch text[index] {
            case 0x30...0x39: digit = UInt32(text[index] - 0x30)
            case 0x41...0x46, 0x61...0x66: digit = UInt32(text[index] | 0x20) - 0x57
            default: digit = 99
            }
            guard digit < radix else { break }
            value = value &* radix &+ digit
            index += 1
        }
        return index > start ? (value, index) : nil
    }

    /// The names by their hashes.
    private static let nameTable: KeyTable = {
        var table = KeyTable()
        for (index, name) in names.enumerated() { table[NumberWords.hash(name.0.utf8)] = index }
        return table
    }()
    private static let nameScalars = names.map(\.1)

    /// Names that can stand inside a telephone number or an address.
    private static let names: [(String, UInt32)] = [
        ("amp", 0x26), ("AMP", 0x26), ("lt", 0x3C), ("gt", 0x3E), ("quot", 0x22), ("apos", 0x27), ("nbsp", 0xA0),
        ("NonBreakingSpace", 0xA0),
        ("shy", 0xAD), ("period", 0x2E), ("comma", 0x2C), ("colon", 0x3A), ("semi", 0x3B), ("sol", 0x2F),
        ("bsol", 0x5C),
        ("plus", 0x2B),
        ("lpar", 0x28), ("rpar", 0x29), ("lbrack", 0x5B), ("lsqb", 0x5B), ("rbrack", 0x5D), ("rsqb", 0x5D),
        ("lowbar", 0x5F),
        ("hyphen", 0x2010), ("dash", 0x2010), ("minus", 0x2212), ("ndash", 0x2013), ("mdash", 0x2014), ("middot", 0xB7),
        ("centerdot", 0xB7), ("bull", 0x2022), ("sdot", 0x22C5), ("ensp", 0x2002), ("emsp", 0x2003), ("thinsp", 0x2009),
        ("hairsp", 0x200A), ("numsp", 0x2007), ("puncsp", 0x2008), ("zwnj", 0x200C), ("zwj", 0x200D), ("lrm", 0x200E),
        ("rlm", 0x200F),
        ("NoBreak", 0x2060), ("ZeroWidthSpace", 0x200B), ("Tab", 0x09), ("NewLine", 0x0A), ("commat", 0x40),
        ("vert", 0x7C),
        ("percnt", 0x25), ("num", 0x23), ("ast", 0x2A), ("sup1", 0xB9), ("sup2", 0xB2), ("sup3", 0xB3),
    ]
}
