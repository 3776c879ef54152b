/// The list of files that a published folder holds by our doing, kept in the folder as its marker. Anything else in the
/// folder belongs to somebody else.
///
/// The first line is `glosa-site 1` and the number of paths, so that a list that was cut off is known as such; a path a
/// line follows, in order. Paths are compared by their bytes, as the file system does.
struct FolderList {
    /// Paths of files from the folder, in order.
    let files: [String]
    /// Paths of the folders that hold them, each behind the one that holds it.
    let folders: [String]

    private let fileKeys: Set<[UInt8]>
    private let folderKeys: Set<[UInt8]>

    private static let head = "glosa-site 1"

    init(_ files: some Sequence<String>) {
        var fileKeys: Set<[UInt8]> = []
        var folderKeys: Set<[UInt8]> = []
        for file in files {
            fileKeys.insert(Array(file.utf8))
            var path = file[...]
            while let slash = path.lastIndex(of: "/") {
                path = path[..<slash]
                guard folderKeys.insert(Array(path.utf8)).inserted else { break }
            }
        }
        self.fileKeys = fileKeys
        self.folderKeys = folderKeys
        self.files = Self.sorted(fileKeys)
        folders = Self.sorted(folderKeys)
    }

    /// Reads a list; nil for one that is cut off, or no list.
    init?(text: [UInt8]) {
        var lines = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.popLast() == "", let first = lines.first, first == "\(Self.head) \(lines.count - 1)" else {
            return nil
        }
        self.init(lines.dropFirst().map(String.init))
    }

    /// The text of the list.
    var text: [UInt8] {
        Array("\(Self.head) \(files.count)\n".utf8) + files.flatMap { Array("\($0)\n".utf8) }
    }

    func hasFile(_ path: String) -> Bool { fileKeys.contains(Array(path.utf8)) }

    func hasFolder(_ path: String) -> Bool { folderKeys.contains(Array(path.utf8)) }

    func union(_ other: FolderList) -> FolderList { FolderList(files + other.files) }

    /// True if what stands at `path` is in the way of a file or folder of this list.
    ///
    /// - Parameter isFolder: True if a folder stands there.
    func isBlocked(by path: String, isFolder: Bool) -> Bool {
        if hasFile(path) || (!isFolder && hasFolder(path)) { return true }
        var parent = path[...]
        while let slash = parent.lastIndex(of: "/") {
            parent = parent[..<slash]
            if hasFile(String(parent)) { return true }
        }
        return false
    }

    private static func sorted(_ keys: Set<[UInt8]>) -> [String] {
        keys.sorted { $0.lexicographicallyPrecedes($1) }.map { String(decoding: $0, as: UTF8.self) }
    }
}
