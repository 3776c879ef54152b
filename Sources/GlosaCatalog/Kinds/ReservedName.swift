/// Names that the program uses itself: of its own files beside those of documents, and of its own addresses.
enum ReservedName {
    /// True for a name that no document of `kind` can have.
    static func contains(_ name: String, for kind: DocumentKind?) -> Bool {
        // The words of terms stand in a file of that name; a glossary may be called the same, and only a glossary.
        if name == DataFile.glossary.rawValue, kind == .glossary { return false }
        return DataFile(rawValue: name) != nil || addresses.contains(name)
    }

    /// Files of the published data.
    private static let addresses: Set = ["index", "manifest", "openapi", "schemas"]
}
