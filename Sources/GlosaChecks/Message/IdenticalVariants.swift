import GlosaDiagnostics
import MessageFormat

/// A variant that says exactly what another says, where the source says two things.
struct IdenticalVariants: MessageCheck {
    var id: String { "identical-variants" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        let variants = unit.message.message.variants
        guard variants.count > 1 else { return }
        for (index, variant) in variants.enumerated().dropFirst() {
            guard let first = variants[..<index].firstIndex(where: { $0.pattern == variant.pattern }) else { continue }
            if isLetStand(variant, unit) || isLetStand(variants[first], unit) { continue }
            if let one = unit.sourcePattern(of: index), let other = unit.sourcePattern(of: first) {
                // What is one thing in the source too is no mistake of the translator's.
                if unit.counterparts[index] != unit.counterparts[first], one.pattern == other.pattern { continue }
            }
            findings.report(
                self, unit, at: variant.pattern.range.range,
                "this variant says exactly what `\(Self.keys(variants[first]))` says",
                notes: [
                    Diagnostic.Note(
                        "the other one is here", at: unit.message.text.place(of: variants[first].range.range))
                ],
                help: "say what differs, or remove the variant that is not needed")
        }
    }

    /// A plural that the locale lets fall to `*` may as well say what `*` says.
    private func isLetStand(_ variant: Message.Variant, _ unit: CheckedUnit) -> Bool {
        variant.keys.contains { key in
            key.value.map(unit.locale.conventions.optionalPlurals.contains) ?? false
        }
    }

    private static func keys(_ variant: Message.Variant) -> String {
        variant.keys.map { $0.value ?? "*" }.joined(separator: " ")
    }
}
