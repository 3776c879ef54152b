import GlosaCatalog
import GlosaDocument
import GlosaText

/// The words that count when a text is measured: those of the writer. Numbers, names, addresses, words in another
/// language and official names are not the writer's to simplify.
struct ReadableText {
    /// The number of words.
    private(set) var words = 0
    /// In how many sentences.
    private(set) var sentences = 0
    /// Words in the longest sentence.
    private(set) var longestSentence = 0
    /// Syllables, all words together.
    private(set) var syllables = 0
    private let scan = TextScan(endings: [])
    private var known = KeyTable()
    private let countSyllables: (Substring) -> Int
    private var text = ""

    /// A text whose syllables are counted by `syllables`.
    init(syllables: @escaping (Substring) -> Int) { countSyllables = syllables }

    /// Adds one line of a document.
    mutating func add(_ line: [Inline]) {
        text.removeAll(keepingCapacity: true)
        for inline in line { append(inline) }
        scan.read(Array(text.utf8))
        for sentence in scan.sentences {
            var count = 0
            for index in sentence where scan.words[index].shape.contains(.hasLetter) {
                count += 1
                syllables += syllables(of: scan.words[index])
            }
            guard count > 0 else { continue }
            words += count
            sentences += 1
            longestSentence = max(longestSentence, count)
        }
    }

    /// Few words are new in a long text.
    private mutating func syllables(of word: Word) -> Int {
        if let count = known[word.key.spelled] { return count }
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: word.start)
        let count = countSyllables(text[start..<bytes.index(start, offsetBy: word.end - word.start)])
        known[word.key.spelled] = count
        return count
    }

    private mutating func append(_ inline: Inline) {
        switch inline {
        case .text(let words): text += words
        case .term(_, let inner):
            // A term with a capital is an official name: Servicio de Inmigración y Control de Aduanas.
            if Self.begins(inner) { text += " " } else { for part in inner { append(part) } }
        case .quote(_, let inner, _), .strong(let inner), .emphasis(let inner), .link(_, let inner),
            .contactLink(_, _, let inner), .definition(_, let inner), .isolated(_, let inner):
            for part in inner { append(part) }
        // The program's own sentence.
        case .translation: break
        case .citation: text += " "
        // A figure in its place is no word, and a sentence can begin with it.
        case .fact, .contact, .language, .address, .source: text += " 0 "
        }
    }

    private static func begins(_ inner: [Inline]) -> Bool {
        guard case .text(let words)? = inner.first else { return false }
        return words.first?.isUppercase == true
    }
}
