extension ReviewFile {
    /// The keys of the review of a translation.
    static let keys: [MapKey] = [
        MapKey("state", .choice(of: MessageReview.State.self), isRequired: true, "How far the translation is"),
        MapKey("source", .hash, isRequired: true, "The hash of the source message that it was made from"),
        MapKey("target", .hash, isRequired: true, "The hash of the translation"),
        MapKey("by", .text, "The person who read both; `reviewed` needs one"),
        MapKey("on", .day, "The day on which they were read"),
    ]
}

extension ValueReviewFile {
    /// The keys of a recorded value.
    static let keys: [MapKey] = [
        MapKey("value", .hash, isRequired: true, "The hash of the value of the fact or the contact"),
        MapKey("by", .text, "The person who compared it with its sources"),
        MapKey("on", .day, "The day on which it was compared"),
    ]
}
