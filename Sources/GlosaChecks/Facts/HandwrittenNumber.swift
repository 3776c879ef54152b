import GlosaDiagnostics

/// A number that was typed by hand in prose, where it can be mistyped and has no source.
struct HandwrittenNumber: MessageCheck {
    var id: String { "handwritten-number" }
    var severity: Severity { .warning }
    var isSafety: Bool { true }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        unit.forEachFigure(.number) { text, figure in
            findings.report(
                self, unit, at: text.sourceRange(figure.range),
                "this number is typed by hand: “\(text.text(figure.range))”",
                help:
                    "give it a fact in Resources/facts.yaml and write `{$its-id}`; if it is a name, add it to `named-numbers` in locale.yaml"
            )
        }
    }
}
