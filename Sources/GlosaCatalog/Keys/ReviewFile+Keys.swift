extension ReviewFile {
    /// The keys of a message in the review.yaml of a locale.
    static let keys: [MapKey] = [
        MapKey("state", .choice(of: MessageReview.State.self), isRequired: true, "The state of the text"),
        MapKey("origin", .choice(of: TextOrigin.self), isRequired: true, "The author: a person, or a machine"),
        MapKey("source", .hash, "The hash of the text that it was translated from"),
        MapKey("target", .hash, isRequired: true, "The hash of the text"),
        MapKey("with", .hash, "The hash of the data behind a reviewed text: its step, contact, fact, term or hazard"),
        MapKey("by", .id, "The id of the reviewer in people.yaml"),
        MapKey("on", .day, "The day of the review"),
    ]
}

extension ValueReviewFile {
    /// The keys of a value in Resources/review.yaml.
    static let keys: [MapKey] = [
        MapKey("value", .hash, isRequired: true, "The hash of everything that the entry says"),
        MapKey("said", .mapByID(.text), "The entry as it was, in its canonical form"),
        MapKey("by", .id, "The id of the person in people.yaml who compared it with its source"),
        MapKey("on", .day, "The day of the comparison"),
    ]
}
