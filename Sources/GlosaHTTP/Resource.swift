/// The text that stands at an address.
enum Resource: Sendable {
    /// A file.
    case file(PreparedFile)
    /// One of several files, by the language that is asked for.
    case byLanguage(LanguageChoice)
    /// A folder that was asked for without its slash: its address.
    case folder(String)
}
