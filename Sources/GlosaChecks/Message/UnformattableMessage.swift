import GlosaDiagnostics
import GlosaDocument

/// A message that cannot be formatted with the values that the catalog has: a date that is no date, a bad option.
struct UnformattableMessage: LocaleCheck {
    let id = "unformattable-message"
    let severity = Severity.error
    let isAdjustable = false

    func check(_ locale: CheckedLocale, _ findings: inout Findings) {
        let trial = FormattingTrial(catalog: locale.catalog, locale: locale.locale)
        locale.forEachMessage { message, _, kind, _, _ in
            // Interface messages get their values from the program.
            guard kind != .interface else { return }
            for error in trial.errors(of: message) {
                findings.report(
                    self, "\(error.message) (\(error.name))", at: message.text.place(of: error.range.range),
                    subject: message.id)
            }
        }
    }
}
