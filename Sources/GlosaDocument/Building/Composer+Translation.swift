import GlosaCatalog

extension Composer {
    /// The state of the translation of a message of a file.
    func translation(_ file: String, _ id: String) -> TranslationState? {
        locale.message(file, id).flatMap { translation($0) { $0.message(file, id) } }
    }

    /// The state of a translation whose original is found in the source's catalog.
    func translation(
        _ message: CatalogMessage?, _ original: (LocaleCatalog) -> CatalogMessage?
    ) -> TranslationState? {
        guard let source, let message, locale.reviews.count > 0 else { return nil }
        return TranslationState(of: message, original: original(source), in: locale)
    }

    /// The state of the translation of a contact's name and note.
    func translation(ofContact id: String) -> TranslationState? {
        let own = locale.contacts[id]
        return [
            translation(own?.name) { $0.contacts[id]?.name }, translation(own?.note) { $0.contacts[id]?.note },
        ].compactMap { $0 }.worst
    }

    /// The state of the translation of what is said of a fact.
    func translation(ofFact id: String) -> TranslationState? {
        guard let own = locale.facts[id] else { return nil }
        let said = own.said.entries.map { source, message in
            translation(message) { $0.facts[id]?.said[source] }
        }
        let parts = [
            translation(own.label) { $0.facts[id]?.label }, translation(own.words) { $0.facts[id]?.words },
            translation(own.why) { $0.facts[id]?.why },
        ]
        return (parts + said).compactMap { $0 }.worst
    }

    /// The state of the translation of a term's definition, example and remark.
    func translation(ofTerm id: String) -> TranslationState? {
        let own = locale.glossary[id]
        return [
            translation(own?.definition) { $0.glossary[id]?.definition },
            translation(own?.example) { $0.glossary[id]?.example },
            translation(own?.not) { $0.glossary[id]?.not },
        ].compactMap { $0 }.worst
    }

    /// A line with the sentence on its own translation at its end, where that is in work.
    mutating func marked(_ line: [Inline], _ state: TranslationState?) -> [Inline] {
        guard let state, !line.isEmpty else { return line }
        let words = translationWords(state)
        return line + (words.isEmpty ? [] : [.text(" ")]) + [.translation(state, words)]
    }

    /// The sentence on a translation as a line of its own; nil where it is said once for more than that.
    mutating func translationLine(_ state: TranslationState?) -> [Inline]? {
        guard let state, !isTranslationTold else { return nil }
        return [.translation(state, translationWords(state))]
    }

    /// The sentence on the translation of everything that follows.
    mutating func translationLine(ofAll state: TranslationState) -> [Inline] {
        [.translation(state, interface(state == .draft ? .translationDraftAll : .translationStaleAll))]
    }

    private mutating func translationWords(_ state: TranslationState) -> [Inline] {
        isTranslationTold ? [] : interface(state == .draft ? .translationDraft : .translationStale)
    }
}
