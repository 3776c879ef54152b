import GlosaDiagnostics
import GlosaICU

/// A plural category of the language for which a message has no variant. Those that the locale lets fall to `*` are
/// only mentioned.
struct MissingPluralVariant: MessageCheck {
    var id: String { "missing-plural-variant" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard !unit.message.message.selectors.isEmpty else { return }
        for (index, selector) in SelectorKind.all(in: unit.message.message).enumerated() {
            guard let categories = unit.locale.categories(of: selector.kind) else { continue }
            let present = Set(
                unit.message.message.variants.compactMap {
                    $0.keys.indices.contains(index) ? $0.keys[index].value : nil
                })
            let saysOne = selector.kind == .cardinal && present.contains("1") && unit.locale.oneIsOne
            for category in categories
            where !(category == .one && saysOne) && category != .other && !present.contains(category.rawValue) {
                let isOptional = unit.locale.conventions.optionalPlurals.contains(category.rawValue)
                findings.report(
                    self, unit, at: selector.selector.range.range,
                    "the language has the plural `\(category.rawValue)`, and the message has no variant for it",
                    help: isOptional
                        ? "`*` is shown in its place; add `\(category.rawValue) {{…}}` if such numbers can occur"
                        : "add `\(category.rawValue) {{…}}`",
                    severity: isOptional ? .info : nil)
            }
        }
    }
}
