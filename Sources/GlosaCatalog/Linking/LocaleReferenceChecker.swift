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
        checkHazards()
        checkWording()
        checkGlossary()
        TableWordingChecker(checker: checker, locale: locale).check()
        for (_, wording) in locale.tables.entries {
            for message in wording.all { check(message, checksVariables: true) }
        }
        InterfaceChecker(checker: checker, locale: locale).check()
        for (name, table) in locale.messages.sorted(by: { $0.key < $1.key }) {
            // Interface messages get their values from the program, not from the catalog.
            for (_, message) in table.entries { check(message, checksVariables: name != DataFile.interface.rawValue) }
        }
    }

    private func checkOutline() {
        for (document, sections) in catalog.outline.documents.entries {
            guard let table = locale.messages[document] else { continue }
            let file = "\(folder)/\(document).yaml"
            guard !table.idsInFile.isEmpty || sections.isEmpty else {
                checker.sink.error(
                    "empty-file", "the file `\(file)` has no messages", at: Diagnostic.Place(file: file),
                    help: "add \(MissingFileHelp.listed(catalog.requiredMessages(of: document).sorted())); "
                        + "if they were there, the file was cut off or saved with other line ends: fetch it again"
                )
                continue
            }
            var missing: [(reference: Outline.Reference?, id: String)] = []
            for section in sections {
                let title = Outline.Reference(id: "\(section.id)-title", place: section.place)
                for reference in [title] + section.blocks.flatMap(\.messages) where !table.mayHave(reference.id) {
                    missing.append((reference, reference.id))
                }
                for id in catalog.previewMessages(of: document, section: section.id) where !table.mayHave(id) {
                    missing.append((nil, id))
                }
            }
            for id in ["title", "summary"] where !table.mayHave(id) { missing.append((nil, id)) }
            report(missing, in: file, table, required: catalog.requiredMessages(of: document))
        }
    }

    /// Sentences of hazards: whatever is needed is there, and whatever is there belongs to a hazard.
    private func checkHazards() {
        guard let table = locale.messages[DataFile.hazards.rawValue] else { return }
        var missing: [(reference: Outline.Reference?, id: String)] = []
        for id in catalog.requiredSentences where !table.mayHave(id) {
            missing.append((catalog.hazards[id].map { Outline.Reference(id: id, place: $0.place) }, id))
        }
        let file = "\(folder)/\(DataFile.hazards.rawValue).yaml"
        let misspelt = report(missing, in: file, table, required: Set(catalog.hazards.ids))
        for (id, message) in table.entries where !misspelt.contains(id) {
            checker.require(id, in: catalog.hazards, "hazard", message.text.place)
        }
    }

    /// Reports each missing message once, in the file that lacks it: at an entry that nothing asks for and that looks like
    /// it, if there is one.
    ///
    /// - Returns: The ids of the entries that were taken for a misspelling.
    @discardableResult
    private func report(
        _ missing: [(reference: Outline.Reference?, id: String)], in file: String, _ table: EntryTable<CatalogMessage>,
        required: Set<String>
    ) -> Set<String> {
        guard !missing.isEmpty else { return [] }
        let unasked = table.ids.filter { !required.contains($0) }
        var reported: Set<String> = []
        var misspelt: Set<String> = []
        for (reference, id) in missing where reported.insert(id).inserted {
            guard reported.count <= Self.mostMissing else { continue }
            // Each of the two must be what the other is nearest to.
            let near = NearMiss.of(id, among: unasked).flatMap { other in
                NearMiss.of(other, among: missing.map(\.id)) == id ? other : nil
            }
            if let near { misspelt.insert(near) }
            let place = near.flatMap { table[$0]?.text.place } ?? Diagnostic.Place(file: file)
            checker.sink.error(
                "missing-message", "`\(file)` has no message `\(id)`, which is needed", at: place,
                notes: reference.map { [Diagnostic.Note("it is asked for here", at: $0.place)] } ?? [],
                help: near.map { "is it `\($0)`, which nothing asks for, misspelt? Rename that to `\(id)`" }
                    ?? "add `\(id): …` to `\(file)`")
        }
        guard reported.count > Self.mostMissing else { return misspelt }
        checker.sink.error(
            "missing-message", "`\(file)` lacks \(reported.count - Self.mostMissing) more messages that are needed",
            at: Diagnostic.Place(file: file),
            help: "was the file cut off? Fetch it again, or add the messages named above and run this again")
        return misspelt
    }

    /// So many missing messages are named one by one: a file that was cut off lacks hundreds.
    private static let mostMissing = 40

    private func checkWording() {
        for (id, fact) in catalog.facts.entries {
            let mayHaveWords = locale.facts[id]?.hasWords ?? locale.facts.mayHave(id)
            guard fact.needsWords, !mayHaveWords else { continue }
            checker.sink.error(
                "missing-words", "`\(folder)/facts.yaml` has no `words` for the fact `\(id)`",
                at: Diagnostic.Place(file: "\(folder)/facts.yaml"),
                notes: [Diagnostic.Note("the fact is here", at: fact.place)],
                help: "add `\(id):` with `words: …`")
        }
        for (id, contact) in catalog.contacts.entries where !locale.contacts.mayHave(id) {
            checker.sink.error(
                "missing-words", "`\(folder)/contacts.yaml` has no `name` for the contact `\(id)`",
                at: Diagnostic.Place(file: "\(folder)/contacts.yaml"),
                notes: [Diagnostic.Note("the contact is here", at: contact.place)],
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
        checkTitles()
    }

    /// Translated titles of sources: each stands behind a title in another language.
    private func checkTitles() {
        for (id, wording) in locale.sources.entries {
            checker.require(id, in: catalog.sources, "source", wording.place)
            guard let source = catalog.sources[id], source.foreignTitleLanguage(in: locale.settings.tag) == nil else {
                continue
            }
            checker.sink.error(
                "wrong-value", "the source `\(id)` has no title in another language, and nothing shows this one",
                at: wording.place, notes: [Diagnostic.Note("the source is here", at: source.place)],
                help: "remove it; or give the source its `title` and its `language`")
        }
    }

    private func checkGlossary() {
        for (id, term) in catalog.terms.entries where !locale.glossary.mayHave(id) {
            checker.sink.error(
                "missing-term", "`\(folder)/glossary.yaml` has no term `\(id)`",
                at: Diagnostic.Place(file: "\(folder)/glossary.yaml"),
                notes: [Diagnostic.Note("the term is here", at: term.place)],
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

extension FactWording {
    /// Every message in it, in order.
    package var all: [CatalogMessage] {
        [label, words, why].compactMap { $0 } + said.entries.map(\.value)
    }
}

extension GlossaryEntry {
    /// Every message in it, in order.
    package var messages: [CatalogMessage] {
        [definition, example, not].compactMap { $0 } + avoid.compactMap(\.because)
    }
}
