import Dispatch
import Glibc
import Synchronization

extension FolderWriter {
    /// Writes the list and the files into a new folder. The list is whole before the first file is there: what a killed
    /// process leaves is known by it.
    ///
    /// - Parameter owner: Owner and group of the files; nil leaves them our own.
    func write(
        _ files: [File], _ list: FolderList, into folder: String, owner: (user: uid_t, group: gid_t)?
    ) throws(FileWriteError) {
        try Self.write(list.text, to: "\(folder)/\(marker)", owner)
        for inner in list.folders {
            guard mkdir("\(folder)/\(inner)", 0o777) == 0 else { throw FileWriteError("\(folder)/\(inner)") }
            if let owner { _ = chown("\(folder)/\(inner)", owner.user, owner.group) }
        }
        // Most of the time goes into opening and closing files: a few at a time.
        let failures = Mutex<[FileWriteError]>([])
        let lanes = 4
        DispatchQueue.concurrentPerform(iterations: lanes) { lane in
            for index in stride(from: lane, to: files.count, by: lanes) {
                do throws(FileWriteError) {
                    try Self.write(files[index].bytes, to: "\(folder)/\(files[index].path)", owner)
                } catch {
                    return failures.withLock { $0.append(error) }
                }
            }
        }
        // One of the failures: which files were written before the disk was full is a matter of chance.
        if let first = failures.withLock({ $0.min { $0.path < $1.path } }) { throw first }
    }

    /// Writes a new file, without waiting for the disk as a single file does: a folder that is exchanged whole, and can
    /// be made again, need not wait two hundred times.
    private static func write(
        _ bytes: [UInt8], to path: String, _ owner: (user: uid_t, group: gid_t)?
    ) throws(FileWriteError) {
        let number = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard number >= 0 else { throw FileWriteError(path) }
        var failure: FileWriteError?
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count <= 0 {
                failure = FileWriteError(path, code: count == 0 ? ENOSPC : errno)
                break
            }
            written += count
        }
        if let owner, fchown(number, owner.user, owner.group) != 0 { _ = fchown(number, uid_t.max, owner.group) }
        // A full disk may be told only now.
        if close(number) != 0, failure == nil { failure = FileWriteError(path) }
        if let failure { throw failure }
    }
}
