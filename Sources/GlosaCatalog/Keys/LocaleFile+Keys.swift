extension LocaleFile {
    /// The keys of locale.yaml.
    static let keys: [MapKey] =
        [
            MapKey("name", .text, isRequired: true, "The name of the language in itself: `Español`"),
            MapKey(
                "direction", .choice(of: Direction.self),
                "The direction of its script, where it is not the script's own"),
            MapKey(
                "formatting", .oneOrMore(.language),
                "The locale that formats its numbers and dates: `es-US`; one of another language lends its digits and marks "
                    + "alone"),
            MapKey("register", .text, "How the reader is addressed: `usted`"),
            MapKey("quotes", .pairs, "Its quotation marks in pairs, the outermost first: `[[«, »], [“, ”]]`"),
            MapKey(
                "hours-zones", .list(.map(zoneKeys)), "Zones, besides a contact's own, in which hours are shown"),
            MapKey("spoken", .list(.map(spokenKeys)), "What a voice says for what is written"),
            MapKey(
                "day-parts", .list(.map(dayPartKeys)),
                "Parts of the day as a voice says them after an hour, the earliest first"),
            MapKey("feminine-words", .texts, "Words before which a voice says a number in the feminine: `horas`"),
            MapKey(
                "readability", .choice(of: LocaleSettings.ReadabilityScale.self),
                "The measure of how hard a text is to read"),
            MapKey(
                LanguageNamesKey.name, .mapByID(.text),
                "Names of other languages in this one, by tag, where ICU has none: `{en: anglè}`"),
            MapKey("inflection-endings", .texts, "Endings that inflection adds or changes, for looking words up"),
        ] + LocalePathsKeys.keys + LocaleConventionsKeys.keys + LocaleDataKeys.keys

    /// The keys of an item of `hours-zones`.
    static let zoneKeys: [MapKey] = [
        MapKey("zone", .text, isRequired: true, "The zone, as the tz database names it"),
        MapKey("name", .text, isRequired: true, "The place, as its readers call it"),
        MapKey(
            "audience", .choice(of: Audience.self),
            "The readers who live there: what is for the others alone leaves the zone out"),
    ]

    /// The keys of an item of `spoken`.
    static let spokenKeys: [MapKey] = [
        MapKey("write", .text, isRequired: true, "What is written: `EOIR`"),
        MapKey("say", .text, isRequired: true, "What is said: `e o i erre`"),
    ]

    /// The keys of an item of `day-parts`.
    static let dayPartKeys: [MapKey] = [
        MapKey("from", .time, isRequired: true, "The first moment of the part, on the 24-hour clock"),
        MapKey("say", .text, isRequired: true, "The words after the hour: `de la tarde`"),
    ]
}

extension LocalePathsKeys {
    /// The keys of locale.yaml that give addresses.
    static let keys: [MapKey] = [
        MapKey("paths", .mapByID(.text), isRequired: true, "The address of each document, by its id"),
        MapKey("section-paths", .mapByID(.text), "The address of sections that have a page, by document and section"),
        MapKey("whole-path", .text, "The last part of the address of a whole guide; `whole` if absent"),
        MapKey("everything-path", .text, "The name of the page with everything on it; `everything` if absent"),
        MapKey("listening-path", .text, "The name of texts for a voice; `listen` if absent"),
        MapKey("chat-path", .text, "The name of texts for a chat; `chat` if absent"),
        MapKey("search-path", .text, "The address of the search page; a language without it has none"),
    ]
}
