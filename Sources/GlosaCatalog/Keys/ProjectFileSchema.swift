import GlosaJSON

/// The JSON Schema (draft 2020-12) of a file of a project, for editors, from the declarations that the loader reads by.
package struct ProjectFileSchema: Sendable {
    /// The path in a project, with `<tag>` for that of a locale: `locales/<tag>/locale.yaml`.
    package let path: String
    private let shape: Shape

    private enum Shape: Sendable {
        /// A file whose keys are those of one map.
        case map([MapKey])
        /// A file whose keys are ids, each of one map.
        case entries([MapKey], ids: KeyForm = .id)
        /// A file of facts: of each, the type decides on the keys of its value.
        case facts
        /// The outline: documents, sections, and the blocks of each.
        case outline
    }

    /// The files that have a schema.
    package static let all: [ProjectFileSchema] = [
        ProjectFileSchema(path: "Resources/project.yaml", shape: .map(ProjectFile.keys)),
        ProjectFileSchema(path: "Resources/outline.yaml", shape: .outline),
        ProjectFileSchema(path: "Resources/facts.yaml", shape: .facts),
        ProjectFileSchema(path: "Resources/sources.yaml", shape: .entries(SourcesFile.keys)),
        ProjectFileSchema(path: "Resources/contacts.yaml", shape: .entries(ContactsFile.keys)),
        ProjectFileSchema(path: "Resources/people.yaml", shape: .entries(PeopleFile.keys)),
        ProjectFileSchema(path: "Resources/terms.yaml", shape: .entries(TermsFile.keys)),
        ProjectFileSchema(path: "Resources/hazards.yaml", shape: .entries(HazardsFile.keys)),
        ProjectFileSchema(path: "Resources/forbidden.yaml", shape: .entries(ForbiddenFile.keys)),
        ProjectFileSchema(path: "Resources/changes.yaml", shape: .entries(ChangesFile.keys)),
        ProjectFileSchema(path: "Resources/review.yaml", shape: .entries(ValueReviewFile.keys, ids: .place)),
        ProjectFileSchema(path: "Resources/tables.yaml", shape: .entries(TablesFile.keys)),
        ProjectFileSchema(path: "Resources/holidays.yaml", shape: .entries(HolidaysFile.keys)),
        ProjectFileSchema(path: "Resources/pictures.yaml", shape: .entries(PicturesFile.keys)),
        ProjectFileSchema(path: "Resources/recordings.yaml", shape: .entries(RecordingsFile.keys)),
        ProjectFileSchema(path: "locales/<tag>/locale.yaml", shape: .map(LocaleFile.keys)),
        ProjectFileSchema(path: "locales/<tag>/glossary.yaml", shape: .entries(GlossaryFile.keys)),
        ProjectFileSchema(path: "locales/<tag>/facts.yaml", shape: .entries(FactWordingFile.keys)),
        ProjectFileSchema(path: "locales/<tag>/contacts.yaml", shape: .entries(ContactWordingFile.keys)),
        ProjectFileSchema(path: "locales/<tag>/sources.yaml", shape: .entries(SourceWordingFile.keys)),
        ProjectFileSchema(path: "locales/<tag>/tables.yaml", shape: .entries(TableWordingFile.keys)),
        ProjectFileSchema(path: "locales/<tag>/search.yaml", shape: .entries(SearchWordsFile.keys, ids: .place)),
        ProjectFileSchema(path: "locales/<tag>/review.yaml", shape: .entries(ReviewFile.keys, ids: .place)),
    ]

    /// The name of the file, without folder and ending; of a locale's file that Resources has too, with `locale-` before
    /// it: `facts`, `locale-facts`, `glossary`.
    package var name: String {
        let file = Self.file(path)
        let isShared = Self.all.contains { $0.path == "Resources/\(file).yaml" }
        return path.hasPrefix("locales/") && isShared ? "locale-\(file)" : file
    }

    /// The schema of that name, of that file, or of a path that ends in it; nil for a file without one.
    package static func named(_ name: String) -> ProjectFileSchema? {
        let folders = name.split(separator: "/").dropLast()
        let isOfLocale = folders.contains("locales") || name.hasPrefix("<tag>/")
        let file = Self.file(name)
        let matches = all.filter { $0.name == file || Self.file($0.path) == file }
        return matches.first { $0.path.hasPrefix("locales/") == isOfLocale } ?? matches.first
    }

    /// The last part of a path without its ending.
    private static func file(_ path: String) -> String {
        let last = path.split(separator: "/").last.map(String.init) ?? path
        return last.hasSuffix(".yaml") ? String(last.dropLast(5)) : last
    }

    /// The schema, ending in a line break.
    package var text: String {
        let head: [JSONTree.Pair] = [
            JSONTree.Pair("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
            JSONTree.Pair("title", .string(path)),
        ]
        return JSONTreeWriter.text(of: .object(head + body), isIndented: true)
    }

    /// The names of all keys in it, each with its explanation, at any depth.
    package var explanations: [(key: String, explanation: String)] {
        keys.flatMap { [$0] + $0.form.keys }.map { ($0.name, $0.explanation) }
    }

    private var keys: [MapKey] {
        switch shape {
        case .map(let keys), .entries(let keys, _): keys
        case .facts: FactsFile.keys + FactsFile.valueKeys
        case .outline: OutlineBlocks.Kind.all.flatMap(\.keys)
        }
    }

    private var body: [JSONTree.Pair] {
        switch shape {
        case .map(let keys): Self.map(keys)
        case .entries(let keys, let ids): Self.entries(.object(Self.map(keys)), ids: ids)
        case .facts: Self.entries(Self.fact)
        case .outline: Self.outline
        }
    }

    /// Documents by id, of each its sections by id, and of each its blocks.
    private static var outline: [JSONTree.Pair] {
        let block = KeyForm.either(OutlineBlocks.Kind.all.map { .map($0.keys) })
        return entries(.object(entries(tree(.list(.block)))))
            + [JSONTree.Pair("$defs", .object(["block": tree(block)]))]
    }

    private static func entries(_ entry: JSONTree, ids: KeyForm = .id) -> [JSONTree.Pair] {
        [
            JSONTree.Pair("type", .string("object")),
            JSONTree.Pair("propertyNames", tree(ids)),
            JSONTree.Pair("additionalProperties", entry),
        ]
    }

    /// A fact: by its type, what it may and must have.
    private static var fact: JSONTree {
        let type = JSONTree.object(["properties": .object(FactsFile.keys.prefix(1).map(property))])
        let types = FactTypes.all.map { type -> JSONTree in
            let isType = JSONTree.object(["properties": .object(["type": .object(["const": .string(type.name)])])])
            return .object(["if": isType, "then": .object(map(FactsFile.keys + type.keys))])
        }
        return .object([
            "type": .string("object"), "required": .strings(["type"]), "allOf": .array([type] + types),
        ])
    }

    /// - Parameter isOpen: True for a map that may have other keys, too.
    private static func map(_ keys: [MapKey], isOpen: Bool = false) -> [JSONTree.Pair] {
        let required = keys.filter(\.isRequired).map(\.name)
        return [
            JSONTree.Pair("type", .string("object")),
            JSONTree.Pair("properties", .object(keys.map(property))),
        ] + (required.isEmpty ? [] : [JSONTree.Pair("required", .strings(required))])
            + (isOpen ? [] : [JSONTree.Pair("additionalProperties", .boolean(false))])
    }

    private static func property(_ key: MapKey) -> JSONTree.Pair {
        guard case .object(let pairs) = tree(key.form) else { return JSONTree.Pair(key.name, tree(key.form)) }
        return JSONTree.Pair(
            key.name, .object([JSONTree.Pair("description", .string(key.explanation))] + pairs))
    }

    private static func tree(_ form: KeyForm) -> JSONTree {
        switch form {
        // An unquoted number is a text to the loader, and a number to an editor.
        case .text: .object(["type": .strings(["string", "number"])])
        case .pattern(let pattern):
            .object(["type": .strings(["string", "number"]), "pattern": .string(pattern)])
        case .integer(let minimum): .object(["type": .string("integer"), "minimum": .integer(minimum)])
        case .number: .object(["type": .string("number"), "exclusiveMinimum": .integer(0)])
        case .flag: .object(["type": .string("boolean")])
        case .choice(let words): .object(["enum": .strings(words)])
        case .list(let item): .object(["type": .string("array"), "items": tree(item)])
        case .oneOrMore(let item): .object(["anyOf": .array([tree(item), tree(.list(item))])])
        case .map(let keys): .object(map(keys))
        case .openMap(let keys): .object(map(keys, isOpen: true))
        case .mapByID(let value): .object(["type": .string("object"), "additionalProperties": tree(value)])
        case .either(let forms): .object(["anyOf": .array(forms.map(tree))])
        case .block: .object(["$ref": .string("#/$defs/block")])
        }
    }
}
