import GlosaCatalog
import GlosaDiagnostics
import MessageFormat

/// Our own caution, for which no source was read, with a date, a number or an amount in it, or with a deadline, a right
/// or a duty: those are never ours to say.
struct OwnCautionWithFact: ProjectCheck {
    var id: String { "own-caution-with-fact" }
    var severity: Severity { .error }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        for made in project.claims where made.claim.basis == .own {
            guard let reason = norm(of: made.claim) ?? figure(in: made, project.catalog) else { continue }
            findings.report(
                self, "`\(made.claim.message.id)` is our own caution, and \(reason.words)",
                at: made.claim.message.place, subject: made.id, notes: reason.notes,
                help: "name the source that says so, in place of `basis: own`; or say it without")
        }
    }

    private typealias Reason = (words: String, notes: [Diagnostic.Note])

    private func norm(of claim: Claim) -> Reason? {
        guard let states = claim.states, !states.isEmpty else { return nil }
        return ("states \(states.map(\.words).joined(separator: " and "))", [])
    }

    /// The first figure in any language of all that the claim answers for.
    private func figure(in made: CatalogClaim, _ catalog: Catalog) -> Reason? {
        for reference in made.messages {
            for locale in catalog.locales {
                guard let message = locale.message(made.file, reference.id) else { continue }
                if let fact = message.message.externalVariables.sorted().compactMap({ catalog.facts[$0] })
                    .first(where: \.isFigure)
                {
                    let note = Diagnostic.Note("`\(message.id)` shows it", at: message.text.place)
                    return ("shows the fact `\(fact.id)`, which is a \(fact.typeName)", [note])
                }
                if let range = digit(in: message) {
                    let note = Diagnostic.Note("it stands here", at: message.text.place(of: range))
                    return ("has a number in it", [note])
                }
            }
        }
        return nil
    }

    /// The bytes of the first digit that readers see.
    private func digit(in message: CatalogMessage) -> Range<Int>? {
        for pattern in message.message.patterns {
            for case .text(let text) in pattern.elements {
                guard text.value.unicodeScalars.contains(where: { $0.properties.numericType == .decimal }) else {
                    continue
                }
                return text.range.lowerBound..<text.range.upperBound
            }
        }
        return nil
    }
}
