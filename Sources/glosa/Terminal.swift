import Glibc
import GlosaDiagnostics
import GlosaFiles
import GlosaICU

/// The two streams: results go to standard output, everything else to standard error.
enum Terminal {
    /// Writes a line to standard error.
    static func complain(_ text: String, terminator: String = "\n") { _ = write(text + terminator, to: STDERR_FILENO) }

    /// Tells of the old form of a file that could not be removed; nothing where it could.
    static func complain(leftover: String?) {
        if let leftover { complain("could not remove `\(leftover)`, which holds the old text: remove it") }
    }

    /// Writes a text to standard output as it is.
    ///
    /// - Throws: ``CommandFailure`` when not all of it could be written: a full disk must not look like success.
    static func write(_ text: String) throws {
        guard write(text, to: STDOUT_FILENO) else {
            throw CommandFailure("cannot write the result: \(SystemReason.words())")
        }
    }

    /// Writes whole lines of a log to standard error.
    static func log(_ lines: [UInt8]) { lines.withUnsafeBytes { _ = write($0, to: STDERR_FILENO) } }

    private static func write(_ text: String, to stream: Int32) -> Bool {
        var text = text
        return text.withUTF8 { write(UnsafeRawBufferPointer($0), to: stream) }
    }

    private static func write(_ bytes: UnsafeRawBufferPointer, to stream: Int32) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let written = Glibc.write(stream, rest.baseAddress, rest.count)
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return false }
            rest = UnsafeRawBufferPointer(rebasing: rest[written...])
        }
        return true
    }

    /// A printer of diagnostics for a stream: coloured only on a terminal, and never against NO_COLOR.
    static func printer(for stream: Int32) -> DiagnosticText {
        let isPlain = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        return DiagnosticText(colour: isatty(stream) == 1 && !isPlain) { DisplayWidth.columns(of: String($0)) }
    }

    /// Prints diagnostics to standard error.
    static func complain(_ diagnostics: [Diagnostic]) {
        let printer = printer(for: STDERR_FILENO)
        for diagnostic in diagnostics { complain(printer.print(diagnostic)) }
    }
}

extension [Diagnostic] {
    /// "2 errors, 1 warning", or "nothing wrong".
    var summary: String {
        let counts = Severity.allCases.reversed().compactMap { severity -> String? in
            let number = count { $0.severity == severity }
            guard number > 0 else { return nil }
            switch severity {
            case .error: return number == 1 ? "1 error" : "\(number) errors"
            case .warning: return number == 1 ? "1 warning" : "\(number) warnings"
            case .due: return "\(number) due"
            case .info: return "\(number) for information"
            }
        }
        return counts.isEmpty ? "nothing wrong" : counts.joined(separator: ", ")
    }
}
