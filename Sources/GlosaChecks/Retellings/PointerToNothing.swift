import GlosaCatalog
import GlosaDiagnostics
import MessageFormat

/// Words in a text for a chat, or in a script, that point to what stands on a page alone: “these reasons”, a link.
struct PointerToNothing: MessageCheck {
    var id: String { "pointer-to-nothing" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard unit.kind == .document, unit.locale.project.isRetold(unit.key, in: unit.file) else { return }
        for text in unit.patterns {
            for hit in text.hits where hit.meaning == .pointer {
                let range = text.range(ofWords: hit.words)
                findings.report(
                    self, unit, at: text.sourceRange(range),
                    "“\(text.text(range))” points to a page, and this leaves it",
                    help: "say the thing itself, or “in the guide”: the address stands above the text")
            }
            for span in text.spans where span.markup.name == InlineMarkup.link.rawValue {
                findings.report(
                    self, unit, at: span.range, "a text that leaves its page can follow no `{#link}`",
                    help: "write the words alone")
            }
        }
    }
}
