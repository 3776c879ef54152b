import FoundationEssentials

/// A bundle in a folder.
package struct FolderSource: BundleSource {
    private let folder: String

    /// The bundle in `folder`.
    package init(folder: String) { self.folder = folder }

    /// The bytes of a file; nil when there is none, or when it is a link: a link may lead to anything.
    package func bytes(of path: String, limit: Int) async throws(BundleReadError) -> [UInt8]? {
        guard FileManager.default.fileExists(atPath: folder) else {
            throw BundleReadError(path: folder, reason: "there is no such folder")
        }
        let full = "\(folder)/\(path)"
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: full),
            attributes[.type] as? FileAttributeType == .typeRegular
        else { return nil }
        if let size = attributes[.size] as? UInt64, size > UInt64(limit) {
            throw BundleReadError(path: path, reason: "it has \(size) bytes, and \(limit) at most are expected")
        }
        guard let data = FileManager.default.contents(atPath: full) else {
            throw BundleReadError(path: path, reason: "may it be read?")
        }
        return Array(data)
    }

    /// The paths of all files and links below a folder.
    package func paths(below folder: String) async throws(BundleReadError) -> [String]? {
        let full = folder.isEmpty ? self.folder : "\(self.folder)/\(folder)"
        guard let names = try? FileManager.default.subpathsOfDirectory(atPath: full) else {
            throw BundleReadError(path: full, reason: "is it there, and is it a folder?")
        }
        return names.filter { name in
            let attributes = try? FileManager.default.attributesOfItem(atPath: "\(full)/\(name)")
            return attributes?[.type] as? FileAttributeType != .typeDirectory
        }.sorted()
    }
}
