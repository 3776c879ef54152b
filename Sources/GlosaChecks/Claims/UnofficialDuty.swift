import GlosaCatalog
import GlosaDiagnostics

/// A deadline, a right or a duty for which no law, court or government was read: the press, or somebody's record of an
/// official page that nobody opened, is all that it rests on.
struct UnofficialDuty: ProjectCheck {
    var id: String { "unofficial-duty" }
    var severity: Severity { .warning }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let catalog = project.catalog
        for made in project.claims {
            guard let states = made.claim.states, !states.isEmpty, made.claim.basis == nil else { continue }
            let sources = made.claim.allSources(in: catalog).compactMap { catalog.sources[$0] }
            let official = sources.filter(\.kind.isOfficial)
            // A claim without any source is told by another check.
            guard !sources.isEmpty, !official.contains(where: \.read.isOpened) else { continue }
            let words = states.map(\.words).joined(separator: " and ")
            findings.report(
                self,
                "`\(made.claim.message.id)` states \(words), and no law, court or government that was read says so",
                at: made.claim.message.place, subject: made.id,
                notes: official.map { Diagnostic.Note("`\($0.id)` is official, and nobody opened it", at: $0.place) },
                help: "read the official text, and name it in `sources` with `read: original` or `read: copy`; until "
                    + "then say whose word it is, or make it a question for the lawyer")
        }
    }
}

extension Claim.Norm {
    /// The norm with its article.
    var words: String { "a \(rawValue)" }
}
