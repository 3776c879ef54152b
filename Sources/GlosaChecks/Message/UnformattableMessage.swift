import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import MessageFormat

/// A message that cannot be formatted with the values that the catalog has: a date that is no date, a bad option.
struct UnformattableMessage: MessageCheck {
    var id: String { "unformattable-message" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        for error in errors(unit) {
            findings.report(
                self, "\(error.message) (\(error.name))", at: unit.message.text.place(of: error.range.range),
                subject: unit.message.id)
        }
    }

    private func errors(_ unit: CheckedUnit) -> [MessageError] {
        guard unit.kind == .interface else { return unit.locale.trial.errors(of: unit.message) }
        // These messages get their values from the program.
        let variables = InterfaceMessage(rawValue: unit.key)?.variables ?? []
        return unit.locale.trial.errors(of: unit.message, variables: variables)
    }
}
