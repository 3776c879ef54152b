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
            // What the source shows twice the translation may show once, if the sentence was turned: a warning.
            var own: [String: Int] = [:]
            var shown: Set<String> = []
            for placeholder in EffectivePlaceholder.all(in: text, of: unit.message.message) {
                own[placeholder.name, default: 0] += 1
                shown.insert(placeholder.name)
            }
            var reported: Set<String> = []
            for placeholder in EffectivePlaceholder.all(in: original, of: source.message) {
                own[placeholder.name, default: 0] -= 1
                guard own[placeholder.name, default: 0] < 0, !unit.mayOmit(placeholder.name, inPattern: index),
                    reported.insert(placeholder.name).inserted
                else { continue }
                let isShown = shown.contains(placeholder.name)
                let written = placeholder.range.text(in: source.text.source) ?? "{$\(placeholder.name)}"
                findings.report(
                    self, unit, at: text.pattern.range.range,
                    isShown
                        ? "the source shows `\(written)` once more than the translation\(unit.inVariant(index))"
                        : "the source shows `\(written)`, and the translation does not\(unit.inVariant(index))",
                    sourceRange: placeholder.range.range, help: "put `\(written)` where the sentence needs it",
                    severity: isShown ? .warning : nil)
            }
        }
    }
}
