import GlosaCatalog
import GlosaDiagnostics

/// A picture, or a script that was recorded, of what may change any day, or with a telephone number that one source alone tells: a picture that was sent
/// cannot be called back.
struct UnstablePicture: ProjectCheck {
    var id: String { "unstable-picture" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let catalog = project.catalog
        let recorded = Set(catalog.recordings.entries.map(\.value.part.id))
        for retold in catalog.retellings {
            let isRecorded = recorded.contains("\(retold.document).\(retold.section.id)")
            guard retold.retelling.medium == .picture || isRecorded && retold.retelling.medium == .voice else {
                continue
            }
            for item in retold.items where catalog.isVolatile(item, in: retold.document) {
                report("a rule that may change any day", item.action.id, item.action.place, retold, &findings)
            }
            for line in retold.retelling.lines where catalog.tellsVolatileFact(retold.document, line.id) {
                report("a rule that may change any day", line.id, line.place, retold, &findings)
            }
            let messages =
                retold.retelling.lines.compactMap {
                    catalog.locale(catalog.project.sourceLocale)?.message(retold.document, $0.id)
                }
                + retold.retelling.hazards.compactMap {
                    catalog.locale(catalog.project.sourceLocale)?.message(DataFile.hazards.rawValue, $0.id)
                }
            let named = Set(messages.flatMap { $0.message.namedContacts(in: catalog) })
            for contact in named.sorted().compactMap({ catalog.contacts[$0] })
            where contact.isTelephone && contact.provenance.sources.count < 2 {
                report("a telephone number with one source", contact.id, contact.place, retold, &findings)
            }
        }
    }

    private func report(
        _ what: String, _ id: String, _ place: Diagnostic.Place, _ retold: Retold, _ findings: inout Findings
    ) {
        findings.report(
            self, "\(retold.name) tells \(what): `\(id)`", at: retold.place, subject: retold.name,
            notes: [Diagnostic.Note("it is here", at: place)],
            help: "leave it out of the picture; a chat text says it, and its page can change")
    }
}
