import FoundationEssentials

/// What the files of a folder are said to hold.
struct SignedManifest: Decodable {
    let kind: String
    let version: String
    let folder: String
    let files: [File]

    /// A file of the folder.
    struct File: Decodable {
        let path: String
        let sha256: String
        let bytes: Int
        let expiresOn: String?

        /// True where the path stays in the folder: a manifest must not make us read anything else.
        var isInside: Bool {
            let parts = path.split(separator: "/", omittingEmptySubsequences: false)
            return !parts.isEmpty && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
                && path.utf8.allSatisfy {
                    (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "%")
                }
        }
    }

    /// The manifest in these bytes; nil when they hold none.
    init?(_ bytes: [UInt8]) {
        guard let manifest = try? JSONDecoder().decode(SignedManifest.self, from: Data(bytes)),
            manifest.kind == "manifest", manifest.version.hasPrefix("1.")
        else { return nil }
        self = manifest
    }
}
