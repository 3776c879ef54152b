import Glibc

/// Publishes a folder of files: written beside it first, then exchanged with it in one step, so that there is never half
/// of it. A list in the folder says what was made; anything else in it is kept.
///
/// Where a folder cannot be exchanged (a mounted one, or one in a folder that we may not write), its files are replaced
/// one by one, in the order in which they are given: a file that others lead to stands before them.
///
/// ```swift
/// let report = try FolderWriter(marker: ".glosa-site").publish(files, to: "dist")
/// ```
package struct FolderWriter: Sendable {
    /// A file to publish.
    package struct File: Sendable {
        /// Its path from the folder: parts joined by `/`, none of them `.` or `..`.
        package var path: String
        package var bytes: [UInt8]

        package init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    /// The outcome for what was in the folder.
    package struct Report: Equatable, Sendable {
        /// Files and folders of others that were kept, by their paths from the folder.
        package var kept: [String] = []
        /// Folders beside it that could not be cleared away.
        package var leftovers: [String] = []
    }

    let marker: String

    /// A writer of folders that are known by the file `marker` in them.
    package init(marker: String) { self.marker = marker }

    /// Publishes `files` in the folder `path`, which is made if it is not there. A link is followed.
    ///
    /// - Throws: ``FileWriteError`` when the system refuses, when `path` holds files and was not published by us, or when
    ///   somebody's file stands where one of `files` must be. What was published before stands there still; where it is
    ///   replaced file by file, each file is the old one or the new one.
    package func publish(_ files: [File], to path: String) throws(FileWriteError) -> Report {
        try refuseOddNames(files)
        try makeParents(of: path)
        let place = try WritePlace(path)
        do throws(FileWriteError) {
            return try publish(files, at: place, named: path)
        } catch {
            throw error.path.hasPrefix(path) ? error : error.told(of: path)
        }
    }

    private func publish(
        _ files: [File], at place: WritePlace, named path: String
    ) throws(FileWriteError) -> Report {
        let left = Leftovers.sweepFolders(in: place.folder, of: place.path, marker: marker)
        _ = try ownList(place.path, named: path)
        let list = FolderList(files.map(\.path) + [marker])
        var swap: FolderSwap
        do throws(FileWriteError) {
            swap = try FolderSwap(files, list, at: place, writer: self)
        } catch {
            // A folder in a folder that we may not write, or that is mounted read-only: ours may be writable.
            guard [EACCES, EPERM, EROFS].contains(error.code), FileStatus(of: place.path) != nil else { throw error }
            return try FolderMerge(files, list, at: place, named: path, writer: self).publish()
        }
        if var report = try swap.publish(named: path) {
            report.leftovers = left + report.leftovers
            return report
        }
        return try FolderMerge(files, list, at: place, named: path, writer: self).publish()
    }

    /// The list of the folder that stands at a path; empty for an empty or a missing folder.
    ///
    /// - Throws: ``FileWriteError`` when it is no folder, or holds files and no list.
    func ownList(_ folder: String, named path: String) throws(FileWriteError) -> FolderList {
        guard let status = try FileStatus.at(folder) else { return FolderList([]) }
        guard status.isFolder else { throw FileWriteError(path: path, reason: "there is a file of that name") }
        guard let names = FolderTree.names(in: folder) else { throw FileWriteError(path) }
        let present = names.filter { !TemporaryName.isOne($0, for: WritePlace.name(of: folder)) }
        if present.isEmpty { return FolderList([]) }
        guard present.contains(marker) else {
            throw FileWriteError(
                path: path,
                reason: "the folder holds files and is not a site of glosa's; name another folder, or empty this one")
        }
        guard let text = FileReader.content(of: "\(folder)/\(marker)", atMost: 64 << 20),
            let list = FolderList(text: text)
        else {
            throw FileWriteError(
                path: "\(path)/\(marker)",
                reason:
                    "the list of what glosa made there is missing or cut off, so that nobody knows what may be replaced; "
                    + "move your own files away, and remove the folder")
        }
        return list
    }

    private func refuseOddNames(_ files: [File]) throws(FileWriteError) {
        var folded: [String: String] = [:]
        for file in files {
            let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
            let isPlain = parts.allSatisfy { !["", ".", ".."].contains($0) }
            guard isPlain, file.path != marker, !file.path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
                throw FileWriteError(path: file.path, reason: "a file of a site cannot have that name; rename it")
            }
            if let other = folded.updateValue(file.path, forKey: file.path.lowercased()) {
                throw FileWriteError(
                    path: file.path,
                    reason: other == file.path
                        ? "there are two files of that name"
                        : "`\(other)` differs in capitals or accents alone, and would be lost on many servers; rename one"
                )
            }
        }
    }

    private func makeParents(of path: String) throws(FileWriteError) {
        var trimmed = path[...]
        while trimmed.hasSuffix("/") { trimmed.removeLast() }
        for slash in trimmed.indices where trimmed[slash] == "/" && slash != trimmed.startIndex {
            let parent = String(trimmed[..<slash])
            if mkdir(parent, 0o777) != 0, FileStatus(of: WritePlace.real(parent) ?? parent)?.isFolder != true {
                throw FileWriteError(parent)
            }
        }
    }
}
