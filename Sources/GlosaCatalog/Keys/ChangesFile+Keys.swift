extension ChangesFile {
    /// The keys of a change; its reason stands in changes.yaml of each language.
    static let keys: [MapKey] = [
        MapKey("on", .day, isRequired: true, "The day of the change"),
        MapKey("kind", .choice(of: Change.Kind.self), isRequired: true, "What was done"),
        MapKey("items", .oneOrMore(.place), isRequired: true, "What it was done to: `guidance.find`"),
        MapKey("instead", .place, "Where to look for what is gone"),
    ]
}
