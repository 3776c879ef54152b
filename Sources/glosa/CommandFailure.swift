import GlosaFiles

/// The reason why a command could not do what it was asked: what to print, and the exit status.
struct CommandFailure: Error {
    var message: String
    /// 1 when the catalog falls short, 2 for usage, missing files and the environment.
    var status: Int32

    init(_ message: String, status: Int32 = 2) {
        self.message = message
        self.status = status
    }

    /// A file or folder that could not be written: the environment, or a place that is taken.
    init(_ error: FileWriteError) { self.init(error.description) }
}
