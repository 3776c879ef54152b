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
        checkAnnounced()
        checkPublished()
    }

    /// What had addresses of its own keeps them: as it was, or as a tombstone.
    private func checkPublished() {
        let published = Set(catalog.publishedItems.map { $0.text(in: catalog) })
        let added = catalog.changes.entries.map(\.value).filter { $0.kind == .added }.flatMap(\.items)
        for item in added where !published.contains(item.id) {
            guard case .section(let document, _) = ItemID(item.id, in: catalog),
                let place = catalog.place(of: ItemID(item.id, in: catalog)), let kind = catalog.kind(of: document)
            else { continue }
            checker.sink.error(
                "unpublished-item",
                "`\(item.id)` was published by itself, and a \(kind.name) is published as one", at: place,
                notes: [Diagnostic.Note("it was added here", at: item.place)],
                help: "give `\(document)` the kind that it had; or, if it was never published by itself, take "
                    + "`\(item.id)` out of this change")
        }
    }

    /// Once a project says what changes, whatever partners can ask for is announced, so that its id is known for ever.
    private func checkAnnounced() {
        guard catalog.changes.count > 0, !catalog.changes.isUnread else { return }
        let announced = Set(
            catalog.changes.entries.filter { $0.value.kind == .added }.flatMap { $0.value.items.map(\.id) })
        let missing = catalog.publishedItems.map { $0.text(in: catalog) }.filter { !announced.contains($0) }
        guard let first = missing.first else { return }
        let others = missing.count > 1 ? ", nor \(missing.count - 1) other\(missing.count > 2 ? "s" : "")" : ""
        checker.sink.report(
            Diagnostic(
                .warning, "unannounced-item", "no change says that `\(first)` was added\(others)",
                at: catalog.place(of: ItemID(first, in: catalog)) ?? Diagnostic.Place(file: "Resources/changes.yaml"),
                help:
                    "name it in Resources/changes.yaml, in a change of the kind `added`: partners are told by it, and "
                    + "its id can never come to mean something else"))
    }

    private func check(_ item: Outline.Reference, of change: Change, _ ends: inout [String: Change]) {
        if change.kind.isEnd {
            if let first = ends.updateValue(change, forKey: item.id) {
                checker.sink.error(
                    "duplicate-end", "`\(item.id)` is gone twice", at: item.place,
                    notes: [Diagnostic.Note("the first time is here", at: first.place)], help: "remove one of them")
            }
            guard let place = catalog.place(of: ItemID(item.id, in: catalog)) else {
                checkEnded(item, of: change)
                return
            }
            checker.sink.error(
                "id-reused", "`\(item.id)` is gone since \(change.on.iso), and is here", at: place,
                notes: [Diagnostic.Note("it is said to be gone here", at: item.place)],
                help: "give what is here another id: who asks for the old one must not get something else")
        } else if catalog.place(of: ItemID(item.id, in: catalog)) == nil, catalog.end(of: item.id) == nil {
            checker.sink.error(
                "unknown-item", "nothing is called `\(item.id)`", at: item.place,
                help: NearMiss.of(item.id, among: catalog.namedItems.map { $0.text(in: catalog) }).map {
                    "did you mean `\($0)`?"
                }
                    ?? "write a place (`guidance.find`), a term (`glossary.cecot`), a fact (`facts.sent-count`); of "
                    + "what is gone, add a change of the kind `removed`")
        }
    }

    /// What is gone was announced once, or was a step of a document that is there; a step that was withdrawn is told in its
    /// place.
    private func checkEnded(_ item: Outline.Reference, of change: Change) {
        if catalog.isAnnounced(item.id) { return }
        guard case .step(let document, let step) = ItemID(item.id, in: catalog),
            let sections = catalog.outline.documents[document]
        else {
            checker.sink.error(
                "unknown-item", "no change has ever added `\(item.id)`", at: item.place,
                help: "correct the name; or add the change of the kind `added` by which it was published")
            return
        }
        let told = sections.flatMap { $0.blocks.flatMap(\.withdrawn) }.map(\.id)
        guard change.kind == .withdrawn, !told.contains(step) else { return }
        checker.sink.error(
            "unknown-item", "`\(item.id)` is withdrawn, and its place does not say so", at: item.place,
            help: NearMiss.of(step, among: told).map { "did you mean `\(document).\($0)`?" }
                ?? "where the step stood in outline.yaml, write `- withdrawn: \(step)`, without its other keys")
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
        let reasons = locale.messages[DataFile.changes.rawValue]
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
