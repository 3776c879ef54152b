import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaJSON
import GlosaPublication

/// Makes the index of a language's search out of its documents: guides by part, situation, step and table, and the terms
/// of the glossary, by their own words, by those of search.yaml, and by their names in the other languages.
package struct SearchIndexBuilder {
    private let site: PageSite
    private let locale: LocaleCatalog
    private let others: [Other]
    private let language: SearchLanguage
    private var entries: [SearchEntry] = []

    /// Another language, with the stems that say nothing in it.
    private struct Other {
        let locale: LocaleCatalog
        let ignored: Set<String>
    }

    /// A builder for a language of a site; nil for one that the catalog lacks.
    package init?(site: PageSite, locale tag: LocaleTag) {
        guard let locale = site.catalog.locale(tag) else { return nil }
        self.site = site
        self.locale = locale
        let language = SearchLanguage(locale)
        self.language = language
        others = site.catalog.locales.filter { $0.settings.tag != tag }.map { other in
            Other(locale: other, ignored: Set(SearchLanguage.dullWords(other).flatMap { language.stems($0) }))
        }
    }

    /// The index of documents, in their order: of guides and of the glossary.
    package func index(of documents: [Document]) -> SearchIndex {
        var builder = self
        for document in documents where document.kind.hasSectionPages {
            for section in document.sections { builder.add(section, of: document.id) }
        }
        for document in documents where document.kind.hasTermPages { builder.addTerms(of: document) }
        let rules = [
            JSONTree.Pair("endings", .string(language.endings.joined(separator: " "))),
            JSONTree.Pair("ignored", .string(language.ignoredWords.joined(separator: " "))),
            JSONTree.Pair("weak", .string(language.weak.sorted().joined(separator: " "))),
            JSONTree.Pair("negations", .string(language.negations.sorted().joined(separator: " "))),
        ]
        return SearchIndex(
            language: locale.settings.tag, entries: builder.entries, rules: rules, groups: language.groups)
    }

    private mutating func add(_ section: Document.Section, of document: String) {
        let (place, fragment) = site.layout.page(of: document, section: section.id)
        var entry = SearchEntry(
            kind: .part, title: section.title.plainText, place: address(of: place, fragment: fragment))
        entry.stems.add(entry.title, in: .title, language)
        for other in others {
            guard let title = site.interface(other.locale.settings.tag).title(of: "\(document).\(section.id)") else {
                continue
            }
            entry.stems.add(title, in: .otherLanguage(ignored: other.ignored), language)
        }
        addWords(of: "\(document).\(section.id)", to: &entry)
        let part = entries.count
        entries.append(entry)
        add(section.blocks, of: document, part: part)
    }

    private mutating func add(_ blocks: [Block], of document: String, part: Int) {
        for block in blocks {
            switch block {
            case .items(_, let items):
                for item in items { add(item, of: document, part: part) }
            case .branch(let branch):
                var entry = SearchEntry(kind: .branch, title: branch.title.plainText, place: branch.id)
                entry.stems.add(entry.title, in: .title, language)
                append(&entry, of: document, part: part)
                add(branch.blocks, of: document, part: part)
            case .choice(let choice): add(choice.blocks, of: document, part: part)
            case .table(let table):
                var entry = SearchEntry(kind: .table, title: table.caption.plainText, place: table.id)
                entry.stems.add(entry.title, in: .title, language)
                for row in table.rows { entry.stems.add(row.key.plainText, in: .action, language) }
                for line in block.parts.lines() { entry.stems.add(line.plainText, in: .body, language) }
                append(&entry, of: document, part: part)
            case .heading, .paragraph, .points, .timeline, .route, .warning, .question, .say, .fill, .contacts,
                .term, .disagreements, .bibliography, .withdrawn:
                for line in block.parts.lines() { entries[part].stems.add(line.plainText, in: .body, language) }
            }
        }
    }

    private mutating func add(_ item: GuidanceItem, of document: String, part: Int) {
        let name = locale.search["\(document).\(item.id)"]?.name ?? ""
        var entry = SearchEntry(kind: .step, title: name, place: item.id)
        for line in [item.heading, item.action].compactMap({ $0 }) {
            entry.stems.add(line.plainText, in: .action, language)
        }
        for detail in item.details {
            switch detail.kind {
            case .why, .need, .say, .then:
                for line in detail.lines { entry.stems.add(line.plainText, in: .body, language) }
            case .contacts:
                for contact in detail.contacts?.entries ?? [] {
                    entry.stems.add(contact.heading.plainText, in: .body, language)
                }
            case .change, .audience, .hazard, .reading, .provenance, .translation: break
            }
        }
        append(&entry, of: document, part: part)
    }

    /// Adds what stands in a part, which is found by the title of the part as well.
    private mutating func append(_ entry: inout SearchEntry, of document: String, part: Int) {
        entry.stems.add(entries[part].title, in: .action, language)
        addWords(of: "\(document).\(entry.place)", to: &entry)
        entries.append(entry)
    }

    private mutating func addTerms(of glossary: Document) {
        for case .term(let term) in glossary.sections.flatMap(\.blocks) {
            var entry = SearchEntry(
                kind: .word, title: term.heading, place: address(of: .term(term.id), fragment: nil))
            let own = locale.glossary[term.id]
            let names = [term.term] + (own?.also ?? []) + (own?.forms ?? []) + (own?.foundBy ?? [])
            let abbreviations = [own?.abbreviation, site.catalog.terms[term.id]?.abbreviation].compactMap { $0 }
            for text in names + (own?.avoid.map(\.words) ?? []) + abbreviations {
                entry.stems.add(text, in: .title, language)
            }
            for other in others {
                guard let wording = other.locale.glossary[term.id] else { continue }
                let abbreviation = wording.abbreviation.map { [$0] } ?? []
                for text in [wording.term] + wording.also + wording.foundBy + abbreviation {
                    entry.stems.add(text, in: .otherLanguage(ignored: other.ignored), language)
                }
            }
            entry.stems.add(term.definition.plainText, in: .body, language)
            addWords(of: "\(glossary.id).\(term.id)", to: &entry)
            entries.append(entry)
        }
    }

    /// Adds the words of search.yaml, of this language and the others.
    private func addWords(of id: String, to entry: inout SearchEntry) {
        if let words = locale.search[id] {
            for text in words.words + [words.name].compactMap({ $0 }) { entry.stems.add(text, in: .title, language) }
        }
        for other in others {
            guard let words = other.locale.search[id] else { continue }
            for text in words.words + [words.name].compactMap({ $0 }) {
                entry.stems.add(text, in: .otherLanguage(ignored: other.ignored), language)
            }
        }
    }

    private func address(of place: PagePlace, fragment: String?) -> String {
        site.address(of: place, fragment: fragment, from: .search, in: locale.settings.tag)?.text ?? ""
    }
}
