import GlosaDiagnostics

/// A translation that is much shorter or much longer than its source: a sentence was lost, or came from elsewhere.
struct UnlikelyLength: MessageCheck {
    var id: String { "unlikely-length" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard let ratio = unit.locale.conventions.lengthRatio, unit.source != nil else { return }
        for (index, text) in unit.patterns.enumerated() {
            guard let original = unit.sourcePattern(of: index), !text.words.isEmpty else { continue }
            // Official names are spelt out where a reader needs them, and short texts vary freely.
            let own = Self.length(text)
            let source = Self.length(original)
            guard source >= 40 else { continue }
            let factor = Double(own) / Double(source)
            // The longer a text, the nearer the two languages come to each other.
            let slack = source < 60 ? 0.15 : source < 100 ? 0 : -0.1
            if factor >= ratio.lowerBound - slack, factor <= ratio.upperBound + 2 * slack { continue }
            let range = text.words[0].start..<text.words[text.words.count - 1].end
            findings.report(
                self, unit, at: text.sourceRange(range),
                "the translation is much \(factor < 1 ? "shorter" : "longer") than its source: \(own) letters for \(source)",
                help: factor < 1 ? "see whether a sentence is missing" : "see whether it belongs here")
        }
    }

    private static func length(_ text: PatternText) -> Int { text.words.reduce(0) { $0 + $1.length } }
}
