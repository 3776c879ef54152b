import Glibc

/// An exclusive lock (flock) on a folder, which lasts as long as the value. The system gives it up when the process ends,
/// however it ends.
///
/// ```swift
/// let lock = try FolderLock("Resources") { print("waiting for another command") }
/// ```
package struct FolderLock: ~Copyable {
    private let folder: Descriptor
    /// False on a file system without locks: then nothing keeps two processes apart.
    package let isHeld: Bool

    /// Waits for the lock of `path`.
    ///
    /// - Parameter waiting: Called once, when another process has held it for ten seconds.
    /// - Throws: ``FileWriteError`` if the folder cannot be opened.
    package init(_ path: String, waiting: () -> Void) throws(FileWriteError) {
        guard let folder = Descriptor(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) else {
            throw FileWriteError(path)
        }
        isHeld = folder.lock(waiting: waiting)
        self.folder = folder
    }
}
