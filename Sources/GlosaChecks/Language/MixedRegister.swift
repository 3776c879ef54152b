import GlosaDiagnostics

/// A word that addresses the reader otherwise than the language's texts do: `tú` where they say `usted`.
struct MixedRegister: MessageCheck {
    var id: String { "mixed-register" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard unit.kinds.contains(.otherRegister) else { return }
        guard let register = unit.locale.conventions.otherRegister else { return }
        for text in unit.patterns where !text.hits.isEmpty {
            for hit in text.hits {
                let first = hit.words.lowerBound
                switch hit.meaning {
                case .otherRegister: break
                case .otherRegisterFirst where text.beginsSentence(first): break
                default: continue
                }
                if !text.settings[first].isDisjoint(with: [.language, .quote, .name]) { continue }
                findings.report(
                    self, unit, at: text.sourceRange(text.words[first].start..<text.words[hit.words.upperBound].end),
                    "“\(text.text(ofWords: hit.words))” addresses the reader as `\(register.name)`"
                        + (unit.locale.settings.register.map { ", and these texts say `\($0)`" } ?? ""),
                    help: "use one form of address throughout"
                        + (unit.locale.settings.register.map { ": `\($0)`" } ?? ""))
            }
        }
    }
}
