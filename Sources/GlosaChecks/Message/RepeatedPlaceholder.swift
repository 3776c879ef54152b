import GlosaDiagnostics

/// A placeholder that the translation shows more often than the source.
struct RepeatedPlaceholder: MessageCheck {
    var id: String { "repeated-placeholder" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard let source = unit.source else { return }
        for (index, text) in unit.patterns.enumerated() where text.placeholders.count > 1 {
            guard let original = unit.sourcePattern(of: index) else { continue }
            var allowed: [String: Int] = [:]
            for placeholder in EffectivePlaceholder.all(in: original, of: source.message) {
                allowed[placeholder.name, default: 0] += 1
            }
            var seen: [String: Int] = [:]
            for placeholder in EffectivePlaceholder.all(in: text, of: unit.message.message) {
                seen[placeholder.name, default: 0] += 1
                guard let most = allowed[placeholder.name], seen[placeholder.name, default: 0] > most else { continue }
                findings.report(
                    self, unit, at: placeholder.range.range,
                    "`$\(placeholder.name)` stands here once more than in the source\(unit.inVariant(index))",
                    help: "remove one, unless the sentence needs both")
            }
        }
    }
}
