import GlosaDiagnostics

/// A telephone number that was typed by hand in prose.
struct HandwrittenTelephone: MessageCheck {
    var id: String { "handwritten-telephone" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        unit.forEachFigure(.telephone) { text, figure in
            findings.report(
                self, unit, at: text.sourceRange(figure.range),
                "this telephone number is typed by hand: “\(text.text(figure.range))”",
                help: "give it a contact in Resources/contacts.yaml and write `{$its-id}`")
        }
    }
}
