import GlosaDiagnostics

/// A placeholder that the source has and the translation lacks, variant by variant.
struct MissingPlaceholder: MessageCheck {
    var id: String { "missing-placeholder" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard let source = unit.source else { return }
        for (index, text) in unit.patterns.enumerated() {
            guard let original = unit.sourcePattern(of: index), !original.placeholders.isEmpty else { continue }
            let own = Set(EffectivePlaceholder.all(in: text, of: unit.message.message).map(\.name))
            var reported: Set<String> = []
            for placeholder in EffectivePlaceholder.all(in: original, of: source.message)
            where !own.contains(placeholder.name) && !unit.mayOmit(placeholder.name, inPattern: index) {
                guard reported.insert(placeholder.name).inserted else { continue }
                let written = placeholder.range.text(in: source.text.source) ?? "{$\(placeholder.name)}"
                findings.report(
                    self, unit, at: text.pattern.range.range,
                    "the source shows `\(written)`, and the translation does not\(unit.inVariant(index))",
                    sourceRange: placeholder.range.range, help: "put `\(written)` where the sentence needs it")
            }
        }
    }
}
