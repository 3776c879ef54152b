import GlosaDiagnostics

/// A translation without a word that says no, where the source has one: "do not pay" may have become "pay".
struct LostNegation: MessageCheck {
    var id: String { "lost-negation" }
    var severity: Severity { .warning }
    var isSafety: Bool { true }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard unit.source != nil, !unit.locale.conventions.negations.isEmpty else { return }
        for (index, text) in unit.patterns.enumerated() where !text.words.isEmpty {
            guard let original = unit.sourcePattern(of: index), original.kinds.contains(.negation),
                !text.kinds.contains(.negation), let cause = original.hits.first(where: { $0.meaning == .negation })
            else { continue }
            let place = original.range(ofWords: cause.words)
            findings.report(
                self, unit, at: text.sourceRange(text.words[0].start..<text.words[text.words.count - 1].end),
                "the source says “\(original.text(place))”, and no word here says no",
                sourceRange: original.sourceRange(place), help: "see whether the translation says the opposite",
                // "Could not save" is an error that was met: programs say no in many ways.
                severity: unit.kind == .interface ? .info : nil)
        }
    }
}
