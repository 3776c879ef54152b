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
        case entries([MapKey])
        /// A file of facts: of each, the type decides on the keys of its value.
        case facts
    }

    /// The files that have a schema.
    package static let all: [ProjectFileSchema] = [
        ProjectFileSchema(path: "Resources/project.yaml", shape: .map(ProjectFile.keys)),
        ProjectFileSchema(path: "Resources/facts.yaml", shape: .facts),
        ProjectFileSchema(path: "Resources/sources.yaml", shape: .entries(SourcesFile.keys)),
        ProjectFileSchema(path: "Resources/contacts.yaml", shape: .entries(ContactsFile.keys)),
        ProjectFileSchema(path: "Resources/tables.yaml", shape: .entries(TablesFile.keys)),
        ProjectFileSchema(path: "locales/<tag>/locale.yaml", shape: .map(LocaleFile.keys)),
    ]

    /// The name, without folder and ending: `locale`.
    package var name: String {
        String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...].prefix { $0 != "." })
    }

    /// The schema of that name, of that file, or of a path that ends in it; nil for a file without one.
    package static func named(_ name: String) -> ProjectFileSchema? {
        let file = name.split(separator: "/").last.map(String.init) ?? name
        return all.first { $0.name == file || "\($0.name).yaml" == file }
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
        case .map(let keys), .entries(let keys): keys
        case .facts: FactsFile.keys + FactsFile.valueKeys
        }
    }

    private var body: [JSONTree.Pair] {
        switch shape {
        case .map(let keys): Self.map(keys)
        case .entries(let keys): Self.entries(.object(Self.map(keys)))
        case .facts: Self.entries(Self.fact)
        }
    }

    private static func entries(_ entry: JSONTree) -> [JSONTree.Pair] {
        [
            JSONTree.Pair("type", .string("object")),
            JSONTree.Pair("propertyNames", tree(.id)),
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
        }
    }
}
