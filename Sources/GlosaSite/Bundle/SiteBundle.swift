import GlosaCompression
import GlosaConcurrency
import GlosaICU
import GlosaOutput
import GlosaPublication
import GlosaSigning

/// Completes the files that other sites take: each file of data also under a name that never changes, compressed beside,
/// named in the index, and signed.
struct SiteBundle: Sendable {
    let renderer: BundleRenderer
    let key: SigningKey?

    /// The folder that the whole is signed in, with a final slash. What is compressed beside a file is no file of its own:
    /// a server sends it as the other, and a folder is checked by unpacking it.
    static let root = "api/"

    /// The files of a site with all that belongs to the data among them.
    ///
    /// - Parameter openAPI: Describes the files that it is given.
    func completed(
        _ files: [Site.File], tools: IndexShape.Tools, asOf: CivilDate, openAPI: ([Site.File]) -> [UInt8]
    ) throws(KeyError) -> [Site.File] {
        let others = files.filter { $0.path.hasPrefix(Self.root) && $0.resource.data == nil }
        let bare = files.compactMap { file in
            file.resource.data.map {
                BundleRenderer.File(resource: $0, bytes: file.bytes, expiresOn: file.expiresOn)
            }
        }
        let made = bare.parallelMap { Made($0) }
        let indexed = made.map(\.indexed).sorted { $0.resource.path.path < $1.resource.path.path }
        let index = Made(renderer.index(indexed, tools: tools, asOf: asOf))
        let own = made.map(\.file).filter { $0.file.mediaType == "application/json" } + [index.file]
        var all = made.flatMap { [$0.file, $0.copy] } + [index.file] + others.map { Hashed($0) }
        // What an element on somebody's page checks is small: a folder's own files under their own names.
        let folders = Dictionary(grouping: own) { $0.file.resource.data?.path.folder ?? .root }
        for (folder, files) in folders.sorted(by: { $0.key.path < $1.key.path }) { all += try signed(folder, files) }
        all.append(Hashed(data(.openAPI, "openapi", openAPI(all.map(\.file)))))
        all += try signedWhole(all)
        return files.filter { !$0.path.hasPrefix(Self.root) } + all.map(\.file)
    }

    private func data(_ path: BundlePath, _ kind: String, _ bytes: [UInt8]) -> Site.File {
        Site.File(
            DataResource(path: path, kind: kind, item: kind), bytes: bytes,
            compressed: kind == Self.signatureKind ? nil : Gzip.compressed(bytes))
    }

    private static let signatureKind = "signature"

    /// The list of a folder's files, and its signature.
    private func signed(_ folder: BundlePath.Folder, _ files: [Hashed]) throws(KeyError) -> [Hashed] {
        let bytes = manifest(of: folder.path, files)
        let manifest = Hashed(data(.manifest(folder), ManifestShape.kind, bytes))
        guard let key else { return [manifest] }
        return [manifest, Hashed(data(.signature(folder), Self.signatureKind, try key.signature(of: bytes)))]
    }

    /// The list of everything, and its signature.
    private func signedWhole(_ files: [Hashed]) throws(KeyError) -> [Hashed] {
        let bytes = manifest(of: Self.root, files)
        let manifest = Hashed(
            Site.File(
                path: Self.root + "manifest.json", bytes: bytes, compressed: Gzip.compressed(bytes),
                mediaType: BundlePath.manifest(.root).mediaType, resource: .wholeManifest))
        guard let key else { return [manifest] }
        let signature = Site.File(
            path: Self.root + "manifest.sig", bytes: try key.signature(of: bytes),
            mediaType: BundlePath.signature(.root).mediaType, resource: .wholeManifest)
        return [manifest, Hashed(signature)]
    }

    private func manifest(of folder: String, _ files: [Hashed]) -> [UInt8] {
        let listed = files.sorted { $0.file.path < $1.file.path }.map { hashed in
            ManifestShape.File(
                path: String(hashed.file.path.dropFirst(folder.count)), sha256: hashed.sha256,
                bytes: hashed.file.bytes.count, expiresOn: hashed.file.expiresOn)
        }
        return renderer.manifest(of: folder, listed)
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

    /// A file of data, ready for a site.
    private struct Made: Sendable {
        let file: Hashed
        let copy: Hashed
        let indexed: IndexShape.File

        init(_ data: BundleRenderer.File) {
            let resource = data.resource
            let bytes = data.bytes
            let hash = SHA256Digest(of: bytes).hexadecimal
            let compressed = Gzip.compressed(bytes)
            let name = Self.immutable(resource.path.path, hash: hash)
            file = Hashed(
                Site.File(resource, bytes: bytes, compressed: compressed, expiresOn: data.expiresOn), sha256: hash)
            var copied = Site.File(
                path: name, bytes: bytes, compressed: compressed, mediaType: resource.path.mediaType,
                language: resource.language, resource: .copy(of: resource))
            copied.expiresOn = data.expiresOn
            copy = Hashed(copied, sha256: hash)
            indexed = IndexShape.File(
                resource: resource, sha256: hash, bytes: bytes.count,
                immutable: "../\(name.dropFirst(SiteBundle.root.count))", expiresOn: data.expiresOn)
        }

        /// `api/v1/es/guidance.json` -> `api/immutable/v1/es/guidance.0123456789abcdef.json`.
        private static func immutable(_ path: String, hash: String) -> String {
            let inside = path.dropFirst(SiteBundle.root.count)
            let dot = inside.lastIndex(of: ".") ?? inside.endIndex
            return "\(FileRule.immutable.folder)\(inside[..<dot]).\(hash.prefix(16))\(inside[dot...])"
        }
    }
}
