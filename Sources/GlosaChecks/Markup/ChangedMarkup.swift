import GlosaDiagnostics

/// Markup of the same kind as the source's that leads elsewhere: another term, another contact.
struct ChangedMarkup: MessageCheck {
    var id: String { "changed-markup" }
    var severity: Severity { .error }
    var isSafety: Bool { true }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        for (index, text) in unit.patterns.enumerated() where !text.spans.isEmpty {
            guard let original = unit.sourcePattern(of: index) else { continue }
            let own = MarkupTally(text)
            let source = MarkupTally(original)
            var missing = source.surplus(over: own)
            for (item, range) in own.surplus(over: source) {
                guard let match = missing.firstIndex(where: { $0.item.name == item.name }) else { continue }
                let wanted = missing.remove(at: match)
                findings.report(
                    self, unit, at: range,
                    "the source has `\(wanted.item.written)` here, and the translation `\(item.written)`"
                        + unit.inVariant(index),
                    sourceRange: wanted.range, help: "write `\(wanted.item.value)` in place of `\(item.value)`")
            }
        }
    }
}
