extension PicturesFile {
    /// The keys of a picture that was given out.
    static let keys: [MapKey] = [
        MapKey("part", .place, isRequired: true, "The part of a guide that it shows: `guidance.find`"),
        MapKey("locale", .language, isRequired: true, "The language that it is in"),
        MapKey("on", .day, isRequired: true, "The day on which it was made"),
    ]
}
