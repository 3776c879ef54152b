import CFiles
import Glibc

/// A folder in work. It is locked as long as it is in work, so that the sweep of leftovers knows it from that of a killed
/// process, and it goes with its owner unless it was moved to its place.
struct TemporaryFolder: ~Copyable {
    private(set) var path: String
    private let folder: Descriptor
    private var isMoved = false

    /// A new, empty folder in `parent`, which will take the place of `target` there.
    init(in parent: String, for target: String) throws(FileWriteError) {
        while true {
            let path = "\(parent)/\(TemporaryName.make(for: target))"
            guard mkdir(path, 0o777) == 0 else {
                if errno == EEXIST { continue }
                throw FileWriteError(parent)
            }
            guard let folder = Descriptor(open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)) else {
                // A sweep may have taken it away between the two calls.
                if errno == ENOENT { continue }
                let error = FileWriteError(path)
                rmdir(path)
                throw error
            }
            _ = folder.lock()
            do throws(FileWriteError) {
                guard try FileStatus.at(path).map(folder.sureStatus().isSame) == true else { continue }
            } catch {
                rmdir(path)
                throw error
            }
            self.path = path
            self.folder = folder
            return
        }
    }

    deinit { if !isMoved { FolderTree.remove(path) } }

    /// Moves to a place where nothing stands.
    ///
    /// - Returns: The code of the error; 0 when it is there.
    mutating func move(to target: String) -> Int32 {
        let code = cfiles_rename_new(path, target)
        if code == 0 { isMoved = true }
        return code
    }

    /// Exchanges places with the folder that stands at `target`, in one step. What stood there is under our path then, and
    /// no longer ours to remove.
    ///
    /// - Returns: The code of the error; 0 when they have changed places.
    mutating func exchange(with target: String) -> Int32 {
        // Under another name first: what a killed process leaves under the old one was never published.
        let parent = String(path.dropLast(WritePlace.name(of: path).count))
        let renamed = parent + TemporaryName.afterExchange(WritePlace.name(of: path))
        let error = cfiles_rename_new(path, renamed)
        guard error == 0 else { return error }
        path = renamed
        let code = cfiles_exchange(path, target)
        if code == 0 { isMoved = true }
        return code
    }
}
