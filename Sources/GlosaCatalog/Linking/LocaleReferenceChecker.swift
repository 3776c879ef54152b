import GlosaDiagnostics
import MessageFormat

/// Checks one locale: that it has every message that the outline shows, and that its messages name only what exists.
struct LocaleReferenceChecker {
    let checker: ReferenceChecker
    let locale: LocaleCatalog

    private var catalog: Catalog { checker.catalog }
    private var folder: String { "locales/\(locale.settings.tag)" }

    func check() {
        checkOutline()
        checkWording()
        checkGlossary()
        for (name, table) in locale.messages.sorted(by: { $0.key < $1.key }) {
            // Interface messages get their values from the renderers, not from the catalog.
            for (_, message) in table.entries { check(message, checksVariables: name != "interface") }
        }
    }

    private func checkOutline() {
        for (document, sections) in catalog.outline.documents.entries {
            guard let table = locale.messages[document] else { continue }
            for section in sections {
                let title = Outline.Reference(id: "\(section.id)-title", place: section.place)
                for reference in [title] + section.blocks.flatMap(\.messages) where !table.mayHave(reference.id) {
                    reportMissing(reference, in: "\(folder)/\(document).yaml", among: table.ids)
                }
                for item in section.blocks.flatMap(\.items) { checkHazards(item, document, table) }
            }
            for id in ["title", "summary"] where !table.mayHave(id) {
                checker.sink.error(
                    "missing-message", "`\(folder)/\(document).yaml` has no message `\(id)`",
                    at: Diagnostic.Place(file: "\(folder)/\(document).yaml"), help: "add `\(id): …`")
            }
        }
    }

    private func checkHazards(_ item: Outline.Item, _ document: String, _ table: EntryTable<CatalogMessage>) {
        for reference in item.hazards {
            guard let hazard = catalog.hazards[reference.id], let says = hazard.says, !table.mayHave(says) else {
                continue
            }
            let reference = Outline.Reference(id: says, place: hazard.mentions[says] ?? hazard.place)
            reportMissing(reference, in: "\(folder)/\(document).yaml", among: table.ids)
        }
    }

    private func reportMissing(_ reference: Outline.Reference, in file: String, among ids: [String]) {
        checker.sink.error(
            "missing-message", "`\(file)` has no message `\(reference.id)`, which this needs", at: reference.place,
            help: "add `\(reference.id): …` to `\(file)`"
                + (NearMiss.of(reference.id, among: ids).map { "; or is `\($0)`, which is there, misspelt?" } ?? ""))
    }

    private func checkWording() {
        for (id, fact) in catalog.facts.entries {
            let mayHaveWords = locale.facts[id]?.hasWords ?? locale.facts.mayHave(id)
            guard fact.needsWords, !mayHaveWords else { continue }
            checker.sink.error(
                "missing-words", "`\(folder)/facts.yaml` has no `words` for the fact `\(id)`", at: fact.place,
                help: "add `\(id):` with `words: …`")
        }
        for (id, contact) in catalog.contacts.entries where !locale.contacts.mayHave(id) {
            checker.sink.error(
                "missing-words", "`\(folder)/contacts.yaml` has no `name` for the contact `\(id)`", at: contact.place,
                help: "add `\(id):` with `name: …`")
        }
        for (id, wording) in locale.facts.entries {
            if let place = wording.place { checker.require(id, in: catalog.facts, "fact", place) }
            for (source, place) in wording.mentions { checker.require(source, in: catalog.sources, "source", place) }
            for message in wording.all { check(message, checksVariables: true) }
        }
        for (id, wording) in locale.contacts.entries {
            checker.require(id, in: catalog.contacts, "contact", wording.place ?? wording.name.text.place)
            for message in [wording.name, wording.note].compactMap({ $0 }) { check(message, checksVariables: true) }
        }
    }

    private func checkGlossary() {
        for (id, term) in catalog.terms.entries where !locale.glossary.mayHave(id) {
            checker.sink.error(
                "missing-term", "`\(folder)/glossary.yaml` has no term `\(id)`", at: term.place,
                help: "add `\(id):` with `term: …` and `definition: …`")
        }
        for (id, entry) in locale.glossary.entries {
            checker.require(id, in: catalog.terms, "term", entry.place)
            for message in entry.messages { check(message, checksVariables: true) }
        }
    }

    private func check(_ message: CatalogMessage, checksVariables: Bool) {
        MessageReferenceChecker(checker: checker, message: message).check(checksVariables: checksVariables)
    }
}

extension Fact {
    /// Whether each locale must have words of its own for it.
    public var needsWords: Bool {
        switch value {
        case .text, .place(nil): true
        case .date, .count, .money, .days, .sum, .difference, .name, .place: false
        }
    }
}

extension FactWording {
    /// Every message in it, in order.
    public var all: [CatalogMessage] {
        [label, words, why].compactMap { $0 } + said.entries.map(\.value)
    }
}

extension GlossaryEntry {
    /// Every message in it, in order.
    public var messages: [CatalogMessage] {
        [definition, example, not].compactMap { $0 } + avoid.compactMap(\.because)
    }
}
