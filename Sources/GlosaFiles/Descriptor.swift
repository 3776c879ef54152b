import Glibc

/// The owner of an open file or folder. Closing it gives its lock (flock) up.
struct Descriptor: ~Copyable {
    let number: Int32

    /// Takes a descriptor over; nil if it is none, with `errno` as `open` left it.
    init?(_ number: Int32) {
        guard number >= 0 else { return nil }
        self.number = number
    }

    deinit { _ = Glibc.close(number) }

    /// Status of the open file (fstat).
    var status: FileStatus? {
        var status = stat()
        return fstat(number, &status) == 0 ? FileStatus(status) : nil
    }

    /// The same, of which something depends.
    ///
    /// - Throws: ``FileWriteError`` where the system cannot tell.
    func sureStatus() throws(FileWriteError) -> FileStatus {
        guard let status else { throw FileWriteError("") }
        return status
    }

    /// Waits for the exclusive lock, and takes it.
    ///
    /// - Parameter waiting: Called once when another process has held it for ten seconds: most are done long before.
    /// - Returns: False on a file system without locks.
    func lock(waiting: () -> Void = {}) -> Bool {
        for _ in 0..<100 {
            if flock(number, LOCK_EX | LOCK_NB) == 0 { return true }
            guard errno == EWOULDBLOCK || errno == EINTR else { return false }
            usleep(100_000)
        }
        waiting()
        while flock(number, LOCK_EX) != 0 {
            guard errno == EINTR else { return false }
        }
        return true
    }

    /// Takes the exclusive lock if no other process holds it.
    func lockIfFree() -> Bool { flock(number, LOCK_EX | LOCK_NB) == 0 }

    /// Writes all bytes.
    ///
    /// - Throws: ``FileWriteError`` about `path`, such as for a full disk.
    func write(_ bytes: [UInt8], path: String) throws(FileWriteError) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            // POSIX leaves open whether a write of nothing sets errno.
            guard count > 0 else { throw FileWriteError(path, code: count == 0 ? ENOSPC : errno) }
            written += count
        }
    }
}
