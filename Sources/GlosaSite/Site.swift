import GlosaICU

/// A site: every path with its bytes, its media type and its headers, not yet anywhere.
public struct Site: Sendable {
    /// The files, in the order of their paths.
    public var files: [File]
    /// What the root answers, by the language that a reader asks for: paths of files. A reader who asks for none of
    /// these languages gets `index.html`, which offers each.
    public var start: [Variant]

    /// The path of the page that stands for one that is not there.
    public static let notFound = "404.html"

    /// The file that answers in one language.
    public struct Variant: Hashable, Sendable {
        /// The language.
        public var locale: LocaleTag
        /// The path of the file.
        public var path: String

        /// A file that answers in a language.
        public init(locale: LocaleTag, path: String) {
            self.locale = locale
            self.path = path
        }
    }

    /// One file of a site.
    public struct File: Sendable {
        /// Where it stands, from the site's root: `es/guia/index.html`.
        public var path: String
        /// What is in it.
        public var bytes: [UInt8]
        /// The same, compressed by gzip; nil where that would save nothing.
        public var compressed: [UInt8]?
        /// Its media type.
        public var mediaType: String
        /// The language that it is in; nil for what is in several or in none.
        public var language: LocaleTag?
        /// Headers with which a server sends it, beside those that it makes of the content.
        public var headers: [SiteHeader]

        /// A file of a site, with the headers that its path calls for.
        public init(
            path: String, bytes: [UInt8], compressed: [UInt8]? = nil, mediaType: String, language: LocaleTag? = nil
        ) {
            self.path = path
            self.bytes = bytes
            self.compressed = compressed
            self.mediaType = mediaType
            self.language = language
            headers = FileRule.of(path).headers
        }
    }

    /// A site of these files.
    public init(files: [File], start: [Variant] = []) {
        self.files = files.sorted { $0.path < $1.path }
        self.start = start
    }
}
