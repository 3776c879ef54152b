import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaICU
import GlosaText
import MessageFormat

/// One locale of a catalog with what checks look up again and again.
final class CheckedLocale {
    /// The catalog and the day.
    let project: CheckedProject
    /// The words in the locale.
    let locale: LocaleCatalog
    /// The words in the source locale; nil for the source locale itself.
    let source: LocaleCatalog?
    /// The terms that the locale has words for, in the order of terms.yaml.
    let terms: [CheckedTerm]
    /// The deadlines among the facts.
    let deadlines: [Fact]
    /// The phrases to look for in the locale's messages.
    let lexicon: Lexicon
    /// The phrases to look for in the source's messages.
    let sourceLexicon: Lexicon
    /// Marks that open and close a sentence.
    let sentenceMarks: [SentenceMark]
    /// Every quotation mark of the language.
    let quoteScalars: Set<Unicode.Scalar>
    /// The endings of gender that the language does without, as bytes, longest first.
    let genderEndings: [[UInt8]]
    /// The fingerprints of the small words of the language.
    let functionWords: Set<UInt64>
    /// Those of the source's language that are none of this one's: `the`, but not `no`.
    let foreignSmallWords: Set<UInt64>
    /// The plural categories of the language; none where nobody has its rules.
    let cardinal: [PluralCategory]
    /// True where the plural `one` is for the number 1 alone, so that the key `1` says the same.
    let oneIsOne: Bool
    /// Those of its ordinals.
    let ordinal: [PluralCategory]
    /// Telephone numbers of the catalog that are too short to be told by their length.
    let shortNumbers: Set<String>
    /// Every message, by file, with what was found of terms in each.
    private var termUses: [String: [Int: [TermUse]]] = [:]

    /// Tries whether messages can be formatted.
    let trial: FormattingTrial
    /// The first message with each source text, and the fingerprint of its translation.
    private(set) var firstTranslations: [UInt64: (target: UInt64, message: CatalogMessage)] = [:]
    /// About how hard each message is to read, by file, for documents with a budget and the sentences of hazards; in the
    /// order of the file.
    private(set) var readingEstimates: [String: [ReadingEstimate]] = [:]
    private var syllables: SyllableMemory?

    /// A pair of marks around a sentence.
    struct SentenceMark {
        let open: Unicode.Scalar
        let close: Unicode.Scalar
    }

    /// A term with its words in one locale.
    struct CheckedTerm {
        let id: String
        let term: Term
        let entry: GlossaryEntry
        /// Its renderings, the preferred one first; abbreviations last.
        let renderings: [String]
        /// The number of of that the renderings are words and not abbreviations.
        let wordings: Int
    }

    /// A place where a message has a rendering of a term.
    struct TermUse {
        /// Which of ``CheckedLocale/terms``.
        let term: Int
        /// Which of its renderings.
        let rendering: Int
        /// The place where it stands in the message's source.
        let range: Range<Int>
        /// True where it is marked as a term.
        let isMarked: Bool
        /// True where it stands in somebody's words, in another language or in a name, where it is not the writer's.
        let isForeign: Bool
    }

    init(_ locale: LocaleCatalog, in project: CheckedProject) {
        let catalog = project.catalog
        let source =
            locale.settings.tag == catalog.project.sourceLocale
            ? nil : catalog.locale(catalog.project.sourceLocale)
        self.project = project
        self.locale = locale
        self.source = source
        trial = FormattingTrial(catalog: catalog, locale: locale)
        let terms = Self.terms(of: locale, catalog)
        self.terms = terms
        deadlines = catalog.facts.entries.map(\.value).filter(\.isDeadline)
        lexicon = LexiconBuilder.lexicon(of: locale, terms: terms, deadlines: deadlines, catalog)
        sourceLexicon = source.map { LexiconBuilder.sourceLexicon($0, for: locale, terms: terms) } ?? Lexicon()
        let conventions = locale.settings.conventions
        sentenceMarks = conventions.sentenceMarks.compactMap { pair in
            guard let open = pair.open.unicodeScalars.first, let close = pair.close.unicodeScalars.first else {
                return nil
            }
            return SentenceMark(open: open, close: close)
        }
        quoteScalars = Set(locale.settings.quotes.flatMap { ($0.open + $0.close).unicodeScalars })
        genderEndings = conventions.genderEndings.map { Array($0.utf8) }.sorted { $0.count > $1.count }
        let endings = locale.settings.inflectionEndings
        let functionWords = Set(
            conventions.functionWords.compactMap { FoldedPhrase($0, endings: endings).keys.first?.folded })
        self.functionWords = functionWords
        foreignSmallWords = Set(
            (source?.settings.conventions.functionWords ?? [])
                .compactMap { FoldedPhrase($0, endings: []).keys.first?.folded }
        ).subtracting(functionWords)
        shortNumbers = Set(catalog.contacts.entries.map(\.value.value).filter { $0.utf8.count <= 6 })
        let settings = locale.settings
        let data = settings.data
        cardinal = data.pluralCategories(.cardinal, locale: settings.formatting) ?? []
        oneIsOne = ["0", "2", "11", "21", "31", "101"].allSatisfy {
            data.pluralCategory(of: $0, .cardinal, locale: settings.formatting) != .one
        }
        ordinal = data.pluralCategories(.ordinal, locale: settings.formatting) ?? []
    }

