import GlosaDiagnostics

/// A key of a choice between words that the source does not have: nothing will ever choose it.
struct UnknownSelectKey: MessageCheck {
    var id: String { "unknown-select-key" }
    var severity: Severity { .error }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard let source = unit.source, !unit.message.message.selectors.isEmpty else { return }
        let original = SelectorKind.all(in: source.message)
        for (index, selector) in SelectorKind.all(in: unit.message.message).enumerated() where selector.kind == .word {
            guard let place = original.firstIndex(where: { $0.name == selector.name }) else { continue }
            let known = source.message.variants.compactMap {
                $0.keys.indices.contains(place) ? $0.keys[place].value : nil
            }
            for variant in unit.message.message.variants {
                guard variant.keys.indices.contains(index), let value = variant.keys[index].value,
                    !known.contains(value)
                else { continue }
                findings.report(
                    self, unit, at: variant.keys[index].range.range,
                    "the source has no variant for `\(value)`, so this one is never shown",
                    help: NearMiss.of(value, among: known).map { "keys are not translated: did you mean `\($0)`?" }
                        ?? "keys are not translated: the source has \(known.map { "`\($0)`" }.joined(separator: ", "))")
            }
        }
    }
}
