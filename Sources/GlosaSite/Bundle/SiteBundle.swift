import FoundationEssentials
import GlosaCompression
import GlosaICU
import GlosaRendering
import GlosaSigning

/// Puts files of data into a site: each under its own name and under one that never changes, compressed beside, named in
/// the index, and signed.
struct SiteBundle: Sendable {
    let renderer: BundleRenderer
    let key: SigningKey?

    /// The folder that the whole is signed in, with a final slash. What is compressed beside a file is no file of its own:
    /// a server sends it as the other, and a folder is checked by unpacking it.
    static let root = "api/"
    /// The name of what a signature is made over, and of the signature.
    static let manifest = "manifest.json"
    static let signature = "manifest.sig"

    /// The site's files.
    ///
    /// - Parameters:
    ///   - files: The data.
    ///   - others: Files of other kinds that stand under `api/` too, such as pages for frames and scripts.
    ///   - openAPI: Describes the files that it is given.
    func files(
        _ files: [BundleRenderer.File], others: [Site.File], tools: IndexShape.Tools, asOf: CivilDate,
        openAPI: ([Site.File]) -> [UInt8]
    ) async throws(KeyError) -> [Site.File] {
        let made = await WorkLanes.run(files.map { file in { Made(file) } })
        let index = Made(
            renderer.index(made.map(\.indexed).sorted { $0.path.path < $1.path.path }, tools: tools, asOf: asOf))
        let own = made.map(\.file).filter { $0.file.mediaType == "application/json" } + [index.file]
        var all = made.flatMap { [$0.file, $0.copy] } + [index.file] + others.map { Hashed($0) }
        // What an element on somebody's page checks is small: a folder's own files under their own names.
        let folders = Dictionary(grouping: own) { Self.folder(of: $0.file.path) }
        for (folder, files) in folders.sorted(by: { $0.key < $1.key }) { all += try signed(folder, files) }
        let description = openAPI(all.map(\.file))
        all.append(
            Hashed(
                Site.File(
                    path: OpenAPI.path, bytes: description, compressed: Gzip.compressed(description),
                    mediaType: "application/json")))
        return (all + (try signed(Self.root, all))).map(\.file)
    }

    /// What is in a folder, and the signature of that.
    private func signed(_ folder: String, _ files: [Hashed]) throws(KeyError) -> [Hashed] {
        let listed = files.sorted { $0.file.path < $1.file.path }.map { hashed in
            ManifestShape.File(
                path: String(hashed.file.path.dropFirst(folder.count)), sha256: hashed.sha256,
                bytes: hashed.file.bytes.count)
        }
        let bytes = renderer.manifest(of: folder, listed)
        let manifest = Hashed(
            Site.File(
                path: folder + Self.manifest, bytes: bytes, compressed: Gzip.compressed(bytes),
                mediaType: "application/json"))
        guard let key else { return [manifest] }
        let signature = Site.File(
            path: folder + Self.signature, bytes: try key.signature(of: bytes),
            mediaType: "application/octet-stream")
        return [manifest, Hashed(signature)]
    }

    /// A file with the hash by which manifests and the index name it: the same file is in several of them.
    private struct Hashed: Sendable {
        let file: Site.File
        let sha256: String

        init(_ file: Site.File) { self.init(file, sha256: SHA256Digest(of: file.bytes).hexadecimal) }

        init(_ file: Site.File, sha256: String) {
            self.file = file
            self.sha256 = sha256
        }
    }

    private static func folder(of path: String) -> String {
        String(path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex))
    }

    /// A file of data, ready for a site.
    private struct Made: Sendable {
        let file: Hashed
        let copy: Hashed
        let indexed: IndexShape.File

        init(_ data: BundleRenderer.File) {
            let path = data.path.path
            let hash = SHA256Digest(of: data.bytes).hexadecimal
            let compressed = Gzip.compressed(data.bytes)
            let name = Self.immutable(path, hash: hash)
            let type = Self.mediaType(of: path)
            func hashed(_ path: String) -> Hashed {
                Hashed(
                    Site.File(
                        path: path, bytes: data.bytes, compressed: compressed, mediaType: type, language: data.language),
                    sha256: hash)
            }
            file = hashed(path)
            copy = hashed(name)
            indexed = IndexShape.File(
                path: data.path, kind: data.kind, item: data.item, language: data.language, sha256: hash,
                bytes: data.bytes.count, immutable: "../\(name.dropFirst(SiteBundle.root.count))")
        }

        /// `api/v1/es/guidance.json` -> `api/immutable/v1/es/guidance.0123456789abcdef.json`.
        private static func immutable(_ path: String, hash: String) -> String {
            let inside = path.dropFirst(SiteBundle.root.count)
            let dot = inside.lastIndex(of: ".") ?? inside.endIndex
            return "\(FileRule.immutable.folder)\(inside[..<dot]).\(hash.prefix(16))\(inside[dot...])"
        }

        private static func mediaType(of path: String) -> String {
            if path.hasSuffix(".atom") { return "application/atom+xml; charset=utf-8" }
            if path.hasSuffix(".jsonld") { return "application/ld+json" }
            return path.hasPrefix("\(BundlePath.root)schemas/") ? "application/schema+json" : "application/json"
        }
    }
}
