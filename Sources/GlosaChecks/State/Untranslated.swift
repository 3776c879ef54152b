import GlosaDiagnostics
import GlosaText

/// A translation that is the source, word for word.
struct Untranslated: MessageCheck {
    var id: String { "untranslated" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard let source = unit.source, unit.message.text.source == source.text.source else { return }
        let own = unit.patterns.flatMap { text in
            zip(text.words, text.settings).filter { word, setting in
                word.shape.contains(.hasLetter) && setting.isDisjoint(with: [.language, .name])
            }.map(\.0)
        }
        guard !own.isEmpty, !unit.locale.conventions.sameAsSource.contains(unit.message.text.source) else { return }
        let isName = unit.patterns.allSatisfy { text in text.words.indices.allSatisfy { Self.isTerm($0, text, unit) } }
        if isName { return }
        // Many words are the same in two languages; sentences are not.
        let hasSmallWord = unit.sourcePatterns.contains { text in
            text.hits.contains { $0.meaning == .functionWord }
        }
        findings.report(
            self, unit, at: 0..<unit.message.text.source.utf8.count,
            "the translation is the source, word for word",
            help: "translate it; if it is the same in both languages, add it to `same-as-source` in locale.yaml",
            severity: (hasSmallWord && own.count > 1) || own.count > 3 ? nil : .info)
    }

    /// True where a word belongs to a term, which may be the same in every language.
    private static func isTerm(_ word: Int, _ text: PatternText, _ unit: CheckedUnit) -> Bool {
        text.hits.contains { hit in
            guard case .term = hit.meaning else { return false }
            return hit.words.contains(word)
        }
    }
}
