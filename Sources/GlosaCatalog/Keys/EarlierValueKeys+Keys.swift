extension EarlierValueKeys {
    /// The keys of an earlier value, beside those of the value itself.
    static let keys: [MapKey] = [
        MapKey("from", .day, "The first day on which the value is known to have stood"),
        MapKey("until", .day, isRequired: true, "The last day on which the value stood"),
        MapKey("because", .text, "The reason of the change, for editors"),
        MapKey("sources", .oneOrMore(.id), "The ids of the sources that gave the value, in sources.yaml"),
    ]

    /// The keys of an earlier number or address of a contact.
    static let ofContacts: [MapKey] =
        [
            MapKey("value", .text, isRequired: true, "The number or address that it had")
        ] + keys

    /// The keys of an earlier value of a fact as a schema has them, whatever the type of the value.
    static let ofFacts: [MapKey] =
        [
            MapKey("value", .text, isRequired: true, "The value that it had"),
            MapKey("currency", .pattern("^[A-Z]{3}$"), "The currency of an amount, by its ISO 4217 code"),
        ] + keys
}
