/// The text to write into a file that is missing, or lacks much: all that it needs, so that one look is enough.
package enum MissingFileHelp {
    /// For a file that needs nothing.
    static let mayBeEmpty = "create it; it may be empty if there is nothing to say in it"

    /// For a file of messages.
    ///
    /// - Parameter sections: The document's sections in the outline; nil for a file that is no document's.
    static func of(document: String, _ sections: [Outline.Section]?) -> String {
        guard let sections else { return mayBeEmpty }
        var ids = ["title", "summary"]
        for section in sections {
            ids += ["\(section.id)-title"] + section.blocks.flatMap(\.messages).map(\.id)
        }
        var seen: Set<String> = []
        return "create it, with \(listed(ids.filter { seen.insert($0).inserted }))"
    }

    /// For a file of data, or of what a language says of them.
    static func of(_ file: DataFile, isOfLocale: Bool) -> String {
        switch file {
        case .outline:
            "create it, with the sections of each document: `guide: {first: [{paragraph: welcome, basis: own}]}`"
        case .glossary: "create it, with `term: …` and `definition: …` of each term of Resources/terms.yaml"
        case .contacts where isOfLocale: "create it, with `name: …` of each contact of Resources/contacts.yaml"
        case .project, .locale, .facts, .sources, .contacts, .terms, .hazards, .review, .changes, .interface, .people,
            .tables, .forbidden, .holidays, .otherSites, .search, .pictures, .recordings:
            mayBeEmpty
        }
    }

    /// So many keys that a file lacks are told one by one; more are told in one finding with all of them.
    package static let few = 3

    /// The keys in a list: "`title: …`, `summary: …` and `why: …`".
    ///
    /// - Parameter value: What stands after a key.
    package static func listed(_ keys: [String], value: String = " …") -> String {
        let named = keys.map { "`\($0):\(value)`" }
        guard let last = named.last, named.count > 1 else { return named.first ?? "" }
        return named.dropLast().joined(separator: ", ") + " and " + last
    }
}
