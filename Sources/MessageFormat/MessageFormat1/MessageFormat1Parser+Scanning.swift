extension MessageFormat1Parser {
    /// The byte at the position; nil at the end.
    var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    /// The scalar at an offset, and how many bytes it takes; nil at the end. The source is valid UTF-8.
    func scalar(at index: Int) -> (value: UInt32, length: Int)? {
        guard index < bytes.count else { return nil }
        let first = UInt32(bytes[index])
        func next(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset]) & 0x3F }
        return switch first {
        case 0..<0x80: (first, 1)
        case 0..<0xE0: ((first & 0x1F) << 6 | next(1), 2)
        case 0..<0xF0: ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3)
        default: ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
        }
    }

    /// Moves past white space, and the marks of direction that ICU counts as such.
    mutating func skipSpace() { skip(while: PatternIdentifier.isSpace) }

    /// Moves past a name or a key, and returns where it stood.
    mutating func skipIdentifier() -> Range<Int> {
        let start = position
        skip(while: PatternIdentifier.contains)
        return start..<position
    }

    private mutating func skip(while fits: (UInt32) -> Bool) {
        while let (scalar, length) = scalar(at: position), fits(scalar) { position += length }
    }

    // MARK: - What an error says was found

    /// The word or the character at the position.
    var foundRange: SourceRange {
        var ahead = self
        let word = ahead.skipIdentifier()
        guard word.isEmpty else { return SourceRange(word) }
        return SourceRange(position, position + (scalar(at: position)?.length ?? 0))
    }

    /// What stands at the position, for the wording of an error.
    var found: String {
        guard let (scalar, _) = scalar(at: position) else { return "the end of the message" }
        switch scalar {
        case 0x0A, 0x0D: return "the end of the line"
        case 0x20, 0xA0: return "a space"
        case ..<0x20, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
            let digits = String(scalar, radix: 16, uppercase: true)
            return "the invisible character U+\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits)"
        default: return "`\(excerpt(foundRange.range))`"
        }
    }

    /// At most about forty bytes of the source, cut between characters.
    func excerpt(_ range: Range<Int>) -> String {
        guard range.count > 40 else { return text(range) }
        var end = range.lowerBound + 40
        while end > range.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return text(range.lowerBound..<end) + "…"
    }
}
