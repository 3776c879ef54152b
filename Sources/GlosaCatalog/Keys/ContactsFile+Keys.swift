extension ContactsFile {
    /// The keys of a contact.
    static let keys: [MapKey] = channelKeys + serviceKeys + ProvenanceKeys.keys

    private static let channelKeys: [MapKey] = [
        MapKey(
            "kind", .choice(of: ContactChannelKeys.Kind.self), isRequired: true,
            "How it is reached: a call, a text message, a page or an e-mail"),
        MapKey(
            "tel", .either([telephone, .mapByID(telephone)]),
            "The number: `+`, the country's code and digits only, or a short code; in quotation marks; or one of each "
                + "language"),
        MapKey(
            "written", .text,
            "The number in the groups in which its country writes it, where they are not known: `020 7183 8750`"),
        MapKey("extension", digits, "Digits that are dialled after the number; in quotation marks"),
        MapKey("menu", .mapByID(digits), "Digits to press for a language, once it answers: `{es: \"2\"}`"),
        MapKey(
            "url", .either([.address, .mapByID(.address)]),
            "The page, or a page of each language: `{en: https://…}`"),
        MapKey("email", .either([email, .mapByID(email)]), "The e-mail address, or one of each language"),
        MapKey("reachable-from", .choice(of: Contact.Reach.self), isRequired: true, "From where it can be reached"),
        MapKey("toll-free", .flag, "True for a call that costs nothing"),
        MapKey(
            "was", .list(.map(EarlierValueKeys.ofContacts)), "The numbers or addresses that it had, the oldest first"),
        VerifiedKey.key,
    ]

    private static let serviceKeys: [MapKey] = [
        MapKey(
            "answers", .choice(of: Contact.Answerer.self),
            "Who answers, where a source says it: a person, or only a machine"),
        MapKey(
            "for", .oneOrMore(.choice(of: Contact.Audience.self)),
            "For whom it is: the family, the detained person, or both; absent where no source says"),
        MapKey("helps-with", .oneOrMore(.choice(of: Contact.Need.self)), "What it helps with"),
        MapKey("does-not", .oneOrMore(.choice(of: Contact.Limit.self)), "What a reader could expect of it in vain"),
        MapKey(
            "place", .oneOrMore(.pattern("^[a-z]{2}(-[a-z0-9]{1,3})?$")),
            "The countries and regions that it serves (ISO 3166, in small letters): `us`, `us-tx`"),
        MapKey("hours", .either([.choice(["always"]), .map(hoursKeys)]), "The hours on which somebody answers"),
        MapKey("languages", .oneOrMore(.language), "The languages that are spoken there"),
    ]

    private static let telephone = KeyForm.pattern("^(\\+[1-9][0-9]{7,14}|[1-9][0-9]{2,5})$")
    private static let email = KeyForm.pattern("^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$")
    private static let digits = KeyForm.pattern("^[0-9]{1,8}$")

    /// The keys of `hours`: those of one span, or `spans`; and what all spans share.
    static let hoursKeys: [MapKey] =
        spanKeys.map { MapKey($0.name, $0.form, $0.explanation) } + [
            MapKey("spans", .list(.map(spanKeys)), "Several spans, where the times are not the same on all days"),
            MapKey("zone", .text, isRequired: true, "The zone of these times, as the tz database names it"),
            MapKey("except", .map(exceptKeys), "The days on which nobody answers: `{holidays: us}`"),
        ]

    /// The keys of `except`.
    static let exceptKeys: [MapKey] = [
        MapKey(
            "holidays", .pattern("^[a-z]{2}$"), isRequired: true,
            "The country whose public holidays these are (ISO 3166, in small letters)")
    ]

    /// The keys of a span of hours.
    static let spanKeys: [MapKey] = [
        MapKey(
            "days",
            .pattern(
                "^(\(Contact.Hours.dayNames.joined(separator: "|")))(-(\(Contact.Hours.dayNames.joined(separator: "|"))))?$"
            ),
            isRequired: true, "A day, or the first and the last of several: `mon-fri`; on these the hours begin"),
        MapKey("from", .time, isRequired: true, "The time at which they begin, on the 24-hour clock"),
        MapKey(
            "to", .pattern("^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"), isRequired: true,
            "The time at which they end, on the same day; `24:00` is its last moment"),
        MapKey("next-day", .flag, "True for hours that run past midnight: `to` is then of the next day"),
    ]
}
