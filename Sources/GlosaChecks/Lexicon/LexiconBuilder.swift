import GlosaCatalog
import GlosaText

/// Makes the lexicons of a locale out of its glossary and its conventions.
struct LexiconBuilder {
    private var lexicon = Lexicon()
    private let endings: [String]
    private let articles: Set<UInt64>

    private init(_ settings: LocaleSettings) {
        endings = settings.inflectionEndings
        let endings = endings
        articles = Set(
            settings.conventions.articles.compactMap { FoldedPhrase($0, endings: endings).keys.first?.folded })
    }

    /// The phrases to look for in the messages of `locale`.
    static func lexicon(
        of locale: LocaleCatalog, terms: [CheckedLocale.CheckedTerm], deadlines: [Fact], _ catalog: Catalog
    ) -> Lexicon {
        var builder = LexiconBuilder(locale.settings)
        builder.addTerms(terms)
        builder.addConventions(locale.settings.conventions)
        for (index, fact) in deadlines.enumerated() {
            builder.add(locale.facts[fact.id]?.event ?? [], .inflected, .event(index))
        }
        builder.addNames(catalog)
        return builder.lexicon
    }

    /// The phrases to look for in the source's messages, for the checks of `locale`.
    static func sourceLexicon(
        _ source: LocaleCatalog, for locale: LocaleCatalog, terms: [CheckedLocale.CheckedTerm]
    ) -> Lexicon {
        var builder = LexiconBuilder(source.settings)
        for (index, term) in terms.enumerated() where term.term.isUntranslated {
            if let entry = source.glossary[term.id] { builder.addTerm(entry.term, .folded, .term(index, rendering: 0)) }
        }
        for (index, friend) in locale.settings.conventions.falseFriends.enumerated() {
            builder.add([friend.source], .inflected, .falseFriendSource(index))
        }
        builder.add(source.settings.conventions.functionWords, .folded, .functionWord)
        builder.add(source.settings.conventions.negations, .folded, .negation)
        return builder.lexicon
    }

    private mutating func addTerms(_ terms: [CheckedLocale.CheckedTerm]) {
        for (index, term) in terms.enumerated() {
            for (number, rendering) in term.renderings.enumerated() {
                // Abbreviations are not inflected: ICE is not "ices".
                let mode: Lexicon.Mode = number < term.wordings && !term.term.isUntranslated ? .inflected : .folded
                addTerm(rendering, mode, .term(index, rendering: number))
            }
            for phrase in term.entry.except { addTerm(phrase, .folded, .notTerm(index)) }
            for (number, avoided) in term.entry.avoid.enumerated() {
                addTerm(avoided.words, .inflected, .avoided(term: index, index: number))
            }
        }
    }

    private mutating func addConventions(_ conventions: LocaleConventions) {
        for (index, friend) in conventions.falseFriends.enumerated() {
            add([friend.avoid], .inflected, .falseFriend(index))
        }
        for (index, rejected) in conventions.rejects.enumerated() {
            // Each form is listed: an error that nobody can lift must not rest on a guess about endings.
            add(rejected.words, .folded, .rejected(index))
            add(rejected.near, .inflected, .nearRejected(index))
        }
        add(conventions.otherRegister?.words ?? [], .spelled, .otherRegister)
        add(conventions.otherRegister?.firstWords ?? [], .spelled, .otherRegisterFirst)
        add(conventions.smallWords, .folded, .small)
        for (index, month) in conventions.months.enumerated() { add([month], .folded, .month(index + 1)) }
        add(conventions.durationUnits, .inflected, .durationUnit)
        add(conventions.numberWords, .folded, .numberWord)
        add(conventions.namedNumbers, .folded, .namedNumber)
        add(conventions.repeatableWords, .folded, .repeatable)
        add(conventions.functionWords, .folded, .functionWord)
        add(conventions.negations, .folded, .negation)
        add(conventions.pointers, .folded, .pointer)
        if let accusation = conventions.accusation {
            add(accusation.membership, .inflected, .membership)
            add(accusation.groups, .folded, .group)
            add(accusation.attribution, .inflected, .attribution)
        }
    }

    /// The words of names and places that bear accents: each must bear them wherever it stands.
    private mutating func addNames(_ catalog: Catalog) {
        var known: Set<String> = []
        for name in catalog.accentedNames where known.insert(name).inserted {
            add([name], .folded, .name(known.count - 1))
        }
    }

    private mutating func add(_ texts: [String], _ mode: Lexicon.Mode, _ meaning: Meaning) {
        for text in texts {
            lexicon.add(FoldedPhrase(text, endings: endings), mode, meaning, text: text)
        }
    }

    /// A term may stand with any article or none.
    private mutating func addTerm(_ text: String, _ mode: Lexicon.Mode, _ meaning: Meaning) {
        let phrase = FoldedPhrase(text, endings: endings, articles: articles)
        let words = text.split(separator: " ")
        let first = words.dropFirst(max(0, words.count - phrase.keys.count)).first ?? ""
        let isName = first.first?.isUppercase ?? false
        // A name of one word has no other form: Junta is not "juntos".
        let isFixed = isName && phrase.keys.count == 1
        lexicon.add(phrase, isFixed && mode == .inflected ? .folded : mode, meaning, text: text, isName: isName)
    }
}

extension Catalog {
    /// The words of names and places that are not plain ASCII: José, Hernández, Táchira.
    fileprivate var accentedNames: [String] {
        facts.entries.flatMap { _, fact -> [String] in
            (fact.words ?? "").split(separator: " ").map(String.init).filter { word in
                word.utf8.contains { $0 >= 0x80 } && word.first?.isUppercase == true
            }
        }
    }
}
