import GlosaCatalog

extension BlockBuilder {
    /// The line of a message, with what is to be said of its translation at its end.
    mutating func marked(_ reference: Outline.Reference) -> [Inline]? {
        told(reference).map { composer.marked($0, composer.translation(file, reference.id)) }
    }

    /// The lines of messages, each with what is to be said of its translation.
    mutating func markedLines(_ references: [Outline.Reference]) -> [[Inline]] { references.compactMap { marked($0) } }

    /// What is to be said of the translation of a message, as a line below it.
    mutating func translationLine(_ reference: Outline.Reference) -> [Inline]? {
        composer.translationLine(composer.translation(file, reference.id))
    }

    /// The paragraphs of an answer. What is to be said of the translation of the question stands below them.
    mutating func answer(_ paragraphs: [Claim], to question: Outline.Reference) -> [ClaimLine] {
        claims(paragraphs)
            + (translationLine(question).map { [ClaimLine(unclaimed: $0)] } ?? [])
    }

    /// The state of the translation of a step with all that stands with it.
    func translation(of item: Outline.Item) -> TranslationState? {
        guard composer.source != nil else { return nil }
        let own = [item.heading, item.action, item.why].compactMap { $0 } + item.need + item.say + item.then
        let states =
            own.map { composer.translation(file, $0.id) }
            + item.hazards.map { composer.translation(DataFile.hazards.rawValue, $0.id) }
            + item.contacts.map { composer.translation(ofContact: $0.id) }
        return states.compactMap { $0 }.worst
    }
}
