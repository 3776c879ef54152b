import CFiles
import Glibc

/// A file in work, beside the place where it will stand. It is locked as long as it is in work, so that the sweep of
/// leftovers knows it from that of a killed process, and it goes with its owner unless it was moved to its place.
struct TemporaryFile: ~Copyable {
    private let path: String
    private let file: Descriptor
    private var isMoved = false

    /// A new, empty file in a folder.
    init(in folder: String, mode: FileWriter.Mode) throws(FileWriteError) {
        let bits: mode_t = if case .exactly(let bits) = mode { bits } else { 0o666 }
        while true {
            let path = "\(folder)/\(TemporaryName.make())"
            guard let file = Descriptor(open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, bits)) else {
                if errno == EEXIST { continue }
                throw FileWriteError(folder)
            }
            _ = file.lock()
            // A sweep may have taken it away between the two calls.
            do throws(FileWriteError) {
                guard try FileStatus.at(path).map(file.sureStatus().isSame) == true else { continue }
            } catch {
                unlink(path)
                throw error
            }
            if case .exactly = mode { _ = fchmod(file.number, bits) }
            self.path = path
            self.file = file
            return
        }
    }

    deinit { if !isMoved { unlink(path) } }

    /// Writes the content and waits until the disk has it.
    func write(_ bytes: [UInt8]) throws(FileWriteError) {
        try file.write(bytes, path: path)
        guard fsync(file.number) == 0 else { throw FileWriteError(path) }
    }

    /// Takes permissions, owner and group over from the file that it replaces, as far as the system lets it.
    func adopt(_ old: FileStatus) {
        let own = file.status
        if own?.owner != old.owner || own?.group != old.group, fchown(file.number, old.owner, old.group) != 0 {
            _ = fchown(file.number, uid_t.max, old.group)
        }
        _ = fchmod(file.number, old.mode)
    }

    /// Takes the place of whatever stands at `target`.
    consuming func replace(_ target: String) throws(FileWriteError) {
        guard rename(path, target) == 0 else { throw FileWriteError(target) }
        isMoved = true
    }

    /// Changes places with the file at `target`, and back if that does not hold `content`: what another program has saved
    /// there since is not lost.
    ///
    /// - Returns: Whether it was replaced. If it holds something else, it stands as it stood.
    consuming func replace(_ target: String, holding content: [UInt8]) throws(FileWriteError) -> Replacement {
        switch cfiles_exchange(path, target) {
        case 0:
            if FileReader.content(of: path, atMost: 64 << 20) == content {
                isMoved = true
                return unlink(path) == 0 ? .done(leftover: nil) : .done(leftover: path)
            }
            guard cfiles_exchange(path, target) == 0 else { throw FileWriteError(target) }
            return .refused
        case EINVAL, ENOSYS, ENOTSUP:
            // A file system that cannot exchange.
            guard FileReader.content(of: target, atMost: 64 << 20) == content else { return .refused }
            guard rename(path, target) == 0 else { throw FileWriteError(target) }
            isMoved = true
            return .done(leftover: nil)
        case let code: throw FileWriteError(target, code: code)
        }
    }

    /// The outcome of changing places with a file.
    enum Replacement {
        /// Another content stands there.
        case refused
        /// The new file stands there; of the old one, the path where it could not be removed.
        case done(leftover: String?)
    }

    /// Takes a place where nothing stands.
    ///
    /// - Returns: False if something does.
    consuming func take(_ target: String) throws(FileWriteError) -> Bool {
        switch cfiles_rename_new(path, target) {
        case 0: isMoved = true
        case EEXIST: return false
        case let code: throw FileWriteError(target, code: code)
        }
        return true
    }
}
