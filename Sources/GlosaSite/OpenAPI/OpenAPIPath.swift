import GlosaOutput
import GlosaPublication

/// One form that paths of data have, with everything that stands in its place holders.
///
/// `api/v1/es/guidance.json` and `api/v1/en/story.json` are both `/api/v1/{language}/{document}.json`.
struct OpenAPIPath {
    /// The form, as OpenAPI writes it.
    let template: String
    /// The place holders from left to right.
    let parameters: [Parameter]
    /// The media type of the files.
    let mediaType: String
    /// The addresses of the schemas of the files, in the order of the alphabet.
    let schemas: [String]

    /// A place holder.
    struct Parameter {
        let name: String
        /// Its content, in some file, in the order of the alphabet.
        let values: [String]
        /// Its content in the first file, together with the other parameters' examples.
        let example: String
    }

    /// Every form that the data of a site has, in the order of the alphabet.
    static func all(in site: Site, at address: String) -> [OpenAPIPath] {
        let forms = Dictionary(grouping: site.files.compactMap(\.resource.data)) { $0.path.template }
        return forms.compactMap { OpenAPIPath($0.key, $0.value, at: address) }.sorted { $0.template < $1.template }
    }

    private init?(_ template: String, _ files: [DataResource], at address: String) {
        guard let first = files.first else { return nil }
        self.template = template
        mediaType = String(first.path.mediaType.prefix { $0 != ";" })
        parameters = first.path.parameters.enumerated().map { index, parameter in
            Parameter(
                name: parameter.name.rawValue, values: Set(files.map { $0.path.parameters[index].value }).sorted(),
                example: parameter.value)
        }
        let kinds = Set(files.map(\.kind)).filter(BundleShapes.kinds.contains)
        schemas = kinds.map { "\(address)/\(BundlePath.schema($0).path)" }.sorted()
    }
}

extension BundlePath {
    /// The form of the path: `/api/v1/{language}/{document}.json`.
    fileprivate var template: String {
        "/" + Self.root
            + pieces.map { piece in
                switch piece {
                case .text(let text): text
                case .value(let parameter, _): "{\(parameter.rawValue)}"
                }
            }.joined()
    }

    /// The place holders with their values, from left to right.
    fileprivate var parameters: [(name: Parameter, value: String)] {
        pieces.compactMap { if case .value(let name, let value) = $0 { (name, value) } else { nil } }
    }
}
