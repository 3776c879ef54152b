import GlosaCatalog
import GlosaICU
import GlosaJSON
import GlosaPublication

/// Everything there is, as JSON: the one file that everything else is found by.
package enum IndexShape {
    /// The kind of file that it is.
    package static let kind = "index"

    /// Every shape of it that no other file has.
    static let all: [ShapeDescription] = [
        index.description, language.description, file.description, tools.description,
    ]

    /// A file that the index names.
    package struct File: Sendable {
        /// Its identity.
        package var resource: DataResource
        /// The SHA-256 of its bytes in hexadecimal digits.
        package var sha256: String
        /// The number of its bytes.
        package var bytes: Int
        /// The place of the same bytes under a name that never changes, from the folder of the index.
        package var immutable: String
        /// The last day on which it may be relied on; nil for a file that tells nothing that expires.
        package var expiresOn: CivilDate?

        /// A file that the index names.
        package init(
            resource: DataResource, sha256: String, bytes: Int, immutable: String, expiresOn: CivilDate? = nil
        ) {
            self.resource = resource
            self.sha256 = sha256
            self.bytes = bytes
            self.immutable = immutable
            self.expiresOn = expiresOn
        }
    }

    /// What the bundle was made with: other versions may write the same content in other bytes.
    package struct Tools: Sendable {
        /// The version of ICU.
        package var icu: String
        /// The version of libdeflate.
        package var libdeflate: String
        /// The release of the rules of time zones; nil where nothing tells it.
        package var zoneRules: String?

        /// What the bundle was made with.
        package init(icu: String, libdeflate: String, zoneRules: String?) {
            self.icu = icu
            self.libdeflate = libdeflate
            self.zoneRules = zoneRules
        }
    }

    struct Published: Sendable {
        let files: [File]
        let tools: Tools
        let asOf: CivilDate
        let site: PageSite
    }

    static let index = JSONShape<Published>(
        "index",
        Envelope.fields(kind: kind) { $0.site } + [
            .string("title", .text, doc: "site-title") { $0.site.catalog.project.title.original },
            .string("address", .address, doc: "site-address") { $0.site.catalog.project.address },
            .string("sourceLanguage", .language) { $0.site.catalog.project.sourceLocale.identifier },
            .map("languages", keys: .language, language) { published in
                published.site.catalog.locales.map {
                    ($0.settings.tag.identifier, Language(locale: $0, site: published.site))
                }
            },
            Envelope.status { ($0.site, nil) },
            .string("asOf", .day) { $0.asOf.iso },
        ] + Envelope.reviews { $0.site.catalog.project } + [
            .object("madeWith", tools) { $0.tools },
            .list("files", file, isFilled: true) { $0.files },
        ])

    private struct Language: Sendable {
        let locale: LocaleCatalog
        let site: PageSite
    }

    private static let language = JSONShape<Language>(
        "language",
        [
            .string("name", .text, doc: "language-name") { $0.locale.settings.displayName },
            .choice("direction") { JSONDirection($0.locale.settings.direction) },
            .string("canonical", .address, doc: "language-home") { $0.site.canonical(.home, $0.locale.settings.tag) },
            .object("statements", Statements.shape) { language in
                Statements(
                    interface: language.site.interface(language.locale.settings.tag),
                    locale: language.locale.settings.tag, project: language.site.catalog.project,
                    until: nil, kind: .reference)
            },
        ])

    private static let tools = JSONShape<Tools>(
        "tools",
        [
            .string("icu", .version, doc: "tool-icu") { $0.icu },
            .string("libdeflate", .version, doc: "tool-libdeflate") { $0.libdeflate },
            .optional("zoneRules", .release, doc: "tool-zone-rules") { $0.zoneRules },
        ])

    private static let file = JSONShape<File>(
        "file",
        [
            .string("path", .path, doc: "file-path") { BundlePath.index.relative(to: $0.resource.path) },
            .string("type", .identifier, doc: "file-type") { $0.resource.kind },
            .string("item", .place) { $0.resource.item },
            .optional("language", .language, doc: "file-language") { $0.resource.language?.identifier },
            .string("sha256", .hash) { $0.sha256 },
            .integer("bytes", minimum: 1) { $0.bytes },
            .optional("expiresOn", .day, doc: "file-expires") { $0.expiresOn?.iso },
            .string("immutable", .path) { $0.immutable },
        ])
}
