import GlosaDiagnostics

/// The id of something that is published, or was: what changes name, and what other sites ask for.
///
/// ```swift
/// ItemID("guidance.find", in: catalog)  // .section(document: "guidance", section: "find")
/// ```
package enum ItemID: Hashable, Sendable {
    /// A document: `guidance`.
    case document(String)
    /// A section of a document: `guidance.find`.
    case section(document: String, section: String)
    /// A step of a document: `guidance.find-locator`.
    case step(document: String, step: String)
    /// A term, named by its glossary: `glossary.cecot`.
    case term(String)
    /// A fact: `facts.sent-count`.
    case fact(String)
    /// A contact: `contacts.ice-line`.
    case contact(String)
    /// A table: `tables.bond-by-circuit`.
    case table(String)
    /// A row of a table: `tables.bond-by-circuit.circuit-5`.
    case row(table: String, row: String)

    /// The item that `text` names, whether the catalog has it or not. A name in a document that is no section, and was
    /// never announced as one, is that of a step: steps are announced with their section.
    package init(_ text: String, in catalog: Catalog) {
        guard let stop = text.firstIndex(of: ".") else {
            self = .document(text)
            return
        }
        let (first, rest) = (String(text[..<stop]), String(text[text.index(after: stop)...]))
        if first == catalog.documents.glossary {
            self = .term(rest)
        } else if first == DataFile.facts.rawValue {
            self = .fact(rest)
        } else if first == DataFile.contacts.rawValue {
            self = .contact(rest)
        } else if first == DataFile.tables.rawValue {
            let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            self = parts.count == 2 ? .row(table: parts[0], row: parts[1]) : .table(rest)
        } else if catalog.outline.documents[first]?.contains(where: { $0.id == rest }) ?? false
            || catalog.isAnnounced(text)
        {
            self = .section(document: first, section: rest)
        } else {
            self = .step(document: first, step: rest)
        }
    }

    /// The id as files write it.
    package func text(in catalog: Catalog) -> String {
        switch self {
        case .document(let id): id
        case .section(let document, let name), .step(let document, let name): "\(document).\(name)"
        case .term(let id): "\(catalog.documents.glossary ?? DocumentKind.glossary.name).\(id)"
        case .fact(let id): "\(DataFile.facts.rawValue).\(id)"
        case .contact(let id): "\(DataFile.contacts.rawValue).\(id)"
        case .table(let id): "\(DataFile.tables.rawValue).\(id)"
        case .row(let table, let row): "\(DataFile.tables.rawValue).\(table).\(row)"
        }
    }
}

extension Catalog {
    /// The place where an item is defined; nil for one that is not there.
    func place(of item: ItemID) -> Diagnostic.Place? {
        switch item {
        case .document(let id):
            if id == glossary { return Diagnostic.Place(file: "Resources/terms.yaml") }
            return outline.documents[id].map { $0.first?.place ?? Diagnostic.Place(file: "Resources/outline.yaml") }
        case .section(let document, let section):
            return outline.documents[document]?.first { $0.id == section }?.place
        case .step(let document, let step):
            let sections = outline.documents[document] ?? []
            return sections.lazy.flatMap { $0.blocks.flatMap(\.items) }.first { $0.action.id == step }?.action.place
        case .term(let id): return terms[id]?.place
        case .fact(let id): return facts[id]?.place
        case .contact(let id): return contacts[id]?.place
        case .table(let id): return tables[id]?.place
        case .row(let table, let row): return tables[table]?.rows[row]?.place
        }
    }

    /// Every item that has an address of its own in the published data: the documents in their order, each before its
    /// parts, and then the facts. A document that is one page has no parts that are published by themselves.
    package var publishedItems: [ItemID] {
        let documents = documentIDs.flatMap { id -> [ItemID] in
            let sections = kind(of: id)?.hasSectionPages == true ? outline.documents[id] ?? [] : []
            let terms = kind(of: id)?.hasTermPages == true ? terms.ids : []
            return [.document(id)] + sections.map { .section(document: id, section: $0.id) } + terms.map { .term($0) }
        }
        return documents + facts.ids.map { .fact($0) }
    }

    /// Every item that changes may name.
    var namedItems: [ItemID] {
        var items = publishedItems + contacts.ids.map { .contact($0) }
        for (id, table) in tables.entries {
            items += [.table(id)] + table.rows.ids.map { .row(table: id, row: $0) }
        }
        for (document, sections) in outline.documents.entries {
            items += sections.map { .section(document: document, section: $0.id) }
            items += sections.flatMap { $0.blocks.flatMap(\.items) }.map {
                .step(document: document, step: $0.action.id)
            }
        }
        return items
    }
}
