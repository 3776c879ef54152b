import GlosaDiagnostics

/// Checks what changes.yaml says against what is there: partners are told by it what to take down.
struct ChangeChecker {
    let checker: ReferenceChecker
    private var catalog: Catalog { checker.catalog }

    func check() {
        var ends: [String: Change] = [:]
        for (_, change) in catalog.changes.entries {
            for item in change.items { check(item, of: change, &ends) }
            if let instead = change.instead { checker.requireLink(instead.id, instead.place) }
        }
        for (document, sections) in catalog.outline.documents.entries {
            for section in sections {
                for reference in section.blocks.flatMap(\.withdrawn) { checkShown(reference, in: document) }
            }
        }
        for locale in catalog.locales { checkReasons(locale) }
    }

    private func check(_ item: Outline.Reference, of change: Change, _ ends: inout [String: Change]) {
        if change.kind.isEnd {
            if let first = ends.updateValue(change, forKey: item.id) {
                checker.sink.error(
                    "duplicate-end", "`\(item.id)` is gone twice", at: item.place,
                    notes: [Diagnostic.Note("the first time is here", at: first.place)], help: "remove one of them")
            }
            guard let place = catalog.place(ofItem: item.id) else { return }
            checker.sink.error(
                "id-reused", "`\(item.id)` is gone since \(change.on.iso), and is here", at: place,
                notes: [Diagnostic.Note("it is said to be gone here", at: item.place)],
                help: "give what is here another id: who asks for the old one must not get something else")
        } else if catalog.place(ofItem: item.id) == nil, catalog.end(of: item.id) == nil {
            checker.sink.error(
                "unknown-item", "nothing is called `\(item.id)`", at: item.place,
                help: NearMiss.of(item.id, among: catalog.itemIDs).map { "did you mean `\($0)`?" }
                    ?? "write a place (`guidance.find`), a term (`glossary.cecot`), a fact (`facts.sent-count`); of "
                    + "what is gone, add a change of the kind `removed`")
        }
    }

    /// What was withdrawn is shown in its place only if a change says why.
    private func checkShown(_ reference: Outline.Reference, in document: String) {
        if let end = catalog.end(of: "\(document).\(reference.id)"), end.kind == .withdrawn { return }
        checker.sink.error(
            "unknown-item", "no change withdraws `\(document).\(reference.id)`", at: reference.place,
            help: "add one to Resources/changes.yaml: `kind: withdrawn`, `items: [\(document).\(reference.id)]`")
    }

    private func checkReasons(_ locale: LocaleCatalog) {
        let file = "locales/\(locale.settings.tag)/changes.yaml"
        let reasons = locale.messages[LocaleCatalog.changesFile]
        for (id, change) in catalog.changes.entries where !(reasons?.mayHave(id) ?? false) {
            checker.sink.error(
                "missing-message", "`\(file)` does not say why `\(id)` was done", at: Diagnostic.Place(file: file),
                notes: [Diagnostic.Note("the change is here", at: change.place)], help: "add `\(id): …` to `\(file)`")
        }
        for (id, message) in reasons?.entries.map({ ($0.id, $0.value) }) ?? [] where !catalog.changes.mayHave(id) {
            checker.sink.error(
                "unknown-item", "no change is called `\(id)`", at: message.text.place,
                help: NearMiss.of(id, among: catalog.changes.ids).map { "did you mean `\($0)`?" }
                    ?? "add it to Resources/changes.yaml, or remove it here")
        }
    }
}

extension LocaleCatalog {
    /// The name of the file that says why changes were made.
    public static let changesFile = "changes"
}

extension Catalog {
    /// Where an item is that changes may name; nil when there is none of that id.
    func place(ofItem id: String) -> Diagnostic.Place? {
        let parts = id.split(separator: ".", maxSplits: 1).map(String.init)
        if parts.count == 1 {
            return outline.documents[id].map { $0.first?.place ?? Diagnostic.Place(file: "Resources/outline.yaml") }
        }
        switch parts[0] {
        case LinkTarget.glossary: return terms[parts[1]]?.place
        case "facts": return facts[parts[1]]?.place
        case "contacts": return contacts[parts[1]]?.place
        default:
            guard let sections = outline.documents[parts[0]] else { return nil }
            return sections.first { $0.id == parts[1] }?.place
                ?? sections.lazy.flatMap { $0.blocks.flatMap(\.items) }.first { $0.action.id == parts[1] }?.action.place
        }
    }

    /// Every item that changes may name.
    fileprivate var itemIDs: [String] {
        var ids = terms.ids.map { "\(LinkTarget.glossary).\($0)" } + facts.ids.map { "facts.\($0)" }
        ids += contacts.ids.map { "contacts.\($0)" }
        for (document, sections) in outline.documents.entries {
            ids.append(document)
            ids += sections.map { "\(document).\($0.id)" }
            ids += sections.flatMap { $0.blocks.flatMap(\.items) }.map { "\(document).\($0.action.id)" }
        }
        return ids
    }
}
