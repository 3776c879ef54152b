import Glibc

/// Writes single files: beside their place first, then moved there in one step, so that a process that is killed leaves
/// the old file or the new one, whole.
///
/// ```swift
/// try FileWriter.write(bytes, to: "nginx.conf", replacing: .marked { $0.starts(with: mark) })
/// ```
package enum FileWriter {
    /// The files that may be replaced.
    package enum Replaceable {
        /// Any file.
        case any
        /// A file with exactly this content, from which the new one was worked out.
        case exactly([UInt8])
        /// Files with content of ours.
        case marked((_ content: [UInt8]) -> Bool)
        /// None: the file is new.
        case none
    }

    /// The permissions of a new file. A replaced file keeps its own, and its owner.
    package enum Mode {
        /// Read and write for all, less the umask.
        case usual
        /// These bits, whatever the umask is.
        case exactly(mode_t)
    }

    /// Writes a file. A link is followed, and what it leads to is replaced.
    ///
    /// - Returns: The old file, where it could not be removed: it stands beside the new one under another name.
    /// - Throws: ``FileWriteError`` when the system refuses, or something stands there that may not be replaced.
    @discardableResult package static func write(
        _ bytes: [UInt8], to path: String, replacing: Replaceable, mode: Mode = .usual
    ) throws(FileWriteError) -> String? {
        var leftover: String?
        let place = try WritePlace(path)
        Leftovers.sweep(place.folder)
        let old = try FileStatus.at(place.path)
        if let old { try refuseForeign(old, place, path, replacing) }
        do throws(FileWriteError) {
            let file = try TemporaryFile(in: place.folder, mode: mode)
            try file.write(bytes)
            if let old {
                file.adopt(old)
                if case .exactly(let content) = replacing {
                    guard case .done(let left) = try file.replace(place.path, holding: content) else {
                        throw Self.changed(path)
                    }
                    leftover = left
                } else {
                    try file.replace(place.path)
                }
            } else if try !file.take(place.path) {
                throw Self.changed(path)
            }
        } catch {
            throw error.told(of: path)
        }
        syncFolder(place.folder)
        return leftover
    }

    /// Removes what killed processes left in work in a folder.
    package static func sweep(_ folder: String) { Leftovers.sweep(folder) }

    /// Checks, before any work is done, that a file may be written.
    ///
    /// - Throws: ``FileWriteError`` when something stands there that may not be replaced.
    package static func refuseForeign(_ path: String, replacing: Replaceable) throws(FileWriteError) {
        let place = try WritePlace(path)
        if let old = try FileStatus.at(place.path) { try refuseForeign(old, place, path, replacing) }
    }

    private static func refuseForeign(
        _ old: FileStatus, _ place: WritePlace, _ path: String, _ replacing: Replaceable
    ) throws(FileWriteError) {
        guard old.isFile else {
            throw FileWriteError(path: path, reason: old.isFolder ? "it is a folder" : "it is not a plain file")
        }
        switch replacing {
        case .any, .exactly: return
        case .marked(let isOurs):
            guard let content = FileReader.content(of: place.path, atMost: 64 << 20) else { throw FileWriteError(path) }
            if isOurs(content) { return }
            throw FileWriteError(
                path: path, reason: "it was not made by glosa, and would be lost; name another file, or move it away")
        case .none:
            throw FileWriteError(path: path, reason: "it is there already, and would be lost; name another file")
        }
    }

    private static func changed(_ path: String) -> FileWriteError {
        FileWriteError(path: path, reason: "it was changed by another program; run the command again")
    }

    /// Makes a rename outlive a loss of power. Not every file system can; the rename itself is done.
    private static func syncFolder(_ folder: String) {
        guard let folder = Descriptor(open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) else { return }
        _ = fsync(folder.number)
    }
}
