/// A site: every path with its bytes and its media type, not yet anywhere.
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

        /// A file of a site.
        public init(path: String, bytes: [UInt8], mediaType: String) {
            self.path = path
            self.bytes = bytes
            self.mediaType = mediaType
        }
    }

    /// A site of these files.
    public init(files: [File]) { self.files = files.sorted { $0.path < $1.path } }
}
