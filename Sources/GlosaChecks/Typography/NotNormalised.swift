import GlosaDiagnostics
import GlosaICU
import GlosaText

/// A word that is not in Unicode's Normalization Form C: a letter and an accent beside it for one letter with an accent.
struct NotNormalised: MessageCheck {
    var id: String { "not-normalised" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        // Whatever has no byte from 0xCC up is in the form already.
        for text in unit.patterns where text.bytes.contains(where: { $0 >= 0xCC && $0 != 0xE2 && $0 != 0xEF }) {
            for word in text.words {
                let written = text.text(word.range)
                guard let normal = try? Normalization.nfc(written), !normal.utf8.elementsEqual(written.utf8) else {
                    continue
                }
                findings.report(
                    self, unit, at: text.sourceRange(word.range),
                    "“\(written)” is written with accents beside its letters, which searches may miss",
                    help: "write it with accented letters; `--fix` does", replacement: normal)
            }
        }
    }
}
