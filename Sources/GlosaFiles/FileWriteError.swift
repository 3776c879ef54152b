import Glibc

/// A file or folder that could not be written; whatever stood there stands there still.
package struct FileWriteError: Error, Equatable, CustomStringConvertible, Sendable {
    /// The path, as the user named it.
    package var path: String
    /// The reason: that of the system in words, or a sentence with the repair.
    package var reason: String
    /// The error code of the system; nil where it was not the system that refused.
    let code: Int32?

    package init(path: String, reason: String) {
        self.path = path
        self.reason = reason
        code = nil
    }

    /// The failure of the system call before, or of one whose code is given.
    init(_ path: String, code: Int32 = errno) {
        self.path = path
        reason = SystemReason.words(code)
        self.code = code
    }

    /// The same failure, told of the path that the user named.
    func told(of path: String) -> FileWriteError {
        var error = self
        error.path = path
        return error
    }

    /// A sentence for the user.
    package var description: String { "cannot write `\(path)`: \(reason)" }
}
