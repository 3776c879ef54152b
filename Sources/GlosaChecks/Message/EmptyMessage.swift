import GlosaDiagnostics

/// A pattern that says nothing, where its source says something.
struct EmptyMessage: MessageCheck {
    var id: String { "empty-message" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        for (index, text) in unit.patterns.enumerated() where text.words.isEmpty && text.placeholders.isEmpty {
            let isBlank = text.bytes.allSatisfy { $0 == 0x20 || $0 == 0x0A }
            guard isBlank, unit.sourcePattern(of: index).map({ !$0.bytes.isEmpty }) ?? (unit.kind != .interface) else {
                continue
            }
            findings.report(
                self, unit, at: text.pattern.range.range, "`\(unit.message.id)` says nothing\(unit.inVariant(index))",
                help: "write its words")
        }
    }
}
