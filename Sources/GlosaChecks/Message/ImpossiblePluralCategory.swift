import GlosaDiagnostics
import GlosaICU

/// A key that no number of the language ever has: `few` in Spanish.
struct ImpossiblePluralCategory: MessageCheck {
    var id: String { "impossible-plural-category" }
    var severity: Severity { .error }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard !unit.message.message.selectors.isEmpty else { return }
        for (index, selector) in SelectorKind.all(in: unit.message.message).enumerated() {
            guard let categories = unit.locale.categories(of: selector.kind) else { continue }
            let names = categories.map(\.rawValue)
            for variant in unit.message.message.variants {
                guard variant.keys.indices.contains(index), let value = variant.keys[index].value,
                    !names.contains(value), !isNumber(value)
                else { continue }
                findings.report(
                    self, unit, at: variant.keys[index].range.range, "no number is `\(value)` in this language",
                    help: names.isEmpty
                        ? "write a number, or `*`"
                        : NearMiss.of(value, among: names).map { "did you mean `\($0)`?" }
                            ?? "its categories are \(names.map { "`\($0)`" }.joined(separator: ", ")); `*` is for the rest"
                )
            }
        }
    }

    private func isNumber(_ text: String) -> Bool { Double(text) != nil }
}
