import GlosaDiagnostics

/// Reads the keys of locale.yaml that give pages their addresses. Two pages cannot have the same, or one would hide the
/// other.
enum LocalePathsKeys {
    /// The things that may have an address.
    struct Places {
        var documents: [String]
        var sections: [String]

        /// The documents of an outline with their parts, also those that are gone: their addresses say what became of them.
        init(_ outline: EntryTable<[Outline.Section]>, _ kinds: DocumentKinds, _ changes: EntryTable<Change>) {
            documents = outline.idsInFile + (kinds.glossary.map { [$0] } ?? [])
            let divided = outline.entries.filter { kinds[$0.id]?.hasSectionPages == true }
            let gone = changes.entries.map(\.value).filter(\.kind.isEnd).flatMap(\.items).map(\.id)
            sections = divided.flatMap { id, sections in
                sections.dropFirst().map { "\(id).\($0.id)" } + gone.filter { $0.hasPrefix("\(id).") }
            }
        }
    }

    static func read(_ map: MapReader, _ places: Places?) -> LocalePaths {
        let documents = map.required("paths").map { paths(map, "paths", $0, places?.documents, taken: [:]) } ?? [:]
        let sections =
            map.node("section-paths").map {
                paths(map, "section-paths", $0, places?.sections, taken: documents)
            } ?? [:]
        var unnamed: Set<LocalePaths.FileKey> = []
        func file(_ key: LocalePaths.FileKey) -> String {
            // A name that cannot be read has an error of its own.
            if !map.has(key.rawValue) { unnamed.insert(key) }
            return name(map, key.rawValue) ?? key.standIn
        }
        let whole = file(.whole)
        let everything = file(.everything)
        let listening = file(.listening)
        let chat = file(.chat)
        return LocalePaths(
            documents: documents, sections: sections, whole: whole, everything: everything, listening: listening,
            chat: chat, unnamedFiles: unnamed, search: name(map, "search-path"))
    }

    private static func name(_ map: MapReader, _ key: String) -> String? {
        guard let node = map.node(key), let text = map.text(node, key) else { return nil }
        return isPath(text, node, map) ? text : nil
    }

    private static func paths(
        _ map: MapReader, _ key: String, _ node: YAMLNode, _ known: [String]?, taken: [String: String]
    ) -> [String: String] {
        guard let paths = MapReader(node, in: map.entry, what: "`\(key)` of \(map.what)", sink: map.sink) else {
            return [:]
        }
        var result: [String: String] = [:]
        var owners = Dictionary(taken.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let places = known ?? paths.keys.map(\.key)
        paths.expect(places)
        paths.finish()
        for (place, _, value) in paths.keys where places.contains(place) {
            guard let path = paths.text(value, place), isPath(path, value, map) else { continue }
            if let other = owners[path] {
                map.sink.error(
                    "bad-path", "`\(path)` is already the address of `\(other)`", at: map.place(of: value),
                    help: "give each \(key == "paths" ? "document" : "page") an address of its own")
            } else {
                owners[path] = place
                result[place] = path
            }
        }
        return result
    }

    /// Addresses have small letters without accents, so that they survive being read aloud and typed.
    private static func isPath(_ path: String, _ node: YAMLNode, _ map: MapReader) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        if parts.allSatisfy({ Identifier.isValid(String($0)) }) { return true }
        map.sink.error(
            "bad-path", "`\(path)` cannot be part of an address", at: map.place(of: node),
            help: "use small letters without accents, digits and hyphens: `guia`")
        return false
    }
}
