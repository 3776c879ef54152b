import Glibc

/// The place of a file or folder that is written: a real folder and a name in it. Links are followed, so that what is
/// replaced is the target of a link and the link stays.
package struct WritePlace: Equatable, Sendable {
    /// The folder, with every link in its path followed.
    package let folder: String
    /// The name in that folder.
    package let name: String

    /// The absolute path.
    package var path: String { folder == "/" ? "/\(name)" : "\(folder)/\(name)" }

    /// The place of a path, of which nothing but the last part may be missing.
    ///
    /// - Throws: ``FileWriteError`` for a missing folder and for a link that leads nowhere.
    package init(_ path: String) throws(FileWriteError) {
        var trimmed = path[...]
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
        let (parent, last) = Self.split(trimmed)
        let isWhole = FileStatus(of: String(trimmed))?.isLink == true || ["", ".", ".."].contains(last)
        if isWhole {
            guard let real = Self.real(String(trimmed)) else {
                throw FileWriteError(path: path, reason: "it is a link that leads to nothing; mend or remove the link")
            }
            (folder, name) = Self.split(real[...])
        } else {
            guard let real = Self.real(parent) else { throw FileWriteError(path) }
            (folder, name) = (real, last)
        }
        guard !name.isEmpty else { throw FileWriteError(path: path, reason: "it is the root of the file system") }
    }

    /// True for a path in a folder, however deep, or the folder itself, when links are followed. Parts of the path may
    /// be missing.
    package static func isInside(_ folder: String, path: String) -> Bool {
        guard let folder = real(folder) else { return false }
        var rest = path[...]
        while true {
            while rest.count > 1, rest.hasSuffix("/") { rest.removeLast() }
            if let real = real(rest.isEmpty ? "." : String(rest)) {
                return real == folder || real.hasPrefix(folder == "/" ? "/" : folder + "/")
            }
            if rest.isEmpty || rest == "/" || rest == "." { return false }
            rest = split(rest).0[...]
        }
    }

    /// The path with every link followed; nil if nothing stands there.
    static func real(_ path: String) -> String? {
        guard let pointer = realpath(path, nil) else { return nil }
        defer { free(pointer) }
        return String(cString: pointer)
    }

    /// The path of the folder that holds a path: `.` for a bare name, `/` for what stands in the root.
    package static func folder(of path: String) -> String { split(path[...]).0 }

    /// The last part of a path.
    static func name(of path: String) -> String { split(path[...]).1 }

    private static func split(_ path: Substring) -> (String, String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", String(path)) }
        let parent = slash == path.startIndex ? "/" : path[..<slash]
        return (String(parent), String(path[path.index(after: slash)...]))
    }
}
