import GlosaCatalog
import GlosaICU

/// The dependents of a value: everything that says something else when it changes.
package struct Dependents: Sendable {
    /// The full ids of the messages that tell it, in alphabetical order: `guidance.court-appeal`.
    package var messages: [String]
    /// The paths of the pages that show it, from the site's root, in the order of the publication.
    package var pages: [String]
    /// The paths of the files of data that hold it, from the site's root, in alphabetical order.
    package var files: [String]
}

/// An index of what hangs on what, made once for all questions: who tells a value, and where that is published.
///
/// ```swift
/// DependencyIndex(Publication(catalog)).dependents(of: .fact("appeal-days")).pages  // ["es/guia/corte/", …]
/// ```
package struct DependencyIndex: Sendable {
    private let publication: Publication
    private let catalog: Catalog
    /// The messages that tell a fact or a contact, by its id.
    private let messages: [String: Set<String>]
    /// The published items that show a message, by its full id.
    private let items: [String: Set<ItemID>]
    /// The sections that name a fact, a contact or a hazard in the outline, by its id.
    private let named: [String: Set<ItemID>]
    /// The facts that are worked out from a fact, by its id.
    private let computed: [String: [String]]

    /// The index of a publication.
    package init(_ publication: Publication) {
        self.publication = publication
        catalog = publication.catalog
        messages = Self.messages(of: catalog)
        (items, named) = Self.places(in: catalog)
        var computed: [String: [String]] = [:]
        for (id, fact) in catalog.facts.entries { for part in fact.parts { computed[part, default: []].append(id) } }
        self.computed = computed
    }

    /// What hangs on a fact, a contact or a step; a step hangs on nothing but its page and its files.
    package func dependents(of item: ItemID) -> Dependents {
        switch item {
        case .fact(let id):
            let facts = [id] + valuesComputed(from: id)
            return dependents(telling: facts, items: facts.map { .fact($0) })
        case .contact(let id): return dependents(telling: [id], items: [])
        case .document, .section, .step, .term, .table, .row: return placed([], [item])
        }
    }

    /// The facts that are worked out from a fact, and from those, each once.
    private func valuesComputed(from id: String) -> [String] {
        var all: [String] = []
        var next = computed[id] ?? []
        while let fact = next.popLast() {
            guard fact != id, !all.contains(fact) else { continue }
            all.append(fact)
            next += computed[fact] ?? []
        }
        return all.sorted()
    }

    private func dependents(telling ids: [String], items own: [ItemID]) -> Dependents {
        let messages = ids.reduce(into: Set<String>()) { $0.formUnion(self.messages[$1] ?? []) }
        var shown = Set(own)
        for id in ids { shown.formUnion(named[id] ?? []) }
        for message in messages { shown.formUnion(items[message] ?? []) }
        return placed(messages, shown)
    }

    private func placed(_ messages: Set<String>, _ items: Set<ItemID>) -> Dependents {
        let locales = catalog.locales.map(\.settings.tag)
        var pages: [String] = []
        var files: Set<String> = []
        for item in items {
            files.formUnion(publication.files(telling: item).map(\.path))
            for place in places(of: item) {
                for locale in locales { pages.append(publication.layout.address(of: place, in: locale)) }
            }
        }
        var seen: Set<String> = []
        return Dependents(
            messages: messages.sorted(), pages: pages.sorted().filter { seen.insert($0).inserted },
            files: files.sorted())
    }

    /// The pages that show an item: its own, or that of the section or document that it stands in.
    private func places(of item: ItemID) -> [PagePlace] {
        switch item {
        case .document(let id): [publication.layout.wholePage(of: id)]
        case .section(let document, let section): [publication.layout.page(of: document, section: section).place]
        case .term(let id): [.term(id)]
        case .step(let document, let step):
            (catalog.outline.documents[document] ?? []).filter { section in
                section.blocks.flatMap(\.items).contains { $0.action.id == step }
            }.map { publication.layout.page(of: document, section: $0.id).place }
        case .table(let id), .row(let id, _):
            catalog.shownTables.filter { $0.table.id == id }.map { shown in
                publication.layout.page(of: shown.document, section: shown.section.id).place
            }
        case .fact, .contact: []
        }
    }
}

extension DependencyIndex {
    /// The messages that tell each variable, and those that link to each contact.
    private static func messages(of catalog: Catalog) -> [String: Set<String>] {
        var messages: [String: Set<String>] = [:]
        for locale in catalog.locales {
            for (id, message) in locale.allMessages {
                for name in message.toldValues { messages[name, default: []].insert(id) }
            }
        }
        return messages
    }

    /// The places where the outline shows each message, and where it names data.
    private static func places(
        in catalog: Catalog
    ) -> (items: [String: Set<ItemID>], named: [String: Set<ItemID>]) {
        var items: [String: Set<ItemID>] = [:]
        var named: [String: Set<ItemID>] = [:]
        for (document, sections) in catalog.outline.documents.entries {
            for name in ["title", "summary"] { items["\(document).\(name)", default: []].insert(.document(document)) }
            for section in sections {
                let item = ItemID.section(document: document, section: section.id)
                let own = ["\(section.id)-title", "\(section.id)-preview-title", "\(section.id)-preview-summary"]
                for id in own + section.blocks.flatMap(\.messages).map(\.id) {
                    items["\(document).\(id)", default: []].insert(item)
                }
                for sentence in catalog.sentences(of: section) {
                    items["\(DataFile.hazards.rawValue).\(sentence)", default: []].insert(item)
                }
                for data in section.blocks.flatMap(\.references) {
                    switch data.kind {
                    case .date, .fact, .attribution:
                        named[data.reference.id, default: []].insert(item)
                        for part in ["label", "words", "why"] {
                            items["\(DataFile.facts.rawValue).\(data.reference.id).\(part)", default: []].insert(item)
                        }
                    case .contact:
                        named[data.reference.id, default: []].insert(item)
                        for part in ["name", "note"] {
                            let id = "\(DataFile.contacts.rawValue).\(data.reference.id).\(part)"
                            items[id, default: []].insert(item)
                        }
                    case .table:
                        let words = catalog.locales.flatMap { $0.tables[data.reference.id]?.all ?? [] }
                        for message in words { items[message.id, default: []].insert(item) }
                    case .source, .hazard: break
                    }
                }
            }
        }
        for locale in catalog.locales {
            for (term, entry) in locale.glossary.entries {
                for message in entry.messages { items[message.id, default: []].insert(.term(term)) }
            }
        }
        return (items, named)
    }
}
