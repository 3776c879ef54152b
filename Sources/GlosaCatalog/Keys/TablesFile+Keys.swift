extension TablesFile {
    /// The keys of a table.
    static let keys: [MapKey] = [
        MapKey("sources", .oneOrMore(.id), "The sources of the head, and of which places each row has"),
        MapKey(
            "key", .mapByID(.choice(of: PlaceList.self)), isRequired: true,
            "The column by which a row is found, with the list of its places: `{held-in: us-state}`"),
        MapKey(
            "columns", .mapByID(.either([.choice(of: Table.Column.Kind.self), .map(columnKeys)])), isRequired: true,
            "The other columns with their types: every row has a value in each"),
        MapKey(
            "rows", .mapByID(.openMap(rowKeys)), isRequired: true,
            "The rows, by their ids: the key, a value in each column, and who says so"),
    ]

    /// The keys of a column.
    static let columnKeys: [MapKey] = [
        MapKey("type", .choice(of: Table.Column.Kind.self), isRequired: true, "The type of its values"),
        MapKey(
            "choices", .either([.texts, .mapByID(.map(choiceKeys))]),
            "The values that a choice has: a list, or a map of what each never stands without"),
    ]

    /// The keys of a value of a choice.
    static let choiceKeys: [MapKey] = [
        MapKey("with", .oneOrMore(.id), "The hazards and steps that a row with this value must name")
    ]

    /// The keys that every row may have beside its columns.
    static let rowKeys: [MapKey] =
        ClaimKeys.keys + [
            MapKey("with", .oneOrMore(.id), "The hazards and steps that the row never appears without"),
            MapKey("seen", .date, isRequired: true, "The date of the copy that was read: the row is told with it"),
            MapKey("check-every", .days, "The days after which it is to be read again"),
            MapKey("expires", .day, "The last day on which it may be relied on"),
        ]
}

extension TableWordingFile {
    /// The keys of what a language says of a table.
    static let keys: [MapKey] = [
        MapKey("caption", .text, isRequired: true, "The sentence that says what the table tells"),
        MapKey("head", .text, isRequired: true, "Whom it speaks of, and on which day it was read, in the past"),
        MapKey("headings", .mapByID(.text), "The heading of each column, by its id"),
        MapKey("words", .mapByID(.mapByID(.text)), "The words of texts and choices, by column and value"),
        MapKey("unanswered", .text, "The sentence on the places that no row answers for, with `{$places}`"),
    ]
}
