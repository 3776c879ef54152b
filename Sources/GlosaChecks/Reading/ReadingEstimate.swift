import GlosaCatalog
import GlosaReading
import GlosaText

/// About how hard a message is to read, from its own words: near enough to know which sections must be measured as
/// readers see them, with their facts and the sentences of their hazards.
struct ReadingEstimate {
    var words = 0
    var sentences = 0
    var syllables = 0

    /// Adds another message.
    mutating func add(_ other: ReadingEstimate) {
        words += other.words
        sentences += other.sentences
        syllables += other.syllables
    }

    /// Whether the exact measure surely stays within `budget`: the estimate is five points, or a year of school, off at
    /// most.
    func isSurelyWithin(_ budget: CheckSettings.ReadingBudget, _ scale: LocaleSettings.ReadabilityScale) -> Bool {
        guard words > 0, sentences > 0 else { return false }
        let perWord = Double(syllables) / Double(words)
        let perSentence = Double(words) / Double(sentences)
        switch scale {
        case .inflesz: return 206.835 - 62.3 * perWord - perSentence >= Double(budget.inflesz ?? 0) + 5
        case .fleschKincaid: return 0.39 * perSentence + 11.8 * perWord - 15.59 <= Double(budget.grade ?? 99) - 1
        }
    }
}

/// Counts syllables of words of one language, each word once.
struct SyllableMemory {
    private let scale: LocaleSettings.ReadabilityScale
    private var known = KeyTable()

    init(_ scale: LocaleSettings.ReadabilityScale) { self.scale = scale }

    mutating func estimate(_ text: PatternText) -> ReadingEstimate {
        var estimate = ReadingEstimate()
        for sentence in text.sentences {
            var count = 0
            for index in sentence where counts(index, in: text) {
                count += 1
                estimate.syllables += syllables(of: text.words[index], in: text)
            }
            guard count > 0 else { continue }
            estimate.words += count
            estimate.sentences += 1
        }
        return estimate
    }

    /// Numbers, words in another language and official names are not the writer's to simplify.
    private func counts(_ index: Int, in text: PatternText) -> Bool {
        let word = text.words[index]
        guard word.shape.contains(.hasLetter), !text.settings[index].contains(.language) else { return false }
        return !(text.settings[index].contains(.term) && word.shape.contains(.capitalised))
    }

    private mutating func syllables(of word: Word, in text: PatternText) -> Int {
        if let count = known[word.key.spelled] { return count }
        let written = text.text(word.range)
        let count =
            switch scale {
            case .inflesz: SpanishSyllables.count(in: written)
            case .fleschKincaid: EnglishSyllables.count(in: written)
            }
        known[word.key.spelled] = count
        return count
    }
}
