extension TextDirection {
    /// True for a text with a character that may run from right to left: a letter or a digit of such a script, or a control
    /// that sets a direction. A text without any keeps its order in a line from left to right.
    ///
    /// It goes by the blocks that Unicode keeps for these scripts, assigned or not (the defaults of Bidi_Class in
    /// DerivedBidiClass.txt), so that it needs no data.
    ///
    /// ```swift
    /// TextDirection.holdsRightToLeft("+1 (800)")      // false
    /// TextDirection.holdsRightToLeft("CECOT, سجن")    // true
    /// ```
    package static func holdsRightToLeft(_ text: String) -> Bool {
        // Every such character has a byte of at least D6 in UTF-8: most texts have none.
        guard text.utf8.contains(where: { $0 >= 0xD6 }) else { return false }
        return text.unicodeScalars.contains { mayRunFromRight($0.value) }
    }

    private static func mayRunFromRight(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x1_0800...0x1_0FFF, 0x1_E800...0x1_EFFF: true
        // RLM, embeddings and overrides with their end, isolates with theirs.
        case 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
