extension RecordingsFile {
    /// The keys of a recording.
    static let keys: [MapKey] = [
        MapKey("part", .place, isRequired: true, "The part of a guide that it reads: `guidance.find`"),
        MapKey("locale", .language, isRequired: true, "The language that it is in"),
        MapKey("script", .hash, isRequired: true, "The hash of the script that was read"),
        MapKey("by", .id, isRequired: true, "The person who reads it, of people.yaml"),
        MapKey("on", .day, isRequired: true, "The day on which it was made"),
    ]
}
