import Glibc

/// Whole folders: what is in them, their removal, and a second tree of names for the same files. Links are not followed.
enum FolderTree {
    /// The names in a folder, sorted; nil if it cannot be read or a name in it is not UTF-8.
    static func names(in path: String) -> [String]? {
        guard let folder = opendir(path) else { return nil }
        defer { closedir(folder) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard let name else {
                errno = EILSEQ
                return nil
            }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        return errno == 0 ? names.sorted() : nil
    }

    /// Removes a folder with everything in it, or a file.
    ///
    /// - Returns: False if something of it is left.
    @discardableResult static func remove(_ path: String) -> Bool {
        guard FileStatus(of: path)?.isFolder == true else { return unlink(path) == 0 || errno == ENOENT }
        let names = names(in: path) ?? []
        let isEmpty = names.map { remove("\(path)/\($0)") }.allSatisfy { $0 }
        return isEmpty && rmdir(path) == 0
    }

    /// Makes `target` a second name of a file, or a folder with second names of every file in `source`.
    ///
    /// - Returns: False if the system refused one of them: there may be half a tree then.
    static func link(_ source: String, to target: String) -> Bool {
        guard let status = FileStatus(of: source) else { return false }
        guard status.isFolder else { return linkat(AT_FDCWD, source, AT_FDCWD, target, 0) == 0 }
        guard mkdir(target, status.mode) == 0 || errno == EEXIST, let names = names(in: source) else { return false }
        guard names.allSatisfy({ link("\(source)/\($0)", to: "\(target)/\($0)") }) else { return false }
        FolderPermissions(of: source)?.apply(to: target)
        return true
    }
}
