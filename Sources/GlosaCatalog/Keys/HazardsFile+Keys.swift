extension HazardsFile {
    /// The keys of a hazard.
    static let keys: [MapKey] =
        [
            MapKey("rule", .text, "The rule of safety that it carries out, for editors"),
            MapKey(
                "kind", .choice(of: Hazard.Kind.self), isRequired: true, "What it demands of the steps that carry it"),
            MapKey("with", .oneOrMore(.id), "The steps that must stand in the same section"),
            MapKey("lawyer-first", .flag, "True where the step says that a lawyer comes first"),
            MapKey("audience", .choice(of: Audience.self), "Those whom it holds for; everyone without it"),
            MapKey("applies-to", .map(ApplicabilityKeys.keys), "Those to whose situation it applies"),
        ] + ClaimKeys.keys
}
