import GlosaDiagnostics
import MessageFormat

/// Checks that whatever is named somewhere is defined somewhere: facts, sources, contacts, terms, hazards, messages,
/// links, variables and markup.
struct ReferenceChecker {
    let catalog: Catalog
    let sink: DiagnosticSink
    /// The variables that tables give to messages, by the full id of the message.
    let tableVariables: [String: Set<String>]

    init(catalog: Catalog, sink: DiagnosticSink) {
        self.catalog = catalog
        self.sink = sink
        tableVariables = catalog.tableVariables
    }

    static func check(_ catalog: Catalog, sink: DiagnosticSink) {
        let checker = ReferenceChecker(catalog: catalog, sink: sink)
        checker.checkNames()
        checker.checkData()
        checker.checkOutline()
        checker.checkPlaces()
        TableChecker(checker: checker).check()
        ChangeChecker(checker: checker).check()
        for locale in catalog.locales { LocaleReferenceChecker(checker: checker, locale: locale).check() }
    }

    /// Facts, contacts and the build's own values share the names of variables.
    private func checkNames() {
        for (id, contact) in catalog.contacts.entries {
            if let fact = catalog.facts[id] {
                sink.error(
                    "duplicate-name", "the contact `\(id)` has the name of a fact, and `$\(id)` could mean either",
                    at: contact.place, notes: [Diagnostic.Note("the fact is here", at: fact.place)],
                    help: "rename one of them")
            }
        }
        for name in BuildValue.allCases {
            guard let place = catalog.facts[name.rawValue]?.place ?? catalog.contacts[name.rawValue]?.place else {
                continue
            }
            sink.error(
                "duplicate-name", "`\(name.rawValue)` is a name that the build gives itself", at: place,
                help: "rename it")
        }
    }

    /// What project.yaml leads readers to.
    private func checkPlaces() {
        for reference in catalog.project.start + catalog.project.pages { requireLink(reference.id, reference.place) }
        for document in catalog.project.declaredDoors.documents { checkDoors(of: document) }
        if let help = catalog.project.searchHelp { require(help.id, in: catalog.contacts, "contact", help.place) }
    }

    /// A place that something links to must exist.
    func requireLink(_ value: String, _ place: Diagnostic.Place) {
        if LinkTarget(value, in: catalog) != nil { return }
        sink.error(
            "unknown-link", "there is no place called `\(value)` in the documents", at: place,
            help: NearMiss.of(value, among: LinkTarget.all(in: catalog)).map { "did you mean `\($0)`?" }
                ?? "write a document (`guidance`), a section (`guidance.find`) or a term (`glossary.asylum`)")
    }

    private func checkData() {
        for (_, fact) in catalog.facts.entries {
            for id in fact.provenance.sources + fact.disputedBy {
                require(id, in: catalog.sources, "source", fact.mentions[id] ?? fact.place)
            }
            if let next = fact.supersededBy {
                require(next, in: catalog.facts, "fact", fact.mentions[next] ?? fact.place)
            }
            for earlier in fact.was { checkSources(of: earlier) }
            fact.value.checkParts(of: fact, with: self)
        }
        for (_, contact) in catalog.contacts.entries {
            for address in contact.addresses where !catalog.project.locales.contains(address.locale) {
                sink.error(
                    "bad-locale", "the project has no locale `\(address.locale)`", at: address.place,
                    help: "its locales are \(catalog.project.locales.map { "`\($0)`" }.joined(separator: ", "))")
            }
            for id in contact.provenance.sources {
                require(id, in: catalog.sources, "source", contact.mentions[id] ?? contact.place)
            }
            for earlier in contact.was { checkSources(of: earlier) }
        }
        for (_, calendar) in catalog.holidays.entries {
            for id in calendar.provenance.sources {
                require(id, in: catalog.sources, "source", calendar.mentions[id] ?? calendar.place)
            }
        }
        for (id, term) in catalog.terms.entries {
            for source in term.sources {
                require(source, in: catalog.sources, "source", term.mentions[source] ?? term.place)
            }
            for other in term.seeAlso {
                let place = term.mentions[other] ?? term.place
                require(other, in: catalog.terms, "term", place)
                if other == id {
                    sink.error(
                        "wrong-value", "the term `\(id)` sends the reader to itself", at: place, help: "remove it")
                }
            }
        }
    }

    private func checkSources(of earlier: EarlierValue) {
        for id in earlier.sources { require(id, in: catalog.sources, "source", earlier.place) }
    }

    /// Reports an id that `table` does not define.
    func require<Value>(_ id: String, in table: EntryTable<Value>, _ kind: String, _ place: Diagnostic.Place) {
        guard !table.mayHave(id) else { return }
        sink.error(
            "unknown-\(kind)", "no \(kind) is called `\(id)`", at: place,
            help: NearMiss.of(id, among: table.ids).map { "did you mean `\($0)`?" }
                ?? "define it in Resources/\(kind)s.yaml, or correct the id")
    }
}
