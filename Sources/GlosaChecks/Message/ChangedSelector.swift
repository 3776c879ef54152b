import GlosaDiagnostics
import MessageFormat

/// A message that chooses its variant by something else than the source does.
struct ChangedSelector: MessageCheck {
    var id: String { "changed-selector" }
    var severity: Severity { .error }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard let source = unit.source else { return }
        guard !unit.message.message.selectors.isEmpty || !source.message.selectors.isEmpty else { return }
        let own = SelectorKind.all(in: unit.message.message)
        let original = SelectorKind.all(in: source.message)
        for selector in original {
            guard let same = own.first(where: { $0.name == selector.name }) else {
                // A language that has one form for every number need not choose.
                let needsNone = selector.kind != .word && unit.locale.cardinal.count <= 1
                if needsNone { continue }
                findings.report(
                    self, unit, at: head(of: unit),
                    "the source chooses its words by `$\(selector.name)`, and the translation does not",
                    sourceRange: selector.selector.range.range,
                    help: "begin with the source's declarations and `.match`, and write a variant for each form that "
                        + "the language has")
                continue
            }
            if same.kind != selector.kind {
                findings.report(
                    self, unit, at: same.selector.range.range,
                    "`$\(selector.name)` does not choose here by what it chooses by in the source",
                    sourceRange: selector.selector.range.range, help: "declare it as the source does")
            }
        }
        let known = Set(source.message.externalVariables)
        for selector in own where !original.contains(where: { $0.name == selector.name }) {
            // One language may need a plural where the other does not, of a number that both show.
            if selector.kind != .word, known.contains(selector.name) { continue }
            findings.report(
                self, unit, at: selector.selector.range.range,
                "the source does not choose its words by `$\(selector.name)`",
                help: original.isEmpty ? "write one pattern, without `.match`" : "choose by what the source chooses by")
        }
    }

    private func head(of unit: CheckedUnit) -> Range<Int> {
        unit.message.message.selectors.first?.range.range ?? unit.patterns.first?.pattern.range.range ?? 0..<0
    }
}
