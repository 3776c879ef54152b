import GlosaCatalog
import GlosaICU
import MessageFormat

/// Makes the glossary: the terms that readers hear first in the order of their ranks, and behind them the others in the
/// order of the locale's collation. Each term stands once.
struct GlossaryBuilder {
    /// A term with its wording in the language.
    private typealias Entry = (term: Term, entry: GlossaryEntry)

    private let id: String
    private let catalog: Catalog
    private let locale: LocaleCatalog
    private var composer: Composer

    init(id: String, locale: LocaleCatalog, composer: Composer) {
        self.id = id
        self.catalog = composer.catalog
        self.locale = locale
        self.composer = composer
    }

    func build() -> DocumentBuilder.Built {
        var builder = self
        return builder.make()
    }

    private mutating func make() -> DocumentBuilder.Built {
        let entries = sortedEntries()
        let count: [String: MessageValue] = ["count": .integer(entries.count)]
        let title = composer.interface(.glossaryTitle)
        let summary = composer.interface(.glossarySummary, count)
        // Each term has a page of its own: only what holds for all of them is said at the head.
        let states = entries.map { composer.translation(ofTerm: $0.term.id) }
        let whole = states.count >= 3 && states.allSatisfy { $0 != nil } ? states.compactMap { $0 }.worst : nil
        let head = HeadNotices.make(&composer, .glossary, of: id, translation: whole)
        composer.isTranslationTold = whole != nil
        let preview = Document.Preview(title: title.isolatedText, summary: summary.isolatedText)
        let heard = section("heard", .glossaryHeard, Self.heardFirst(entries), preview)
        let others = section("terms", .glossaryTerms, entries.filter { $0.term.heard == nil }, preview)
        let sections = [heard, others].compactMap { $0 }
        let document = Document(
            id: id, kind: .glossary, locale: locale.settings.tag, direction: locale.settings.direction, title: title,
            summary: summary, notices: head, sections: sections, wordsTitle: [], words: [],
            sourcesTitle: composer.interface(.sourcesTitle),
            sources: Bibliography.make(&composer), writtenOn: catalog.project.written, validity: sections.firstValidity,
            preview: preview, texts: composer.texts)
        return DocumentBuilder.Built(document: document, diagnostics: composer.diagnostics)
    }

    /// The terms with a rank, by it; those of one rank stay in the order of the collation.
    private static func heardFirst(_ entries: [Entry]) -> [Entry] {
        entries.enumerated()
            .compactMap { place, entry in entry.term.heard.map { (rank: $0, place: place, entry: entry) } }
            .sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
            .map(\.entry)
    }

    /// A section of these terms; nil for none.
    private mutating func section(
        _ id: String, _ title: InterfaceMessage, _ entries: [Entry], _ preview: Document.Preview
    ) -> Document.Section? {
        guard !entries.isEmpty else { return nil }
        let terms = entries.map { term($0.term, $0.entry) }
        return Document.Section(
            id: id, title: composer.interface(title, ["count": .integer(entries.count)]),
            blocks: terms.map { .term($0) }, preview: preview,
            validity: terms.compactMap(\.validity).min { $0.until < $1.until })
    }

    private func sortedEntries() -> [Entry] {
        let entries = catalog.terms.entries.compactMap { id, term in
            locale.glossary[id].map { (term: term, entry: $0) }
        }
        guard let collation = try? Collation.shared(locale: locale.settings.collation) else { return entries }
        return (try? collation.sorted(entries) { $0.entry.term }) ?? entries
    }

    private mutating func term(_ term: Term, _ entry: GlossaryEntry) -> TermEntry {
        composer.validUntil = catalog.expiry(ofTerm: term.id)
        var details: [TermEntry.Detail] = []
        add(.example, .termExample, entry.example.map { [composer.line($0)] } ?? [], to: &details)
        add(.not, .termNot, entry.not.map { [composer.line($0)] } ?? [], to: &details)
        add(.also, .termAlso, entry.also.isEmpty ? [] : [[.text(entry.also.joined(separator: "; "))]], to: &details)
        add(.avoid, .termAvoid, entry.avoid.map { avoided($0) }, to: &details)
        let others = otherLanguages(term.id)
        if !others.isEmpty { details.append(TermEntry.Detail(kind: .also, label: [], lines: others)) }
        if entry.isOurRendering {
            details.append(TermEntry.Detail(kind: .ours, label: [], lines: [composer.interface(.termOurs)]))
        }
        let next = seeAlso(term)
        add(.seeAlso, .termSeeAlso, next.isEmpty ? [] : [next], to: &details)
        details.append(TermEntry.Detail(kind: .sources, label: [], lines: [sources(term)]))
        let abbreviation = entry.abbreviation ?? term.abbreviation
        return TermEntry(
            id: term.id, term: entry.term,
            abbreviation: abbreviation.flatMap { entry.term.contains($0) ? nil : $0 },
            definition: composer.marked(
                entry.definition.map { composer.line($0) } ?? [], composer.translation(ofTerm: term.id)),
            details: details,
            validity: HeadNotices.validity(composer.validUntil, &composer, .glossary))
    }

    private mutating func add(
        _ kind: TermEntry.Detail.Kind, _ label: InterfaceMessage, _ lines: [[Inline]],
        to details: inout [TermEntry.Detail]
    ) {
        guard !lines.isEmpty else { return }
        details.append(TermEntry.Detail(kind: kind, label: composer.interface(label), lines: lines))
    }

    private mutating func avoided(_ avoided: GlossaryEntry.Avoided) -> [Inline] {
        let words = composer.interface(.termAvoidItem, ["words": .string(avoided.words)])
        return words + [.text(" ")] + (avoided.because.map { composer.line($0) } ?? [])
    }

    /// The way in which the other languages of the project say it: a family hears the English words in court.
    private mutating func otherLanguages(_ id: String) -> [[Inline]] {
        catalog.locales.filter { $0.settings.tag != locale.settings.tag }.compactMap { other in
            guard let entry = other.glossary[id] else { return nil }
            let name = locale.settings.name(of: other.settings.tag)
            let label = composer.interface(.termInOtherLanguage, ["language": .string(name)])
            let words = Inline.foreign([.text(entry.term)], other.settings.tag, in: locale.settings.direction)
            return label + [.text(" "), words]
        }
    }

    private func seeAlso(_ term: Term) -> [Inline] {
        var line: [Inline] = []
        for id in term.seeAlso {
            guard let entry = locale.glossary[id] else { continue }
            if !line.isEmpty { line.append(.text("; ")) }
            line.append(.link(.term(id, glossary: self.id), [.text(entry.term)]))
        }
        return line
    }

    private mutating func sources(_ term: Term) -> [Inline] {
        composer.interface(.itemSources) + [.citation(composer.cite(term.sources))]
    }
}
