/// A site: every path with its bytes, its media type and its headers, not yet anywhere.
public struct Site: Sendable {
    /// The files, in the order of their paths.
    public var files: [File]

    /// One file of a site.
    public struct File: Sendable {
        /// Where it stands, from the site's root: `es/guia/index.html`.
        public var path: String
        /// What is in it.
        public var bytes: [UInt8]
        /// Its media type.
        public var mediaType: String
        /// Headers with which a server sends it, beside the type: policies of pages.
        public var headers: [Header]

        /// A header of HTTP.
        public struct Header: Hashable, Sendable {
            /// Its name.
            public var name: String
            /// Its value.
            public var value: String

            /// A header.
            public init(name: String, value: String) {
                self.name = name
                self.value = value
            }
        }

        /// A file of a site.
        public init(path: String, bytes: [UInt8], mediaType: String, headers: [Header] = []) {
            self.path = path
            self.bytes = bytes
            self.mediaType = mediaType
            self.headers = headers
        }
    }

    /// A site of these files.
    public init(files: [File]) { self.files = files.sorted { $0.path < $1.path } }
}
