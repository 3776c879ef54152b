/// Counts the syllables of Spanish words, by the rules of Spanish spelling.
///
/// Two strong vowels (a, e, o) stand in two syllables; a weak one (i, u) joins its neighbour, unless it bears an accent
/// beside a strong one. An h between vowels changes nothing, and the u of *que*, *gui* is silent.
///
///     SpanishSyllables.count(in: "aéreo")     // 4
///     SpanishSyllables.count(in: "guion")     // 1
///     SpanishSyllables.count(in: "Uruguay")   // 3
package enum SpanishSyllables {
    /// The number of syllables that `word` has; at least 1. An abbreviation without vowels is spelt out.
    package static func count(in word: some StringProtocol) -> Int {
        let letters = Array(word.lowercased().unicodeScalars)
        var count = 0
        var isOpen = false
        var hasStrong = false
        for index in letters.indices {
            switch sound(at: index, of: letters) {
            case .consonant:
                isOpen = false
            case .silent:
                continue
            case .weak:
                // Two of the same are apart: chi-i-ta.
                let isNew = !isOpen || letters[index - 1] == letters[index]
                if isNew { count += 1 }
                hasStrong = !isNew && hasStrong
                isOpen = true
            case .strong:
                if !isOpen || hasStrong { count += 1 }
                isOpen = true
                hasStrong = true
            }
        }
        return count > 0 ? count : max(1, letters.count { $0.properties.isAlphabetic })
    }

    private enum Sound { case consonant, silent, weak, strong }

    private static func sound(at index: Int, of letters: [Unicode.Scalar]) -> Sound {
        let letter = letters[index]
        let next = index + 1 < letters.count ? letters[index + 1] : nil
        switch letter {
        case "a", "e", "o", "á", "é", "ó": return .strong
        case "i", "ü": return .weak
        case "u": return isSilent(after: index > 0 ? letters[index - 1] : nil, before: next) ? .silent : .weak
        // The accent parts them from a strong vowel; beside a weak one it marks the stress alone: cuídese, construí.
        case "í", "ú": return .strong
        case "y":
            guard let next else { return .weak }
            return isVowel(next) ? .consonant : .weak
        case "h":
            // Between vowels it is neither heard nor counted: prohibir, ahínco.
            let isBetween = index > 0 && isVowel(letters[index - 1]) && next.map(isVowel) ?? false
            return isBetween ? .silent : .consonant
        default: return .consonant
        }
    }

    /// The u of que, qui, gue, gui.
    private static func isSilent(after before: Unicode.Scalar?, before next: Unicode.Scalar?) -> Bool {
        guard let before, let next, before == "q" || before == "g" else { return false }
        return "eiéí".unicodeScalars.contains(next)
    }

    private static func isVowel(_ letter: Unicode.Scalar) -> Bool { "aeiouáéíóúü".unicodeScalars.contains(letter) }
}
