import GlosaDiagnostics

/// A placeholder that is formatted as something else than in the source: a date as a number, three as two.
struct ChangedPlaceholder: MessageCheck {
    var id: String { "changed-placeholder" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard let source = unit.source else { return }
        for (index, text) in unit.patterns.enumerated() where !text.placeholders.isEmpty {
            guard let original = unit.sourcePattern(of: index) else { continue }
            let originals = EffectivePlaceholder.all(in: original, of: source.message)
            for placeholder in EffectivePlaceholder.all(in: text, of: unit.message.message) {
                let same = originals.filter { $0.name == placeholder.name }
                guard let first = same.first else { continue }
                let agrees = same.contains {
                    $0.function == placeholder.function && $0.meaning == placeholder.meaning
                }
                if agrees { continue }
                let written = first.range.text(in: source.text.source) ?? "{$\(first.name)}"
                findings.report(
                    self, unit, at: placeholder.range.range,
                    "`$\(placeholder.name)` does not say here what it says in the source\(unit.inVariant(index))",
                    sourceRange: first.range.range, help: "write it as the source does: `\(written)`")
            }
        }
    }
}
