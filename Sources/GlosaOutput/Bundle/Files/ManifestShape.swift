import GlosaCatalog
import GlosaICU
import GlosaJSON

/// What the files of a folder hold, as JSON: what a signature is made over.
package enum ManifestShape {
    /// The kind of file that it is.
    package static let kind = "manifest"

    /// Every shape of it that no other file has.
    static let all: [ShapeDescription] = [manifest.description, file.description]

    /// A file of the folder.
    package struct File: Sendable {
        /// Its path from the folder.
        package var path: String
        /// The SHA-256 of its bytes in hexadecimal digits.
        package var sha256: String
        /// The number of bytes that it has.
        package var bytes: Int
        /// The last day on which it may be relied on; nil for a file that tells nothing that expires.
        package var expiresOn: CivilDate?

        /// A file of the folder.
        package init(path: String, sha256: String, bytes: Int, expiresOn: CivilDate? = nil) {
            self.path = path
            self.sha256 = sha256
            self.bytes = bytes
            self.expiresOn = expiresOn
        }
    }

    struct Published: Sendable {
        let folder: String
        let files: [File]
        let site: PageSite
    }

    static let manifest = JSONShape<Published>(
        "manifest",
        Envelope.fields(kind: kind) { $0.site } + [
            .string("folder", .path, doc: "manifest-folder") { $0.folder },
            .string("reviewedOn", .day) { $0.site.catalog.project.written.iso },
            .list("files", file, isFilled: true, doc: "manifest-files") { $0.files },
        ])

    private static let file = JSONShape<File>(
        "signed-file",
        [
            .string("path", .path, doc: "manifest-path") { $0.path },
            .string("sha256", .hash) { $0.sha256 },
            .integer("bytes") { $0.bytes },
            .optional("expiresOn", .day, doc: "file-expires") { $0.expiresOn?.iso },
        ])
}
