extension ContactsFile {
    /// The keys of a contact.
    static let keys: [MapKey] =
        [
            MapKey(
                "kind", .choice(of: Kind.self), isRequired: true, "How it is reached: a call, a text message or a page"),
            MapKey(
                "tel", .pattern("^(\\+[1-9][0-9]{7,14}|[1-9][0-9]{2,5})$"),
                "The number: `+`, the country's code and digits only, or a short code; in quotation marks"),
            MapKey(
                "url", .either([.address, .mapByID(.address)]),
                "The page, or a page of each language: `{en: https://…}`"),
            MapKey("reachable-from", .choice(of: Contact.Reach.self), isRequired: true, "From where it can be reached"),
            MapKey("hours", .either([.choice(["always"]), .map(hoursKeys)]), "The hours on which somebody answers"),
            MapKey("languages", .oneOrMore(.language), "The languages that are spoken there"),
            MapKey("toll-free", .flag, "True for a call that costs nothing"),
            MapKey(
                "was", .list(.map(EarlierValueKeys.ofContacts)),
                "The numbers or addresses that it had, the oldest first"),
            MapKey("verified", .map(verifiedKeys), "The person who has tried it, with the value that was tried"),
        ] + ProvenanceKeys.keys

    /// The keys of `hours`.
    static let hoursKeys: [MapKey] = [
        MapKey(
            "days",
            .pattern(
                "^(\(Contact.Hours.dayNames.joined(separator: "|")))(-(\(Contact.Hours.dayNames.joined(separator: "|"))))?$"
            ),
            isRequired: true, "A day, or the first and the last of several: `mon-fri`"),
        MapKey("from", .time, isRequired: true, "The time at which they begin, on the 24-hour clock"),
        MapKey("to", .time, isRequired: true, "The time at which they end, on the same day"),
        MapKey("zone", .text, isRequired: true, "The zone of these times, as the tz database names it"),
        MapKey("except", .choice(of: HoursException.self), "The days on which nobody answers"),
    ]

    /// The keys of `verified`.
    static let verifiedKeys: [MapKey] = [
        MapKey("by", .text, isRequired: true, "The name of the person"),
        MapKey("on", .day, isRequired: true, "The day on which it was tried"),
        MapKey("value", .text, isRequired: true, "The number or address that was tried: a change voids it"),
    ]
}
