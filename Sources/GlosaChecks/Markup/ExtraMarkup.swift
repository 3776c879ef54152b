import GlosaDiagnostics

/// Markup that the translation has and the source does not.
struct ExtraMarkup: MessageCheck {
    var id: String { "extra-markup" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        for (index, text) in unit.patterns.enumerated() where !text.spans.isEmpty {
            guard let original = unit.sourcePattern(of: index) else { continue }
            let own = MarkupTally(text)
            let source = MarkupTally(original)
            let missing = source.surplus(over: own)
            for (item, range) in own.surplus(over: source)
            where !missing.contains(where: { $0.item.name == item.name }) {
                findings.report(
                    self, unit, at: range, "the source does not have `\(item.written)` here\(unit.inVariant(index))",
                    help: "remove it, or mark the same words in the source")
            }
        }
    }
}
