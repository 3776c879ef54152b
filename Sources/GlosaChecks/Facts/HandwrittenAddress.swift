import GlosaDiagnostics

/// An address of the web or of mail that was typed by hand in prose.
struct HandwrittenAddress: MessageCheck {
    var id: String { "handwritten-address" }
    var severity: Severity { .error }
    var isSafety: Bool { true }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        unit.forEachFigure(.address) { text, figure in
            findings.report(
                self, unit, at: text.sourceRange(figure.range),
                "this address is typed by hand: “\(text.text(figure.range))”",
                help:
                    "give it a contact in Resources/contacts.yaml and write `{$its-id}`, or `{#contact id=its-id}words{/contact}`"
            )
        }
    }
}
