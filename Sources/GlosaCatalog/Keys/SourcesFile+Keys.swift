extension SourcesFile {
    /// The keys of a source.
    static let keys: [MapKey] = [
        MapKey("publisher", .text, isRequired: true, "The court, office, newspaper or person that published it"),
        MapKey("kind", .choice(of: Source.Kind.self), isRequired: true, "The kind of source"),
        MapKey("title", .text, "The title, as it is printed there"),
        MapKey("date", .date, "The date that it bears, as much of it as is known"),
        MapKey("url", .address, "The page where it can be read"),
        MapKey("language", .language, "The language of its title, where that is not the source locale's"),
        MapKey("valid-until", .day, "The last day of what it says, where it names one itself"),
        MapKey("quoted", .flag, "True for what is quoted at second hand, and was not opened"),
        VerifiedKey.key,
    ]
}
