import GlosaCatalog
import GlosaDiagnostics

/// A deadline that is told without the event that it runs from: "ten days", and nobody knows from when.
struct DeadlineWithoutEvent: MessageCheck {
    var id: String { "deadline-without-event" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard !unit.locale.deadlines.isEmpty, unit.kind != .interface else { return }
        for text in unit.patterns where !text.placeholders.isEmpty {
            for placeholder in EffectivePlaceholder.all(in: text, of: unit.message.message) {
                guard let index = unit.locale.deadlines.firstIndex(where: { $0.id == placeholder.name }) else {
                    continue
                }
                let isTold = text.hits.contains { $0.meaning == .event(index) }
                if isTold { continue }
                let events = unit.locale.locale.facts[placeholder.name]?.event ?? []
                findings.report(
                    self, unit, at: placeholder.range.range,
                    "the deadline `$\(placeholder.name)` is told without the event that it runs from",
                    help: events.isEmpty
                        ? "say from when it runs, and add that word to `event` of `\(placeholder.name)` in facts.yaml"
                        : "say from when it runs, with one of: \(events.joined(separator: ", "))")
            }
        }
    }
}
