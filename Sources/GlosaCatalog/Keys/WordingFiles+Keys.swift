extension FactWordingFile {
    /// The keys of what a language says of a fact.
    static let keys: [MapKey] = [
        MapKey("label", .message, "What the fact is about, a message"),
        MapKey("words", .message, "The words of a text or a place, a message"),
        MapKey("event", .texts, "Words of the event that a deadline runs from"),
        MapKey("why", .message, "Why this value is held where sources disagree, a message"),
        MapKey("said", .mapByID(.message), "What each source that disagrees says, by its id"),
    ]
}

extension SourceWordingFile {
    /// The keys of what a language says of a source.
    static let keys: [MapKey] = [
        MapKey("title", .text, isRequired: true, "The title in this language, shown after its own")
    ]
}

extension SearchWordsFile {
    /// The keys of a part, a step or a term in search.yaml, and of a group of words.
    static let keys: [MapKey] = [
        MapKey("name", .text, "The short name of a step in a list of results: its subject, never an order"),
        MapKey("words", .texts, "Words by which readers look for it, beside its own"),
        MapKey("same", .texts, "Words of a group that readers use for one another"),
        MapKey("ignore", .texts, "Words of questions that say nothing of what is looked for"),
        MapKey("weak", .texts, "Words of questions that say little, and count for half"),
    ]
}

extension ContactWordingFile {
    /// The keys of what a language says of a contact.
    static let keys: [MapKey] = [
        MapKey("name", .message, isRequired: true, "Whom it reaches, a message"),
        MapKey("note", .message, "What to know before a call or a visit, a message"),
    ]
}
