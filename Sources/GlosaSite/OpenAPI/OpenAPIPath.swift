/// One form that paths of data have, with everything that stands in its place holders.
///
/// `api/v1/es/guidance.json` and `api/v1/en/story.json` are both `/api/v1/{language}/{document}.json`.
struct OpenAPIPath {
    /// The form, as OpenAPI writes it.
    let template: String
    /// The place holders from left to right.
    let parameters: [Parameter]
    /// What kind of thing is in these files: the last place holder, or the name of the only file.
    let kind: String
    /// The media type of the files.
    let mediaType: String
    /// The addresses of the schemas that the files name, as far as the site has them, in the order of the alphabet.
    let schemas: [String]

    /// A place holder.
    struct Parameter {
        let name: String
        /// What stands in it, in some file, in the order of the alphabet.
        let values: [String]
        /// What stands in it in the first file, together with the other parameters' examples.
        let example: String
    }

    /// Every form that the data of a site has, in the order of the alphabet.
    static func all(in site: Site, at address: String) -> [OpenAPIPath] {
        let published = Set(site.files.map { "\(address)/\($0.path)" })
        let languages = Set(site.files.compactMap(\.language?.identifier))
        var shapes: [String: [(Shape, Site.File)]] = [:]
        for file in site.files where FileRule.of(file.path) == .data && file.path != OpenAPI.path {
            let shape = Shape(file.path, languages: languages)
            shapes[shape.template, default: []].append((shape, file))
        }
        return shapes.values.compactMap { OpenAPIPath($0, published) }.sorted { $0.template < $1.template }
    }

    private init?(_ files: [(shape: Shape, file: Site.File)], _ published: Set<String>) {
        guard let first = files.first else { return nil }
        template = first.shape.template
        parameters = first.shape.parameters.enumerated().map { index, parameter in
            Parameter(
                name: parameter.name,
                values: Set(files.map { $0.shape.parameters[index].value }).sorted(), example: parameter.value)
        }
        kind = first.shape.kind
        mediaType = String(first.file.mediaType.prefix { $0 != ";" })
        schemas = Set(files.compactMap { NamedSchema.address(in: $0.file) }).intersection(published).sorted()
    }

    /// The form of one path.
    private struct Shape {
        var template = ""
        var parameters: [(name: String, value: String)] = []
        var kind = ""

        init(_ path: String, languages: Set<String>) {
            var folders = path.dropFirst(FileRule.data.folder.count).split(separator: "/").map(String.init)
            let file = folders.removeLast()
            let stem = String(file.prefix { $0 != "." })
            template = "/" + FileRule.data.folder
            var holder: String?
            for folder in folders {
                if languages.contains(folder) {
                    add("language", folder)
                    holder = "document"
                } else if holder == "document" {
                    add("document", folder)
                    holder = "section"
                } else {
                    template += folder
                    // Folders are named in the plural: `terms`.
                    holder = folder.hasSuffix("s") ? String(folder.dropLast()) : folder
                }
                template += "/"
            }
            if let holder, !Self.fixed.contains(stem) {
                add(holder, stem)
                kind = holder
            } else {
                template += stem
                kind = stem
            }
            template += file.dropFirst(stem.count)
        }

        private mutating func add(_ name: String, _ value: String) {
            parameters.append((name, value))
            template += "{\(name)}"
        }

        /// Files that may stand in any folder beside its things, and are none of them.
        private static let fixed: Set = ["index", "manifest", "changes"]
    }
}
