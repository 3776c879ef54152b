import GlosaICU

/// The place of a file of data for other sites. These addresses are what `v1` promises: they never move.
///
/// ```swift
/// BundlePath.section(document: "guidance", section: "find", spanish).path  // "api/v1/es/guidance/find.json"
/// ```
package enum BundlePath: Hashable, Sendable {
    /// The list of all files.
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
    /// The changes, with their days.
    case changes
    /// The same as a feed (RFC 4287), in one language.
    case feed(LocaleTag)
    /// A document for search engines, in one language.
    case linkedData(String, LocaleTag)
    /// The schema of a kind of files.
    case schema(String)
    /// The description of all requests.
    case openAPI
    /// The list of a folder's files, which is signed.
    case manifest(Folder)
    /// The signature of a manifest.
    case signature(Folder)

    /// A folder of data.
    package enum Folder: Hashable, Sendable {
        /// The folder of all others.
        case root
        /// The documents of a language.
        case language(LocaleTag)
        /// The sections of a document in one language.
        case document(String, LocaleTag)
        /// All terms.
        case terms
        /// All facts.
        case facts
        /// All schemas.
        case schemas
    }

    /// A place holder in the form of paths: `{section}`.
    package enum Parameter: String, Sendable {
        /// The parts of a path that differ from file to file.
        case language, document, section, term, fact, schema
    }

    /// A piece of a path: fixed, or a value in a place holder.
    package enum Piece: Sendable {
        /// The same in every path of the form.
        case text(String)
        /// A value.
        case value(Parameter, String)
    }

    /// The folder of all of them, with a final slash.
    package static let root = "api/v1/"

    /// The path from the site's root.
    package var path: String {
        Self.root
            + pieces.map { piece in
                switch piece {
                case .text(let text): text
                case .value(_, let value): value
                }
            }.joined()
    }

    /// The folder that the file stands in.
    package var folder: Folder {
        switch self {
        case .index, .glossary, .changes, .openAPI: .root
        case .document(_, let locale), .linkedData(_, let locale), .feed(let locale): .language(locale)
        case .section(let document, _, let locale): .document(document, locale)
        case .term: .terms
        case .fact: .facts
        case .schema: .schemas
        case .manifest(let folder), .signature(let folder): folder
        }
    }

    /// The pieces of the path after ``root``.
    package var pieces: [Piece] {
        switch self {
        case .index: [.text("index.json")]
        case .document(let id, _): folder.pieces + [.value(.document, id), .text(".json")]
        case .section(_, let section, _): folder.pieces + [.value(.section, section), .text(".json")]
        case .term(let id): folder.pieces + [.value(.term, id), .text(".json")]
        case .fact(let id): folder.pieces + [.value(.fact, id), .text(".json")]
        case .glossary: [.text("glossary.json")]
        case .changes: [.text("changes.json")]
        case .feed: folder.pieces + [.text("changes.atom")]
        case .linkedData(let id, _): folder.pieces + [.value(.document, id), .text(".jsonld")]
        case .schema(let kind): folder.pieces + [.value(.schema, kind), .text(".schema.json")]
        case .openAPI: [.text("openapi.json")]
        case .manifest(let folder): folder.pieces + [.text("manifest.json")]
        case .signature(let folder): folder.pieces + [.text("manifest.sig")]
        }
    }

    /// The media type of the file.
    package var mediaType: String {
        switch self {
        case .feed: "application/atom+xml; charset=utf-8"
        case .linkedData: "application/ld+json"
        case .schema: "application/schema+json"
        case .signature: "application/octet-stream"
        case .index, .document, .section, .term, .fact, .glossary, .changes, .openAPI, .manifest: "application/json"
        }
    }

    /// The name of `other` in a file of this folder.
    package func relative(to other: BundlePath) -> String { RelativePath.to(other.path, from: folder.path) }

    /// True when a reader of one language has a use for it.
    package func isFor(_ locale: LocaleTag) -> Bool {
        switch self {
        case .document(_, let own), .section(_, _, let own), .feed(let own), .linkedData(_, let own): own == locale
        case .index, .term, .fact, .glossary, .changes, .schema, .openAPI, .manifest, .signature: true
        }
    }
}

extension BundlePath.Folder {
    /// The path from the site's root, with a final slash.
    package var path: String { String(BundlePath.manifest(self).path.dropLast("manifest.json".count)) }

    fileprivate var pieces: [BundlePath.Piece] {
        switch self {
        case .root: []
        case .language(let locale): [.value(.language, locale.identifier), .text("/")]
        case .document(let id, let locale):
            [.value(.language, locale.identifier), .text("/"), .value(.document, id), .text("/")]
        case .terms: [.text("terms/")]
        case .facts: [.text("facts/")]
        case .schemas: [.text("schemas/")]
        }
    }
}
