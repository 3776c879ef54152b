import GlosaCatalog

/// The rules by which texts of one language become stems of its search: the script of the search page goes by the same.
struct SearchLanguage {
    /// Folded endings, longest first.
    let endings: [String]
    /// Folded words that say nothing of what is looked for.
    let ignoredWords: [String]
    /// Their stems.
    let ignored: Set<String>
    /// Stems of words that count for half.
    let weak: Set<String>
    /// Stems of words that say no.
    let negations: Set<String>
    /// The stems that mean the same, group by group.
    let groups: [[String]]

    /// So many words behind one that says no may be what it denies.
    static let reachOfNegation = 3

    /// The rules of a language.
    init(_ locale: LocaleCatalog) {
        let endings = locale.settings.inflectionEndings
        self.endings = endings
        func stems(_ texts: [String]) -> [String] { texts.flatMap { Self.stems($0, endings) } }
        weak = Set(stems(locale.search.entries.flatMap(\.value.weak)))
        let weakWords = Set(locale.search.entries.flatMap(\.value.weak).map(SearchKey.of))
        let dull = Self.dullWords(locale)
        ignoredWords = Set(dull.map(SearchKey.of)).subtracting(weakWords).sorted()
        ignored = Set(stems(dull) + dull.map(SearchKey.of)).subtracting(weak)
        negations = Set(stems(locale.settings.conventions.negations))
        groups = locale.search.entries.map { Array(Set(stems($0.value.same))).sorted() }.filter { $0.count > 1 }
    }

    /// The words of a language that say nothing of what is looked for.
    static func dullWords(_ locale: LocaleCatalog) -> [String] {
        locale.search.entries.flatMap(\.value.ignored) + locale.settings.conventions.functionWords
    }

    /// The stems of a text, in order.
    func stems(_ text: String) -> [String] { Self.stems(text, endings) }

    /// True for a stem that is no small word: three letters, or figures.
    func isTelling(_ stem: String) -> Bool {
        if ignored.contains(stem) || weak.contains(stem) { return false }
        return stem.unicodeScalars.count > (stem.utf8.allSatisfy(Self.isDigit) ? 1 : 2)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// Words are runs of letters and figures, as the script sees them: *don't* is *do* and *not*.
    private static func stems(_ text: String, _ endings: [String]) -> [String] {
        var plain = ""
        var before: Unicode.Scalar?
        let scalars = Array(SearchKey.of(text).unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let isApostrophe = scalar == "'" || scalar == "\u{2019}"
            if isApostrophe, before == "n", index + 1 < scalars.count, scalars[index + 1] == "t",
                index + 2 == scalars.count || !isOfWord(scalars[index + 2])
            {
                plain.unicodeScalars.removeLast()
                plain += " no"
            } else {
                plain.unicodeScalars.append(isOfWord(scalar) ? scalar : " ")
            }
            before = scalar
        }
        return WordStems.of(plain, endings: endings)
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
            true
        default: false
        }
    }
}
