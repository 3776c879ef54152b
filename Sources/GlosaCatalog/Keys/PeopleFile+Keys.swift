extension PeopleFile {
    /// The keys of a person.
    static let keys: [MapKey] = [
        MapKey("name", .text, isRequired: true, "The name of the person, as it is published"),
        MapKey("role", .choice(of: Person.Role.self), isRequired: true, "The capacity in which the person acts"),
        MapKey("of", .text, "The office or organisation that the person belongs to"),
        MapKey(
            "may", .oneOrMore(.choice(of: Person.Permission.self)),
            "The acts of the person that count: review texts, attest them, verify numbers and values"),
        MapKey("languages", .oneOrMore(.language), "The languages whose texts the person may review or attest"),
    ]
}
