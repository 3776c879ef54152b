import Glibc

extension Terminal {
    /// Writes a line to standard output.
    ///
    /// - Throws: ``CommandFailure`` when not all of it could be written.
    static func writeLine(_ text: String) throws { try write(text + "\n") }

    /// Gives each of the three streams that is closed a file that nothing comes from and nothing can be written to.
    ///
    /// The first file that is opened would take its number otherwise, and a line that is meant for a reader would stand in
    /// a page.
    static func guardStreams() {
        for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 {
            // Opened takes the lowest number that is free, which is this one.
            _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }
}
