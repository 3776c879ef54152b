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
        checker.checkPlaces()
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
            switch fact.value {
            case .days:
                for part in fact.parts { checkDay(part, fact) }
            case .sum, .difference: checkComputed(fact)
            case .date, .count, .money, .name, .place, .text: break
            }
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

    /// A sum or a difference is worked out from counts, and never from itself.
    private func checkComputed(_ fact: Fact) {
        for id in fact.parts {
            let place = fact.mentions[id] ?? fact.place
            guard let part = catalog.facts[id] else {
                require(id, in: catalog.facts, "fact", place)
                continue
            }
            switch part.value {
            case .count, .sum, .difference: break
            case .date, .money, .days, .name, .place, .text:
                sink.error(
                    "wrong-type", "the fact `\(id)` is a \(part.typeName), and only counts can be added up", at: place,
                    notes: [Diagnostic.Note("it is defined here", at: part.place)],
                    help: "name a fact of the type `count`")
                return
            }
        }
        guard fact.parts.allSatisfy(catalog.facts.contains), catalog.count(of: fact) == nil else { return }
        sink.error(
            "wrong-value", "`\(fact.id)` cannot be worked out: its parts name each other in a circle, or are too large",
            at: fact.place, help: "give one of them a `value` of its own, as `type: count`")
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
