extension MessageParser {
    var atEnd: Bool { position >= bytes.count }

    /// The byte at the position; 0 at the end, which no rule of the grammar allows.
    var peek: UInt8 { position < bytes.count ? bytes[position] : 0 }

    func peek(_ offset: Int) -> UInt8 {
        position + offset < bytes.count ? bytes[position + offset] : 0
    }

    /// The source at `range`, whose bounds are between characters; it is then valid UTF-8 and need not be checked again.
    func text(_ range: Range<Int>) -> String {
        String(copying: UTF8Span(unchecked: UnsafeBufferPointer(rebasing: bytes[range]).span))
    }

    /// Moves past `keyword` if it stands here and the word ends with it.
    mutating func skip(_ keyword: StaticString) -> Bool {
        let length = keyword.utf8CodeUnitCount
        guard position + length <= bytes.count else { return false }
        for index in 0..<length where bytes[position + index] != keyword.utf8Start[index] { return false }
        let next = position + length
        if next < bytes.count, bytes[next] < 0x80, CharacterClass.isNameCharacter(ascii: bytes[next]) { return false }
        position = next
        return true
    }

    /// Moves past `o = *(ws / bidi)`. True if white space was among it, so that `s` is satisfied.
    @inline(__always)
    mutating func skipSpace() -> Bool {
        let byte = peek
        return byte > 0x20 && byte < 0x80 ? false : skipAllSpace()
    }

    private mutating func skipAllSpace() -> Bool {
        var spaced = false
        while position < bytes.count {
            let byte = bytes[position]
            if CharacterClass.isSpace(ascii: byte) {
                spaced = true
                position += 1
            } else if byte < 0x80 {
                break
            } else {
                let (scalar, length) = scalar(at: position)
                if scalar == CharacterClass.ideographicSpace {
                    spaced = true
                } else if !CharacterClass.isBidi(scalar) {
                    break
                }
                position += length
            }
        }
        return spaced
    }

    /// The scalar whose first byte is at `index`, and how many bytes it takes.
    func scalar(at index: Int) -> (scalar: UInt32, length: Int) { bytes.scalar(at: index) }

    /// Moves past `*name-char`.
    mutating func skipNameCharacters() {
        var index = position
        while index < bytes.count {
            let byte = bytes[index]
            if byte &- UInt8(ascii: "a") < 26 {
                // What most names are made of.
                index += 1
            } else if byte < 0x80 {
                guard CharacterClass.isNameCharacter(ascii: byte) else { break }
                index += 1
            } else {
                let (scalar, length) = scalar(at: index)
                guard CharacterClass.isNameCharacter(nonASCII: scalar) else { break }
                index += length
            }
        }
        position = index
    }

    /// Moves past one bidirectional mark, if one stands here.
    @inline(__always)
    mutating func skipBidi() {
        if peek >= 0x80 { skipBidiOutsideASCII() }
    }

    private mutating func skipBidiOutsideASCII() {
        let (scalar, length) = scalar(at: position)
        if CharacterClass.isBidi(scalar) { position += length }
    }

    /// True where a name can begin here; `bidi` marks before it have been skipped.
    var atNameStart: Bool {
        let byte = peek
        return byte < 0x80
            ? CharacterClass.isNameStart(ascii: byte)
            : CharacterClass.isNameCharacter(nonASCII: scalar(at: position).scalar)
    }

    /// True where an unquoted literal can begin here.
    var atNameCharacter: Bool {
        let byte = peek
        return byte < 0x80
            ? CharacterClass.isNameCharacter(ascii: byte)
            : CharacterClass.isNameCharacter(nonASCII: scalar(at: position).scalar)
    }

    // MARK: - What an error says was found

    /// The word or the character at the position.
    var wordRange: Range<Int> {
        guard !atEnd else { return position..<position }
        var ahead = self
        if ahead.peek == UInt8(ascii: ".") || "$:#/@".utf8.contains(ahead.peek) { ahead.position += 1 }
        ahead.skipNameCharacters()
        if ahead.position == position { ahead.position += scalar(at: position).length }
        return position..<ahead.position
    }

    var foundRange: SourceRange { SourceRange(wordRange) }

    /// The text that stands at the position, for the wording of an error.
    var found: String {
        guard !atEnd else { return "the end of the message" }
        let (scalar, _) = scalar(at: position)
        if scalar < 0x20 || CharacterClass.isBidi(scalar) {
            return scalar == 0x0A ? "the end of the line" : "the invisible character \(ScalarNumber.name(scalar))"
        }
        if scalar == 0x20 || scalar == CharacterClass.ideographicSpace { return "a space" }
        return "`\(excerpt(wordRange))`"
    }

    /// At most about forty bytes of the source, cut between characters.
    func excerpt(_ range: Range<Int>) -> String {
        guard range.count > 40 else { return text(range) }
        var end = range.lowerBound + 40
        while end > range.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return text(range.lowerBound..<end) + "…"
    }
}
