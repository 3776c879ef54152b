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
        var result: [UInt8] = []
        var shifts: [Shift] = []
        var copied = 0
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "\\"),
                    let escape = Escape(bytes, at: index)
                else {
                    index += 1
                    continue
                }
                result.append(contentsOf: bytes[copied..<index])
                result.append(contentsOf: escape.bytes)
                index += escape.length
                copied = index
                shifts.append(Shift(decoded: result.count, original: index))
            }
            if copied > 0 { result.append(contentsOf: bytes[copied...]) }
        }
        return copied > 0 ? (result, shifts) : nil
    }
}

/// An escape: how many bytes it takes, and the bytes that it stands for.
private struct Escape {
    let length: Int
    let bytes: [UInt8]

    init?(_ text: UnsafeBufferPointer<UInt8>, at start: Int) {
        let found: (Int, [UInt8])? =
            switch text[start] {
            case UInt8(ascii: "&"): Self.entity(text, start)
            case UInt8(ascii: "%"): Self.percent(text, start)
            default: Self.backslash(text, start)
            }
        guard let (length, bytes) = found else { return nil }
        self.length = length
        self.bytes = bytes
    }

    /// `&#56;`, `&#x38;`, `&nbsp;`.
    private static func entity(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> (Int, [UInt8])? {
        var index = start + 1
        guard index < text.count else { return nil }
        if text[index] == UInt8(ascii: "#") {
            index += 1
            let isHexadecimal = index < text.count && text[index] | 0x20 == UInt8(ascii: "x")
            if isHexadecimal { index += 1 }
            guard let (value, end) = number(text, index, radix: isHexadecimal ? 16 : 10, most: 8) else { return nil }
            let isClosed = end < text.count && text[end] == UInt8(ascii: ";")
            return (end + (isClosed ? 1 : 0) - start, utf8(value))
        }
        let end = min(index + 20, text.count)
        while index < end, text[index] != UInt8(ascii: ";") { index += 1 }
        guard index < end, let value = names[String(decoding: text[start + 1..<index], as: UTF8.self)] else {
            return nil
        }
        return (index + 1 - start, utf8(value))
    }

    private static func percent(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> (Int, [UInt8])? {
        guard let (value, end) = number(text, start + 1, radix: 16, most: 2), end == start + 3 else { return nil }
        return (3, [UInt8(value)])
    }

    /// `\u0038`, `\u{38}`, `\x38`, `\/`, and a space for `\n` and the like.
    private static func backslash(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> (Int, [UInt8])? {
        guard start + 1 < text.count else { return nil }
        switch text[start + 1] {
        case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): return (2, [0x20])
        case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "\""): return (2, [text[start + 1]])
        case UInt8(ascii: "x"):
            guard let (value, end) = number(text, start + 2, radix: 16, most: 2), end == start + 4 else { return nil }
            return (4, utf8(value))
        case UInt8(ascii: "u"):
            if start + 2 < text.count, text[start + 2] == UInt8(ascii: "{") {
                guard let (value, end) = number(text, start + 3, radix: 16, most: 6), end < text.count,
                    text[end] == UInt8(ascii: "}")
                else { return nil }
                return (end + 1 - start, utf8(value))
            }
            guard let (value, end) = number(text, start + 2, radix: 16, most: 4), end == start + 6 else { return nil }
            guard (0xD800..<0xDC00).contains(value), end + 1 < text.count, text[end] == UInt8(ascii: "\\"),
                text[end + 1] == UInt8(ascii: "u"),
                let (low, lowEnd) = number(text, end + 2, radix: 16, most: 4), (0xDC00..<0xE000).contains(low)
            else { return (6, utf8(value)) }
            return (lowEnd - start, utf8(0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)))
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

    private static func utf8(_ value: UInt32) -> [UInt8] {
        Array(UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? .init())
    }

    /// Names that can stand inside a telephone number or an address.
    private static let names: [String: UInt32] = [
        "amp": 0x26, "AMP": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0,
        "NonBreakingSpace": 0xA0,
        "shy": 0xAD, "period": 0x2E, "comma": 0x2C, "colon": 0x3A, "semi": 0x3B, "sol": 0x2F, "bsol": 0x5C,
        "plus": 0x2B,
        "lpar": 0x28, "rpar": 0x29, "lbrack": 0x5B, "lsqb": 0x5B, "rbrack": 0x5D, "rsqb": 0x5D, "lowbar": 0x5F,
        "hyphen": 0x2010, "dash": 0x2010, "minus": 0x2212, "ndash": 0x2013, "mdash": 0x2014, "middot": 0xB7,
        "centerdot": 0xB7, "bull": 0x2022, "sdot": 0x22C5, "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009,
        "hairsp": 0x200A, "numsp": 0x2007, "puncsp": 0x2008, "zwnj": 0x200C, "zwj": 0x200D, "lrm": 0x200E,
        "rlm": 0x200F,
        "NoBreak": 0x2060, "ZeroWidthSpace": 0x200B, "Tab": 0x09, "NewLine": 0x0A, "commat": 0x40, "vert": 0x7C,
        "percnt": 0x25, "num": 0x23, "ast": 0x2A, "sup1": 0xB9, "sup2": 0xB2, "sup3": 0xB3,
    ]
}
