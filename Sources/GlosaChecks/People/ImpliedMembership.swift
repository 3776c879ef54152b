import GlosaDiagnostics
import GlosaText

/// A sentence that says of somebody that they belong to a gang, and not who says so.
struct ImpliedMembership: MessageCheck {
    var id: String { "implied-membership" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard unit.kinds.contains(.membership) else { return }
        guard unit.locale.conventions.accusation != nil else { return }
        for text in unit.patterns where !text.hits.isEmpty {
            let membership = text.hits.filter { $0.meaning == .membership }
            guard !membership.isEmpty else { continue }
            for sentence in text.sentences {
                let inside = text.hits.filter { sentence.contains($0.words.lowerBound) }
                guard let word = membership.first(where: { sentence.contains($0.words.lowerBound) }),
                    inside.contains(where: { $0.meaning == .group }),
                    !inside.contains(where: { $0.meaning == .attribution })
                else { continue }
                let range = text.range(ofWords: word.words)
                findings.report(
                    self, unit, at: text.sourceRange(range),
                    "this sentence ties somebody to a gang, and does not say who says so",
                    help: "say who alleges it, in the same sentence; and what is answered, beside it")
            }
        }
    }
}
