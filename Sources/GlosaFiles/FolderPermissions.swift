import CFiles
import Glibc

/// Mode, owner, group and access lists of a folder, for the folder that takes its place.
struct FolderPermissions {
    let status: FileStatus
    private let path: String

    /// Those of the folder at `path`; nil if there is none.
    init?(of path: String) {
        guard let status = FileStatus(of: path), status.isFolder else { return nil }
        self.status = status
        self.path = path
    }

    /// Owner and group of files made for another user; nil if they are our own.
    var owner: (user: uid_t, group: gid_t)? {
        status.owner == geteuid() ? nil : (status.owner, status.group)
    }

    /// Gives them to another folder, as far as the system lets us.
    func apply(to target: String) {
        guard let source = Descriptor(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)),
            let target = Descriptor(open(target, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)),
            let own = target.status
        else { return }
        if own.owner != status.owner || own.group != status.group,
            fchown(target.number, status.owner, status.group) != 0
        {
            _ = fchown(target.number, uid_t.max, status.group)
        }
        cfiles_copy_access_lists(source.number, target.number)
        // Last: a change of owner takes setgid away.
        _ = fchmod(target.number, status.mode)
    }
}
