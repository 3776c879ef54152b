/// Counts the syllables of English words, nearly: groups of vowels, less the endings that are silent, and more where
/// two vowels are spoken apart. English spelling allows no better without a dictionary; over a page the errors even out.
///
///     EnglishSyllables.count(in: "asylum")     // 3
///     EnglishSyllables.count(in: "detained")   // 2
package enum EnglishSyllables {
    /// The number of syllables that `word` has; at least 1. An abbreviation without vowels is spelt out.
    package static func count(in word: some StringProtocol) -> Int {
        let letters = Array(word.lowercased().utf8.filter { (0x61...0x7A).contains($0) })
        guard letters.contains(where: isVowel) else { return max(1, letters.count) }
        var count = 0
        for (index, letter) in letters.enumerated() where isVowel(letter) {
            if index == 0 || !isVowel(letters[index - 1]) || isApart(letters, index) { count += 1 }
        }
        return max(1, count - (hasSilentEnding(letters) ? 1 : 0))
    }

    private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

    /// True where the vowel at `index` is spoken apart from the one before it: me-di-a, vi-o-lent, but na-tion.
    private static func isApart(_ letters: [UInt8], _ index: Int) -> Bool {
        let pair = (letters[index - 1], letters[index])
        switch pair {
        case (UInt8(ascii: "i"), UInt8(ascii: "a")), (UInt8(ascii: "i"), UInt8(ascii: "o")),
            (UInt8(ascii: "i"), UInt8(ascii: "u")):
            let before = index >= 2 ? letters[index - 2] : 0
            return !"tcsgx".utf8.contains(before)
        case (UInt8(ascii: "u"), UInt8(ascii: "a")): return index >= 2 && !"gq".utf8.contains(letters[index - 2])
        default: return false
        }
    }

    /// A final e (case), es (cases of s, z, x, ch, sh apart) or ed (after t and d apart) is silent.
    private static func hasSilentEnding(_ letters: [UInt8]) -> Bool {
        func ends(_ text: String) -> Bool {
            letters.count > text.utf8.count && letters.suffix(text.utf8.count).elementsEqual(text.utf8)
        }
        if ends("le"), letters.count > 2 { return isVowel(letters[letters.count - 3]) }
        if ends("e") { return !isVowel(letters[letters.count - 2]) }
        if ends("ed") { return !"td".utf8.contains(letters[letters.count - 3]) && !isVowel(letters[letters.count - 3]) }
        if ends("es") {
            let before = letters[letters.count - 3]
            return !isVowel(before) && !"szxhcg".utf8.contains(before)
        }
        return false
    }
}
