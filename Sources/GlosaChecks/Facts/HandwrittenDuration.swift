import GlosaDiagnostics

/// A number of days, hours or years that was typed by hand in prose.
struct HandwrittenDuration: MessageCheck {
    var id: String { "handwritten-duration" }
    var severity: Severity { .warning }
    var isSafety: Bool { true }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        unit.forEachFigure(.duration) { text, figure in
            findings.report(
                self, unit, at: text.sourceRange(figure.range),
                "this duration is typed by hand: “\(text.text(figure.range))”",
                help: "give it a fact: of the type `days` if it runs between two dates, else a `count`")
        }
    }
}
