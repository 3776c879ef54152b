extension HazardsFile {
    /// The keys of a hazard; its sentence stands in hazards.yaml of each language.
    static let keys: [MapKey] =
        ClaimKeys.keys + [
            MapKey(
                "kind", .choice(of: Hazard.Kind.self), isRequired: true, "What it demands of an item that carries it"),
            MapKey("expires", .day, "The last day on which its sentence may be relied on"),
            MapKey("rule", .text, "The rule of the project that it comes from, for editors"),
            MapKey("with", .oneOrMore(.id), "Items of which one stands in the same section"),
            MapKey("lawyer-first", .flag, "True where a lawyer comes before the item, and the page says so"),
            MapKey(
                "short", .flag,
                "True where a page that has its sentence already says it shorter, by the message of its id and `-short`"
            ),
            MapKey("audience", .choice(of: Audience.self), "For whom alone an item with it may be"),
            MapKey("applies-to", .map(ApplicabilityKeys.keys), "The situations in which alone it holds"),
        ]
}

extension ApplicabilityKeys {
    /// The keys of `applies-to`.
    static let keys: [MapKey] = [
        MapKey("nationality", .texts, "Nationalities, as ISO 3166 codes: `VE`"),
        MapKey("circuit", .texts, "Circuits of the courts of appeals"),
    ]
}
