/// Files of which one answers, by the language that a reader asks for.
struct LanguageChoice: Sendable {
    /// Tags in small letters, each with its file.
    let variants: [(tag: String, file: PreparedFile)]
    /// What answers whoever asks for none of the languages, or for any.
    let otherwise: PreparedFile

    /// The file for a reader who sent this `Accept-Language`.
    func file(for field: String?) -> PreparedFile {
        guard let field, let best = AcceptedLanguages(field).best(of: variants.map(\.tag)) else { return otherwise }
        return variants[best].file
    }
}
