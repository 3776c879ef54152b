import GlosaCatalog
import GlosaDiagnostics
import MessageFormat

/// Words in a text for a chat, or in a script, that point to what stands on a page alone: “these reasons”, a link.
struct PointerToNothing: MessageCheck {
    var id: String { "pointer-to-nothing" }
    var severity: Severity { .warning }

    /// Markup of which the words alone are left once there is no page.
    private static let ofPages = Set([InlineMarkup.link, .contact, .source].map(\.rawValue))

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
            for span in text.spans where Self.ofPages.contains(span.markup.name) {
                findings.report(
                    self, unit, at: span.range,
                    "a text that leaves its page has no place for `{#\(span.markup.name)}`, which a page opens",
                    help: span.markup.name == InlineMarkup.contact.rawValue
                        ? "write the number or the address itself: `{$its-id}`" : "write the words alone")
            }
        }
    }
}
