import Glibc

/// The replacement of a published folder file by file, where the folder itself cannot be exchanged. Each file is whole at
/// every moment, and the list in the folder names all that is ours, old and new, until the end.
struct FolderMerge {
    private let files: [FolderWriter.File]
    private let list: FolderList
    private let place: WritePlace
    private let path: String
    private let writer: FolderWriter

    init(
        _ files: [FolderWriter.File], _ list: FolderList, at place: WritePlace, named path: String, writer: FolderWriter
    ) {
        (self.files, self.list, self.place, self.path, self.writer) = (files, list, place, path, writer)
    }

    /// Replaces the files.
    func publish() throws(FileWriteError) -> FolderWriter.Report {
        let target = place.path
        guard let folder = Descriptor(open(target, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)) else {
            throw FileWriteError(path)
        }
        _ = folder.lock()
        let left = Leftovers.sweepFolders(in: target, of: target, marker: writer.marker)
        let old = try writer.ownList(target, named: path)
        let foreign = try ForeignFiles(in: target, besides: old, marker: writer.marker, named: path)
        try foreign.refuseConflicts(with: list, in: target, named: path)
        let stage = try TemporaryFolder(in: target, for: place.name)
        let owner = FolderPermissions(of: target)?.owner
        try writer.write(files, list, into: stage.path, owner: owner)
        try setList(old.union(list))
        try clearWay(of: old)
        try makeFolders(owner)
        // First what nothing leads to yet, then what leads to it.
        let added = files.filter { !old.hasFile($0.path) }
        for file in added + files.filter({ old.hasFile($0.path) }) {
            guard rename("\(stage.path)/\(file.path)", "\(target)/\(file.path)") == 0 else {
                throw FileWriteError("\(path)/\(file.path)")
            }
        }
        let isClear = remove(old)
        if isClear { try setList(list) }
        extendLifetime(folder)
        return FolderWriter.Report(kept: foreign.paths, leftovers: left + (isClear ? [] : [path]))
    }

    private func setList(_ list: FolderList) throws(FileWriteError) {
        try FileWriter.write(list.text, to: "\(place.path)/\(writer.marker)", replacing: .any)
    }

    /// Removes files of ours where a folder must be, and folders of ours where a file must be.
    private func clearWay(of old: FolderList) throws(FileWriteError) {
        for folder in list.folders where old.hasFile(folder) {
            guard unlink("\(place.path)/\(folder)") == 0 || errno == ENOENT else {
                throw FileWriteError("\(path)/\(folder)")
            }
        }
        for file in list.files where old.hasFolder(file) {
            guard FolderTree.remove("\(place.path)/\(file)") else { throw FileWriteError("\(path)/\(file)") }
        }
    }

    private func makeFolders(_ owner: (user: uid_t, group: gid_t)?) throws(FileWriteError) {
        for folder in list.folders {
            if mkdir("\(place.path)/\(folder)", 0o777) == 0 {
                if let owner { _ = chown("\(place.path)/\(folder)", owner.user, owner.group) }
            } else if errno != EEXIST {
                throw FileWriteError("\(path)/\(folder)")
            }
        }
    }

    /// Removes the files that are no longer published, and the folders that are empty without them.
    private func remove(_ old: FolderList) -> Bool {
        var isClear = true
        for file in old.files where !list.hasFile(file) && unlink("\(place.path)/\(file)") != 0 {
            if errno != ENOENT, errno != ENOTDIR, errno != EISDIR { isClear = false }
        }
        for folder in old.folders.reversed() where !list.hasFolder(folder) { rmdir("\(place.path)/\(folder)") }
        return isClear
    }
}
