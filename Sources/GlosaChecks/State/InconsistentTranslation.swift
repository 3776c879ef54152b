import GlosaCatalog
import GlosaDiagnostics
import GlosaText

/// One text of the source that is translated in two ways.
struct InconsistentTranslation: MessageCheck {
    var id: String { "inconsistent-translation" }
    var severity: Severity { .info }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard let source = unit.source else { return }
        let key = TextKey.of(source.text.source)
        let target = TextKey.of(unit.message.text.source)
        guard let before = unit.locale.firstTranslation(of: key, target: target, unit.message) else { return }
        findings.report(
            self, "the same source is translated in another way in `\(before.id)`", at: unit.message.text.place,
            subject: unit.message.id, notes: [Diagnostic.Note("the other translation is here", at: before.text.place)],
            help: "use one translation, unless the two mean different things")
    }
}
