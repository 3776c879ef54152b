import GlosaDiagnostics
import GlosaText

/// U+FFFD: what a program puts in the place of bytes that it could not read. A letter was lost.
struct ReplacementCharacter: MessageCheck {
    var id: String { "replacement-character" }
    var severity: Severity { .error }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard unit.markKinds.contains(.unusual) else { return }
        for text in unit.patterns {
            for mark in text.marks where mark.scalar == "\u{FFFD}" {
                findings.report(
                    self, unit, at: text.sourceRange(mark.offset..<mark.offset + 3),
                    "a letter was lost here: in its place stands U+FFFD",
                    help: "type the letter again, and save the file as UTF-8")
            }
        }
    }
}
