/// The media types of files.
enum MediaType {
    /// True where files of a type, named without its parameters, are texts, which are worth compressing.
    static func isText(_ type: String) -> Bool {
        type.hasPrefix("text/") || ["json", "xml", "javascript"].contains { type.hasSuffix($0) }
    }
}
