import GlosaDiagnostics

/// Markup that the source has and the translation lacks: a link, a contact, a term, a stress.
struct MissingMarkup: MessageCheck {
    var id: String { "missing-markup" }
    var severity: Severity { .error }
    var isSafety: Bool { true }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        for (index, text) in unit.patterns.enumerated() {
            guard let original = unit.sourcePattern(of: index), !original.spans.isEmpty || !text.spans.isEmpty else {
                continue
            }
            let own = MarkupTally(text)
            let source = MarkupTally(original)
            let extra = own.surplus(over: source)
            for (item, range) in source.surplus(over: own) {
                // The same kind with another value is told as a change.
                if extra.contains(where: { $0.item.name == item.name }) { continue }
                findings.report(
                    self, unit, at: text.pattern.range.range,
                    "the source has `\(item.written)`, and the translation does not\(unit.inVariant(index))",
                    sourceRange: range, help: "put `\(item.written)` around the same words",
                    severity: MarkupTally.isLoadBearing(item) ? nil : .warning)
            }
        }
    }
}
