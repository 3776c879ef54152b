import GlosaDiagnostics

/// More variants than anybody will keep in step.
struct TooManyVariants: MessageCheck {
    var id: String { "too-many-variants" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        let most = unit.locale.catalog.project.checks.variants
        let variants = unit.message.message.variants
        guard variants.count > most else { return }
        findings.report(
            self, unit, at: variants[most].range.range,
            "the message has \(variants.count) variants, and \(most) is the most that this project lets a message have",
            help:
                "split the message, or choose by fewer things at once; `most-variants` in project.yaml sets the number")
    }
}
