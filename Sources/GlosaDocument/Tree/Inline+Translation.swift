import GlosaCatalog

extension [Inline] {
    /// The state of the line's translation; nil for one that is not in work.
    package var translation: TranslationState? {
        var states: [TranslationState] = []
        forEachInline { if case .translation(let state, _) = $0 { states.append(state) } }
        return states.worst
    }

    /// The line without the sentence on its translation: for titles and previews.
    var withoutTranslation: [Inline] {
        filter { if case .translation = $0 { false } else { true } }
    }
}

extension Document.Section {
    /// The sentence on the translation of the whole section, with which it begins; nil where lines have their own.
    package var translationLine: [Inline]? {
        guard case .paragraph(let claim)? = blocks.first, claim.line.count == 1, case .translation? = claim.line.first
        else {
            return nil
        }
        return claim.line
    }
}
