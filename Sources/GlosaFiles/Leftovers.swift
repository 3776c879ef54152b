import Glibc

/// Files and folders in work whose process was killed. Each is locked by its process while that lives.
enum Leftovers {
    /// Removes the files left in a folder.
    static func sweep(_ folder: String) {
        for name in FolderTree.names(in: folder) ?? [] where TemporaryName.isOne(name) {
            let path = "\(folder)/\(name)"
            guard let file = Descriptor(open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)),
                let status = file.status, status.isFile, file.lockIfFree(),
                FileStatus(of: path).map(status.isSame) == true
            else { continue }
            unlink(path)
            extendLifetime(file)
        }
    }

    /// Clears away the folders left in `folder` that were to become the folder `target`, or that it was before.
    ///
    /// - Returns: Paths of those that hold something that could not be put back.
    static func sweepFolders(in folder: String, of target: String, marker: String) -> [String] {
        (FolderTree.names(in: folder) ?? []).filter { TemporaryName.isOne($0, for: WritePlace.name(of: target)) }
            .compactMap { name in
                let path = "\(folder)/\(name)"
                guard let left = Descriptor(open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)),
                    left.lockIfFree(), let status = left.status, FileStatus(of: path).map(status.isSame) == true
                else { return nil }
                let isClear = Remains(
                    path: path, target: target, marker: marker, isNewer: false,
                    isUnpublished: !TemporaryName.isExchanged(name)
                ).clear()
                extendLifetime(left)
                return isClear ? nil : path
            }
    }
}
