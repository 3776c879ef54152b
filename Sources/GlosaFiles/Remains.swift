import CFiles
import Glibc

/// A folder in work that nobody needs any more: the old site after an exchange, or what a killed process left. What is in
/// its list is removed. Right after an exchange what is foreign goes back into the published folder; what a killed process
/// left is never published: anything unknown stays in it, for a person to look at.
struct Remains {
    /// The folder.
    let path: String
    /// The published folder.
    let target: String
    let marker: String
    /// True right after an exchange: a foreign file that changed meanwhile is newer than its second name in the target.
    let isNewer: Bool
    /// True for a folder that was never published: nothing in it is anybody's.
    var isUnpublished = false

    /// Clears the folder away.
    ///
    /// - Returns: False if something is left in it, because the system refused or because it would have to replace
    ///   somebody's file.
    func clear() -> Bool {
        guard let content = FileReader.content(of: "\(path)/\(marker)", atMost: 64 << 20),
            let list = FolderList(text: content)
        else {
            // Nothing is written before the list is whole.
            guard let names = FolderTree.names(in: path), names.allSatisfy({ $0 == marker }) else { return false }
            return FolderTree.remove(path)
        }
        if isUnpublished { return FolderTree.remove(path) }
        guard clear("", list) else { return false }
        unlink("\(path)/\(marker)")
        return rmdir(path) == 0
    }

    private func clear(_ folder: String, _ list: FolderList) -> Bool {
        guard let names = FolderTree.names(in: folder.isEmpty ? path : "\(path)/\(folder)") else { return false }
        var isClear = true
        for name in names {
            let relative = folder.isEmpty ? name : "\(folder)/\(name)"
            if relative == marker { continue }
            // What cannot be looked at is not taken for somebody else's.
            guard let isFolder = FileStatus(of: "\(path)/\(relative)")?.isFolder else {
                isClear = false
                continue
            }
            if !isFolder, list.hasFile(relative) {
                if unlink("\(path)/\(relative)") != 0 { isClear = false }
            } else if isFolder, list.hasFolder(relative) {
                if !clear(relative, list) || rmdir("\(path)/\(relative)") != 0 { isClear = false }
            } else if !restore(relative) {
                isClear = false
            }
        }
        return isClear
    }

    /// Puts a foreign file or folder back.
    private func restore(_ relative: String) -> Bool {
        let (here, there) = ("\(path)/\(relative)", "\(target)/\(relative)")
        guard let own = FileStatus(of: here) else { return errno == ENOENT }
        guard let other = FileStatus(of: there) else {
            return isNewer && FolderTree.makeParents(of: relative, in: target, like: path)
                && cfiles_rename_new(here, there) == 0
        }
        if own.isFolder, other.isFolder {
            guard let names = FolderTree.names(in: here) else { return false }
            return names.map { restore("\(relative)/\($0)") }.allSatisfy { $0 } && rmdir(here) == 0
        }
        if own.isSame(as: other) { return unlink(here) == 0 }
        return isNewer && rename(here, there) == 0
    }
}