    private static func terms(of locale: LocaleCatalog, _ catalog: Catalog) -> [CheckedTerm] {
        catalog.terms.entries.compactMap { id, term in
            guard let entry = locale.glossary[id] else { return nil }
            let wordings = [entry.term] + entry.also + entry.forms
            let abbreviations = [entry.abbreviation, term.abbreviation].compactMap { $0 }
            return CheckedTerm(
                id: id, term: term, entry: entry, renderings: wordings + abbreviations, wordings: wordings.count)
        }
    }
}

extension CheckedLocale {
    var catalog: Catalog { project.catalog }
    var settings: LocaleSettings { locale.settings }
    var conventions: LocaleConventions { locale.settings.conventions }
    var endings: [String] { locale.settings.inflectionEndings }
    var sourceEndings: [String] { source?.settings.inflectionEndings ?? [] }
    var isSource: Bool { source == nil }
    var tag: LocaleTag { locale.settings.tag }
    var sourceTag: LocaleTag { catalog.project.sourceLocale }

    /// Visits every message with its counterpart in the source, file by file.
    func forEachMessage(_ visit: LocaleCatalog.Visit) { locale.forEachMessage(beside: source, visit) }

    /// The message that came before with the same source text; nil for the first, which is remembered.
    func firstTranslation(of source: UInt64, target: UInt64, _ message: CatalogMessage) -> CatalogMessage? {
        if let first = firstTranslations[source] { return first.target == target ? nil : first.message }
        firstTranslations[source] = (target, message)
        return nil
    }

    /// The messages of a document that its outline shows, and its title and summary.
    func requiredMessages(of document: String) -> Set<String> {
        project.requiredMessages[document] ?? []
    }

    /// Remembers about how hard a message is to read.
    func noteReading(of unit: CheckedUnit) {
        guard unit.kind == .document, let scale = settings.readability, let text = unit.patterns.last,
            project.measuredFiles.contains(unit.file)
        else { return }
        var memory = syllables ?? SyllableMemory(scale)
        syllables = nil
        readingEstimates[unit.file, default: []].append(memory.estimate(text))
        syllables = memory
    }

    /// Remembers where a message has renderings of terms.
    func noteTerms(of unit: CheckedUnit) {
        guard unit.kind == .document, unit.kinds.contains(.term) else { return }
        var uses: [TermUse] = []
        for text in unit.patterns { Self.collect(text, lexicon, &uses) }
        guard !uses.isEmpty, let place = locale.messages[unit.file]?.place(of: unit.key) else {
            return
        }
        termUses[unit.file, default: [:]][place] = uses
    }

    /// A message of a file with its renderings of terms; nil if it has none.
    func termUses(in file: String, _ id: String) -> (message: CatalogMessage, uses: [TermUse])? {
        guard let found = termUses[file], let table = locale.messages[file], let place = table.place(of: id),
            let uses = found[place]
        else { return nil }
        return (table.entries[place].value, uses)
    }

    private static func collect(_ text: PatternText, _ lexicon: Lexicon, _ uses: inout [TermUse]) {
        var last: (words: ClosedRange<Int>, isUse: Bool)?
        for hit in text.hits {
            let entry = lexicon.entries[hit.entry]
            let rendering: (term: Int, number: Int)?
            switch entry.meaning {
            case .term(let term, let number): rendering = (term, number)
            case .notTerm: rendering = nil
            default: continue
            }
            guard isWrittenAsName(hit, entry, text) else { continue }
            // Of phrases that lie in one another, the longest counts: "localizador" in "localizador de ICE".
            if let before = last, before.words.overlaps(hit.words) {
                let wins = hit.words.count > before.words.count || (hit.words == before.words && rendering == nil)
                guard wins else { continue }
                if before.isUse { uses.removeLast() }
            }
            last = (hit.words, rendering != nil)
            guard let rendering else { continue }
            let range = text.range(ofWords: hit.words)
            uses.append(
                TermUse(
                    term: rendering.term, rendering: rendering.number, range: text.sourceRange(range),
                    isMarked: text.settings[hit.words.lowerBound].contains(.term),
                    isForeign: !text.settings[hit.words.lowerBound].isDisjoint(with: [.language, .name, .quote])))
        }
    }

    /// A name is a name by its capital: ICE is not ice, and an A-Number is not a number.
    private static func isWrittenAsName(_ hit: Lexicon.Hit, _ entry: Lexicon.Entry, _ text: PatternText) -> Bool {
        guard entry.isName else { return true }
        let word = text.words[hit.words.lowerBound]
        guard word.shape.contains(.capitalised) else { return false }
        let isAbbreviation = hit.words.count == 1 && entry.text.allSatisfy { !$0.isLowercase }
        return !isAbbreviation || !word.shape.contains(.hasSmall)
    }
}
