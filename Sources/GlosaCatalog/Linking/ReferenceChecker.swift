import GlosaDiagnostics
import MessageFormat

/// Checks that whatever is named somewhere is defined somewhere: facts, sources, contacts, terms, hazards, messages,
/// links, variables and markup.
struct ReferenceChecker {
    let catalog: Catalog
    let sink: DiagnosticSink

    static func check(_ catalog: Catalog, sink: DiagnosticSink) {
        let checker = ReferenceChecker(catalog: catalog, sink: sink)
        checker.checkNames()
        checker.checkData()
        checker.checkOutline()
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

    private func checkData() {
        for (_, fact) in catalog.facts.entries {
            for id in fact.provenance.sources + fact.disputedBy {
                require(id, in: catalog.sources, "source", fact.mentions[id] ?? fact.place)
            }
            if let next = fact.supersededBy {
                require(next, in: catalog.facts, "fact", fact.mentions[next] ?? fact.place)
            }
            if case .days(let from, let to) = fact.value {
                checkDay(from, fact)
                checkDay(to, fact)
            }
        }
        for (_, contact) in catalog.contacts.entries {
            for id in contact.provenance.sources {
                require(id, in: catalog.sources, "source", contact.mentions[id] ?? contact.place)
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

    /// A duration runs between two whole days.
    private func checkDay(_ id: String, _ fact: Fact) {
        let place = fact.mentions[id] ?? fact.place
        guard let end = catalog.facts[id] else {
            require(id, in: catalog.facts, "fact", place)
            return
        }
        if case .date(let date) = end.value, date.day != nil { return }
        sink.error(
            "wrong-type", "the fact `\(id)` is not a whole day, and days cannot be counted from it", at: place,
            notes: [Diagnostic.Note("it is defined here", at: end.place)], help: "give it a day, or remove the duration"
        )
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
