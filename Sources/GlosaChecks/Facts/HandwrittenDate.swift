import GlosaDiagnostics

/// A date that was typed by hand in prose.
struct HandwrittenDate: MessageCheck {
    var id: String { "handwritten-date" }
    var severity: Severity { .error }
    var isSafety: Bool { true }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        unit.forEachFigure(.date) { text, figure in
            findings.report(
                self, unit, at: text.sourceRange(figure.range),
                "this date is typed by hand: “\(text.text(figure.range))”",
                help: "give it a fact of the type `date` and write `{$its-id :date length=long}`")
        }
    }
}
