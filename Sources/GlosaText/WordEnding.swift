/// The ending that number or gender gives a word, by one rule for checks, `glosa term` and the pages' search: a word of
/// three letters has none, and at least three letters stay.
package enum WordEnding {
    /// The length of a word's ending in UTF-8; 0 where it has none.
    ///
    /// - Parameters:
    ///   - word: A folded word in UTF-8.
    ///   - endings: Folded endings in UTF-8, longest first.
    package static func length(in word: [UInt8], endings: [[UInt8]]) -> Int {
        guard word.count > 3 else { return 0 }
        for ending in endings where word.count > ending.count {
            let start = word.count - ending.count
            if word[start...].elementsEqual(ending), letters(word[..<start]) >= 3, letters(word[...]) > 3 {
                return ending.count
            }
        }
        return 0
    }

    /// The number of scalars: each begins with a byte that is no continuation.
    private static func letters(_ bytes: ArraySlice<UInt8>) -> Int {
        var count = 0
        for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
        return count
    }
}
