import Glibc

/// Kind, identity and permissions of a file.
struct FileStatus {
    private let value: stat

    init(_ value: stat) { self.value = value }

    /// Status of what stands at a path, a link itself included (lstat); nil if nothing does.
    init?(of path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        value = status
    }

    /// Status of what stands at a path, a link itself included; nil if nothing does.
    ///
    /// - Throws: ``FileWriteError`` where the system cannot tell: what it cannot see may be there all the same.
    static func at(_ path: String) throws(FileWriteError) -> FileStatus? {
        if let status = FileStatus(of: path) { return status }
        guard errno == ENOENT || errno == ENOTDIR else { throw FileWriteError(path) }
        return nil
    }

    var isFolder: Bool { value.st_mode & S_IFMT == S_IFDIR }
    var isFile: Bool { value.st_mode & S_IFMT == S_IFREG }
    var isLink: Bool { value.st_mode & S_IFMT == S_IFLNK }

    /// Permissions with setuid, setgid and sticky bits.
    var mode: mode_t { value.st_mode & 0o7777 }
    var owner: uid_t { value.st_uid }
    var group: gid_t { value.st_gid }

    /// True for two names of one file.
    func isSame(as other: FileStatus) -> Bool {
        value.st_dev == other.value.st_dev && value.st_ino == other.value.st_ino
    }
}
