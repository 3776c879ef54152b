import GlosaICU
import GlosaPublication

/// A site: every path with its bytes, its media type and its headers, not yet anywhere.
package struct Site: Sendable {
    /// The files, in the order of their paths.
    package var files: [File]
    /// What the root answers, by the language that a reader asks for: paths of files. A reader who asks for none of
    /// these languages gets `index.html`, which offers each.
    package var start: [Variant]

    /// The path of the page that stands for one that is not there.
    package static let notFound = "404.html"

    /// The file that answers in one language.
    package struct Variant: Hashable, Sendable {
        /// The language.
        package var locale: LocaleTag
        /// The path of the file.
        package var path: String

        /// A file that answers in a language.
        package init(locale: LocaleTag, path: String) {
            self.locale = locale
            self.path = path
        }
    }

    /// One file of a site.
    package struct File: Sendable {
        /// The place where it stands, from the site's root: `es/guia/index.html`.
        package var path: String
        /// Its content.
        package var bytes: [UInt8]
        /// The same, compressed by gzip; nil where that would save nothing.
        package var compressed: [UInt8]?
        /// Its media type.
        package var mediaType: String
        /// The language that it is in; nil for what is in several or in none.
        package var language: LocaleTag?
        /// Its identity.
        package var resource: SiteResource
        /// The last day on which it may be relied on, for what other sites take; nil for what tells nothing that expires.
        package var expiresOn: CivilDate?
        /// Headers with which a server sends it, beside those that it makes of the content.
        package var headers: [SiteHeader]

        /// A file of a site, with the headers of its resource.
        package init(
            path: String, bytes: [UInt8], compressed: [UInt8]? = nil, mediaType: String, language: LocaleTag? = nil,
            resource: SiteResource = .page
        ) {
            self.path = path
            self.bytes = bytes
            self.compressed = compressed
            self.mediaType = mediaType
            self.language = language
            self.resource = resource
            headers = resource.rule.headers
        }

        /// A file of data under its own name.
        init(_ resource: DataResource, bytes: [UInt8], compressed: [UInt8]?, expiresOn: CivilDate? = nil) {
            self.init(
                path: resource.path.path, bytes: bytes, compressed: compressed, mediaType: resource.path.mediaType,
                language: resource.language, resource: .data(resource))
            self.expiresOn = expiresOn
        }

        /// A page.
        init(page bytes: [UInt8], path: String, language: LocaleTag?) {
            self.init(path: path, bytes: bytes, mediaType: OutputFormat.html.mediaType, language: language)
        }

        /// A text beside pages.
        init(text: String, path: String, language: LocaleTag) {
            self.init(
                path: path, bytes: Array(text.utf8), mediaType: OutputFormat.text.mediaType, language: language)
        }
    }

    /// A site of these files.
    package init(files: [File], start: [Variant] = []) {
        self.files = files.sorted { $0.path < $1.path }
        self.start = start
    }
}
