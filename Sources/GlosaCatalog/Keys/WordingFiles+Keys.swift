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

extension ContactWordingFile {
    /// The keys of what a language says of a contact.
    static let keys: [MapKey] = [
        MapKey("name", .message, isRequired: true, "Whom it reaches, a message"),
        MapKey("note", .message, "What to know before a call or a visit, a message"),
    ]
}
