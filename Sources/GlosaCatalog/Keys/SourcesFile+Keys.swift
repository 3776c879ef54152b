extension SourcesFile {
    /// The keys of a source.
    static let keys: [MapKey] = [
        MapKey("publisher", .text, isRequired: true, "The court, office, newspaper or person that published it"),
        MapKey("kind", .choice(of: Source.Kind.self), isRequired: true, "The kind of source"),
        MapKey("title", .text, "The title, as it is printed there"),
        MapKey("date", .date, "The date that it bears, as much of it as is known"),
        MapKey("url", .address, "The publisher's own page; never a mirror, an archive or another site's summary"),
        MapKey("where", .text, "The place in it that is meant: `section 1003.38`"),
        MapKey(
            "read", .choice(of: Source.Reading.self), isRequired: true,
            "`original` or `copy`, whichever was opened; `as-told` where only another's record tells of it"),
        MapKey(
            "seen", .either([.date, .choice(["undated"])]),
            "The date of the copy that was read, or of the record that tells of it"),
        MapKey("language", .language, "The language of its title, where that is not the source locale's"),
        MapKey("valid-until", .day, "The last day of what it says, where it names one itself"),
        VerifiedKey.key,
    ]
}
