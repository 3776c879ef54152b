extension FactsFile {
    /// The keys of every fact; those of its value are declared by its type.
    static let keys: [MapKey] =
        [
            MapKey("type", .choice(FactTypes.all.map { $0.name }), isRequired: true, "The type of the value"),
            MapKey("status", .choice(of: Fact.Status.self), isRequired: true, "How far the fact is settled"),
            MapKey("confidence", .choice(of: Fact.Confidence.self), "How sure the sources are"),
            MapKey("as-of", .date, "The last day on which a superseded fact is known to have been true"),
            MapKey("superseded-by", .id, "The fact that has taken the place of this one"),
            MapKey("disagreement", .text, "A note on what the sources disagree about, for editors"),
            MapKey("disputed-by", .oneOrMore(.id), "Sources that give another value"),
            MapKey(
                "deadline", .flag,
                "True for a day until which something must be done: it is never told without its event"),
            VerifiedKey.key,
            MapKey("expires", .day, "The last day on which it may be relied on"),
            MapKey("volatile", .flag, "True for a value that may change any day: it is told with the day of its copy"),
            MapKey("reading", .flag, "True for a date as of which something was read: volatile rules are told with it"),
            MapKey("was", .list(.map(EarlierValueKeys.ofFacts)), "Its earlier values, the oldest first"),
        ] + ProvenanceKeys.keys

    /// The keys of the values of every type, for a fact whose type is not known.
    static var valueKeys: [MapKey] { FactTypes.all.flatMap { $0.keys } }
}

extension ProvenanceKeys {
    /// The keys that say who stands behind something.
    static let keys: [MapKey] = [
        MapKey("sources", .oneOrMore(.id), "The ids of the sources that say so, in sources.yaml"),
        MapKey(
            "seen", .either([.date, .choice(["undated"])]),
            "The date of the copy that was read; `undated` where it shows none"),
        MapKey("check-every", .days, "The days after which it is to be read again"),
    ]
}
