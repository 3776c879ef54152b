extension MessageFormat1Parser {
    /// The byte at the position; nil at the end.
    var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    /// The scalar at an offset, and how many bytes it takes; nil at the end. The source is valid UTF-8.
    func scalar(at index: Int) -> (value: UInt32, length: Int)? {
        guard index < bytes.count else { return nil }
        let (scalar, length) = bytes.scalar(at: index)
        return (scalar, length)
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

    /// The text that stands at the position, for the wording of an error.
    var found: String {
        guard let (scalar, _) = scalar(at: position) else { return "the end of the message" }
        switch scalar {
        case 0x0A, 0x0D: return "the end of the line"
        case 0x20, 0xA0: return "a space"
        case ..<0x20, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
            return "the invisible character \(ScalarNumber.name(scalar))"
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
