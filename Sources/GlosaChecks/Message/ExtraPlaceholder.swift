import GlosaDiagnostics

/// A placeholder that the translation has and the source does not.
struct ExtraPlaceholder: MessageCheck {
    var id: String { "extra-placeholder" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard let source = unit.source else { return }
        let selectors = Set(unit.selectorNames + CheckedUnit.selectorNames(of: source.message))
        let anywhere = Set(
            unit.sourcePatterns.flatMap { EffectivePlaceholder.all(in: $0, of: source.message) }.map(\.name))
        for (index, text) in unit.patterns.enumerated() where !text.placeholders.isEmpty {
            guard let original = unit.sourcePattern(of: index) else { continue }
            let known = Set(EffectivePlaceholder.all(in: original, of: source.message).map(\.name))
            for placeholder in EffectivePlaceholder.all(in: text, of: unit.message.message)
            where !known.contains(placeholder.name) {
                // A number that one language says in words, the other may say in figures.
                if selectors.contains(placeholder.name), anywhere.contains(placeholder.name) { continue }
                findings.report(
                    self, unit, at: placeholder.range.range,
                    "the source does not show `\(placeholder.name)` here\(unit.inVariant(index))",
                    help: NearMiss.of(placeholder.name, among: known).map { "did you mean `$\($0)`?" }
                        ?? "remove it, or add it to the source too")
            }
        }
    }
}
