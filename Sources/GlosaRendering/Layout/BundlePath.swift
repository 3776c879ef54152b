import GlosaICU

/// Where the data for other sites stands in a site. These addresses are what `v1` promises: they never move.
public enum BundlePath: Hashable, Sendable {
    /// What there is.
    case index
    /// A document in one language.
    case document(String, LocaleTag)
    /// A section of guidance in one language.
    case section(document: String, section: String, LocaleTag)
    /// A term, in every language.
    case term(String)
    /// A fact, in every language.
    case fact(String)
    /// Every term, in every language.
    case glossary
    /// What changed, and when.
    case changes
    /// The same as a feed (RFC 4287), in one language.
    case feed(LocaleTag)
    /// What a document is, for search engines, in one language.
    case linkedData(String, LocaleTag)
    /// What files of a kind look like.
    case schema(String)
    /// What can be asked for.
    case openAPI
    /// What the files of a folder hold, signed.
    case manifest(folder: String)
    /// The signature of a manifest.
    case signature(folder: String)

    /// The folder of all of them, with a final slash.
    public static let root = "api/v1/"

    /// The path from the site's root.
    public var path: String { Self.root + name }

    /// The folder, with a final slash.
    public var folder: String { String(path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex)) }

    /// How a file in the folder of this one names `other`.
    public func relative(to other: BundlePath) -> String {
        PageSite.relative(other.path, from: folder)
    }

    /// Whether a reader of one language has a use for it.
    func isFor(_ locale: LocaleTag) -> Bool {
        switch self {
        case .document(_, let own), .section(_, _, let own), .feed(let own), .linkedData(_, let own): own == locale
        case .index, .term, .fact, .glossary, .changes, .schema, .openAPI, .manifest, .signature: true
        }
    }

    private var name: String {
        switch self {
        case .index: "index.json"
        case .document(let id, let locale): "\(locale)/\(id).json"
        case .section(let document, let section, let locale): "\(locale)/\(document)/\(section).json"
        case .term(let id): "terms/\(id).json"
        case .fact(let id): "facts/\(id).json"
        case .glossary: "glossary.json"
        case .changes: "changes.json"
        case .feed(let locale): "\(locale)/changes.atom"
        case .linkedData(let id, let locale): "\(locale)/\(id).jsonld"
        case .schema(let kind): "schemas/\(kind).schema.json"
        case .openAPI: "openapi.json"
        case .manifest(let folder): "\(folder)manifest.json"
        case .signature(let folder): "\(folder)manifest.sig"
        }
    }
}
