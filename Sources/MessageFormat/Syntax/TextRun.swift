extension UnsafeBufferPointer<UInt8> {
    /// Where the text that begins at `start` is interrupted: at a brace, a backslash or U+0000, or at the end.
    ///
    /// Text is most of a message, so that it is read in words of eight bytes. Subtracting 1 from each byte of a word
    /// borrows from its highest bit only where the byte is 0, or where a lower byte was: the lowest such bit is right.
    func endOfText(from start: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let words = UnsafeRawBufferPointer(self)
        var index = start
        while index + 8 <= count {
            let word = UInt64(littleEndian: words.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let opening = word ^ (ones &* UInt64(CharacterClass.openBrace))
            let closing = word ^ (ones &* UInt64(CharacterClass.closeBrace))
            let escape = word ^ (ones &* UInt64(CharacterClass.backslash))
            let found =
                (opening &- ones) & ~opening | (closing &- ones) & ~closing | (escape &- ones) & ~escape
                | (word &- ones) & ~word
            let marks = found & (ones &* 0x80)
            if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < count, !CharacterClass.endsText(self[index]) { index += 1 }
        return index
    }
}
