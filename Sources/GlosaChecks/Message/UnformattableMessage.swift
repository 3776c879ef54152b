import GlosaDiagnostics
import GlosaDocument

/// A message that cannot be formatted with the values that the catalog has: a date that is no date, a bad option.
struct UnformattableMessage: MessageCheck {
    var id: String { "unformattable-message" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        // Interface messages get their values from the program.
        guard unit.kind != .interface else { return }
        for error in unit.locale.trial.errors(of: unit.message) {
            findings.report(
                self, "\(error.message) (\(error.name))", at: unit.message.text.place(of: error.range.range),
                subject: unit.message.id)
        }
    }
}
