import GlosaDiagnostics

/// A key of a choice between words that the source has and the translation lacks: its words fall to `*`.
struct MissingSelectKey: MessageCheck {
    var id: String { "missing-select-key" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard let source = unit.source, !unit.message.message.selectors.isEmpty else { return }
        let own = SelectorKind.all(in: unit.message.message)
        for (index, selector) in SelectorKind.all(in: source.message).enumerated() where selector.kind == .word {
            guard let place = own.firstIndex(where: { $0.name == selector.name }) else { continue }
            let present = unit.message.message.variants.compactMap {
                $0.keys.indices.contains(place) ? $0.keys[place].value : nil
            }
            var reported: Set<String> = []
            for variant in source.message.variants {
                guard variant.keys.indices.contains(index), let value = variant.keys[index].value,
                    !present.contains(value), reported.insert(value).inserted
                else { continue }
                findings.report(
                    self, unit, at: own[place].selector.range.range,
                    "the source has a variant for `\(value)`, and the translation does not",
                    sourceRange: variant.keys[index].range.range, help: "add a variant `\(value)`")
            }
        }
    }
}
