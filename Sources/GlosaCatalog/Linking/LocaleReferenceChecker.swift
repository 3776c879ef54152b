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
        SearchWordsChecker(checker: checker, locale: locale).check()
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
            missing.append((catalog.hazard(ofSentence: id).map { Outline.Reference(id: id, place: $0.place) }, id))
        }
        let file = "\(folder)/\(DataFile.hazards.rawValue).yaml"
        let misspelt = report(
            missing, in: file, table, required: Set(catalog.hazards.ids).union(catalog.requiredSentences))
        for (id, message) in table.entries where !misspelt.contains(id) && catalog.hazard(ofSentence: id) == nil {
            checker.require(id, in: catalog.hazards, "hazard", message.text.place)
        }
    }

    /// Reports each missing message once, in the file that lacks it: at an entry that nothing asks for and that looks like
    /// it, if there is one. Many without such an entry are one finding.
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
        var absent: [(reference: Outline.Reference?, id: String)] = []
        for (reference, id) in missing where reported.insert(id).inserted {
            // Each of the two must be what the other is nearest to.
            guard let near = NearMiss.of(id, among: unasked), NearMiss.of(near, among: missing.map(\.id)) == id else {
                absent.append((reference, id))
                continue
            }
            misspelt.insert(near)
            report(
                id, reference, at: table[near]?.text.place ?? Diagnostic.Place(file: file), in: file,
                help: "is it `\(near)`, which nothing asks for, misspelt? Rename that to `\(id)`")
        }
        guard absent.count > MissingFileHelp.few else {
            for (reference, id) in absent {
                report(
                    id, reference, at: Diagnostic.Place(file: file), in: file, help: "add `\(id): …` to `\(file)`")
            }
            return misspelt
        }
        checker.sink.error(
            "missing-message", "`\(file)` lacks \(absent.count) messages that are needed",
            at: Diagnostic.Place(file: file),
            help: "add \(MissingFileHelp.listed(absent.map(\.id))); if they were there, the file was cut off: "
                + "fetch it again")
        return misspelt
    }

    private func report(
        _ id: String, _ reference: Outline.Reference?, at place: Diagnostic.Place, in file: String, help: String
    ) {
        checker.sink.error(
            "missing-message", "`\(file)` has no message `\(id)`, which is needed", at: place,
            notes: reference.map { [Diagnostic.Note("it is asked for here", at: $0.place)] } ?? [], help: help)
    }

    private func checkWording() {
        let facts = catalog.facts.entries.filter { id, fact in
            fact.needsWords && !(locale.facts[id]?.hasWords ?? locale.facts.mayHave(id))
        }
        lacking(
            "missing-words", facts.map { ($0.id, $0.value.place) }, "fact", file: "facts", lacks: "no `words` for the",
            many: "the words of ", with: "`words: …`")
        let contacts = catalog.contacts.entries.filter { !locale.contacts.mayHave($0.id) }
        lacking(
            "missing-words", contacts.map { ($0.id, $0.value.place) }, "contact", file: "contacts",
            lacks: "no `name` for the", many: "the names of ", with: "`name: …`")
        checkRegions()
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

    /// Reports data of which a file of the locale says nothing: a few one by one, many in one finding.
    ///
    /// - Parameters:
    ///   - noun: The kind of data: "fact".
    ///   - lacks: The words before one: "no `words` for the".
    ///   - many: The words before the number of many: "the words of ".
    ///   - keys: The keys that each entry needs.
    private func lacking(
        _ id: String, _ items: [(id: String, place: Diagnostic.Place)], _ noun: String, file: String, lacks: String,
        many: String, with keys: String
    ) {
        let path = "\(folder)/\(file).yaml"
        guard items.count > MissingFileHelp.few else {
            for item in items {
                checker.sink.error(
                    id, "`\(path)` has \(lacks) \(noun) `\(item.id)`", at: Diagnostic.Place(file: path),
                    notes: [Diagnostic.Note("the \(noun) is here", at: item.place)],
                    help: "add `\(item.id):` with \(keys)")
            }
            return
        }
        checker.sink.error(
            id, "`\(path)` lacks \(many)\(items.count) \(noun)s",
            at: Diagnostic.Place(file: path),
            help: "add \(MissingFileHelp.listed(items.map(\.id), value: "")), each with \(keys)")
    }

    /// A contact for one region says so in its note: nothing else that a reader sees does.
    private func checkRegions() {
        for (id, contact) in catalog.contacts.entries where !contact.regions.isEmpty {
            guard let wording = locale.contacts[id], wording.note == nil else { continue }
            checker.sink.error(
                "missing-words",
                "`\(folder)/contacts.yaml` has no `note` for the contact `\(id)`, which is for one region",
                at: wording.name.text.place, notes: [Diagnostic.Note("the contact is here", at: contact.place)],
                help: "add `note: …` with the name of the region, as its readers call it")
        }
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
        let terms = catalog.terms.entries.filter { !locale.glossary.mayHave($0.id) }
        lacking(
            "missing-term", terms.map { ($0.id, $0.value.place) }, "term", file: "glossary", lacks: "no",
            many: "", with: "`term: …` and `definition: …`")
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
