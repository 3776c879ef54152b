import GlosaDiagnostics
import GlosaText

/// Letters that touch a placeholder: an ending stitched to a word that is not known yet.
struct StitchedText: MessageCheck {
    var id: String { "stitched-text" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        for (index, text) in unit.patterns.enumerated() where !text.placeholders.isEmpty {
            let original = unit.sourcePattern(of: index)
            for placeholder in text.placeholders {
                guard let word = Self.stitched(to: placeholder.offset, in: text) else { continue }
                // What the source stitches is the source's mistake, and told there.
                if let original, isStitched(placeholder.name, in: original) { continue }
                findings.report(
                    self, unit,
                    at: text.sourceRange(min(word.start, placeholder.offset)..<max(word.end, placeholder.offset + 3)),
                    "“\(text.text(word.range))” touches a placeholder, and nobody knows what word they make together",
                    help: "put a space between them, or write a variant for each form with `.match`")
            }
        }
    }

    private func isStitched(_ name: String, in text: PatternText) -> Bool {
        text.placeholders.contains { $0.name == name && Self.stitched(to: $0.offset, in: text) != nil }
    }

    /// The word that touches a placeholder. One letter before it may be a sign, as in `v{$version}`.
    private static func stitched(to offset: Int, in text: PatternText) -> Word? {
        text.words.first { word in
            guard word.shape.contains(.hasLetter), word.shape.isDisjoint(with: .otherScript) else { return false }
            return word.start == offset + 3 || (word.end == offset && word.length > 1)
        }
    }
}
