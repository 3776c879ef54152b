import GlosaCatalog
import GlosaDocument

/// The difficulty of reading a text, by the measures of its language.
package struct Readability: Hashable, Sendable {
    /// The number of words that were counted.
    package var words: Int
    /// In how many sentences.
    package var sentences: Int
    /// In how many syllables.
    package var syllables: Int
    /// Words in the longest sentence.
    package var longestSentence: Int

    /// Measures lines of a document.
    package init(of lines: [[Inline]], in locale: LocaleSettings) {
        let isSpanish = locale.readability == .inflesz
        var text = ReadableText { word in
            isSpanish ? SpanishSyllables.count(in: word) : EnglishSyllables.count(in: word)
        }
        for line in lines { text.add(line) }
        words = text.words
        sentences = text.sentences
        syllables = text.syllables
        longestSentence = text.longestSentence
    }

    /// INFLESZ (Szigriszt 1993, Barrio 2008): 206.835 − 62.3 · syllables/words − words/sentences. 55 to 65 is normal, 65
    /// to 80 fairly easy, above 80 very easy. 0 for a text without words.
    package var inflesz: Double {
        words == 0 ? 0 : 206.835 - 62.3 * syllablesPerWord - wordsPerSentence
    }

    /// Fernández-Huerta (1959): 206.84 − 60 · syllables/words − 1.02 · words/sentences.
    package var fernandezHuerta: Double {
        words == 0 ? 0 : 206.84 - 60 * syllablesPerWord - 1.02 * wordsPerSentence
    }

    /// Flesch-Kincaid (1975), years of school: 0.39 · words/sentences + 11.8 · syllables/words − 15.59; never below 0.
    package var fleschKincaidGrade: Double {
        words == 0 ? 0 : max(0, 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59)
    }

    private var syllablesPerWord: Double { Double(syllables) / Double(max(1, words)) }
    private var wordsPerSentence: Double { Double(words) / Double(max(1, sentences)) }
}

extension Document.Section {
    /// The difficulty of reading the section.
    package func readability(in locale: LocaleSettings) -> Readability {
        Readability(of: blocks.flatMap(\.prose), in: locale)
    }
}

extension Document {
    /// The difficulty of reading the document as a whole.
    package func readability(in locale: LocaleSettings) -> Readability {
        Readability(of: sections.flatMap { $0.blocks.flatMap(\.prose) }, in: locale)
    }
}
