import Foundation

/// A folder that is removed with its owner.
final class ScratchFolder {
    let path = NSTemporaryDirectory() + "glosa-files-\(UUID().uuidString)"

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of a name in it.
    subscript(_ name: String) -> String { "\(path)/\(name)" }

    func put(_ text: String, at name: String) throws {
        let file = URL(filePath: self[name])
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: self[name]).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Every path in it but those of folders, in order.
    var files: [String] {
        ((try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []).filter {
            var isFolder: ObjCBool = false
            return !FileManager.default.fileExists(atPath: self[$0], isDirectory: &isFolder) || !isFolder.boolValue
        }.sorted()
    }

    func attribute(_ key: FileAttributeKey, of name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: self[name])[key] as? Int
    }
}
