import Glibc

/// A new folder beside the published one, and their exchange.
struct FolderSwap: ~Copyable {
    private var fresh: TemporaryFolder
    private let place: WritePlace
    private let list: FolderList
    private let writer: FolderWriter

    /// Writes the new folder.
    init(
        _ files: [FolderWriter.File], _ list: FolderList, at place: WritePlace, writer: FolderWriter
    ) throws(FileWriteError) {
        let fresh = try TemporaryFolder(in: place.folder, for: place.name)
        let permissions = FolderPermissions(of: place.path)
        // Before anything is in it: files take group and access lists over from their folder.
        permissions?.apply(to: fresh.path)
        try writer.write(files, list, into: fresh.path, owner: permissions?.owner)
        self.fresh = fresh
        self.place = place
        self.list = list
        self.writer = writer
    }

    /// Puts the new folder in the place of the old one.
    ///
    /// - Returns: Nil where the file system cannot exchange the two; nothing has changed then.
    consuming func publish(named path: String) throws(FileWriteError) -> FolderWriter.Report? {
        while true {
            guard let old = Descriptor(open(place.path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)) else {
                guard errno == ENOENT else { throw FileWriteError(path) }
                switch fresh.move(to: place.path) {
                case 0: return FolderWriter.Report()
                case EEXIST, ENOTEMPTY: continue
                case let code: throw FileWriteError(path, code: code)
                }
            }
            // Whoever publishes into the same folder waits here; then another folder may stand there.
            _ = old.lock()
            guard try FileStatus.at(place.path).map(old.sureStatus().isSame) == true else { continue }
            let report = try exchange(named: path)
            // Until here: what stood there is not to be swept by another process while it is cleared away.
            extendLifetime(old)
            return report
        }
    }

    private consuming func exchange(named path: String) throws(FileWriteError) -> FolderWriter.Report? {
        let foreign = try ForeignFiles(
            in: place.path, besides: try writer.ownList(place.path, named: path), marker: writer.marker, named: path)
        try foreign.refuseConflicts(with: list, in: place.path, named: path)
        // With a second name in the new folder, what is foreign is there at every moment.
        for name in foreign.paths
        where !FolderTree.makeParents(of: name, in: fresh.path, like: place.path)
            || !FolderTree.link(old(name), to: new(name))
        {
            // Where links are refused, it is moved after the exchange.
            FolderTree.remove(new(name))
        }
        let code = fresh.exchange(with: place.path)
        guard code == 0 else {
            if [EBUSY, EINVAL, EXDEV, ENOSYS, ENOTSUP].contains(code) { return nil }
            throw FileWriteError(path, code: code)
        }
        let isClear = Remains(path: fresh.path, target: place.path, marker: writer.marker, isNewer: true).clear()
        return FolderWriter.Report(kept: foreign.paths, leftovers: isClear ? [] : [fresh.path])
    }

    private func old(_ name: String) -> String { "\(place.path)/\(name)" }
    private func new(_ name: String) -> String { "\(fresh.path)/\(name)" }
}
