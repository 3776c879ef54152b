import Foundation
import GlosaTestSupport

/// One run of a script by the shell, with the built program as `$glosa`.
struct ShellRun {
    let status: Int32
    let errors: String

    init(_ script: String, _ arguments: [String] = [], in folder: String = Repository.smallProject) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", script, "sh"] + arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = [
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "TZ": "UTC", "glosa": CommandRun.program,
        ]
        let file = FileManager.default.temporaryDirectory.appending(path: "glosa-shell-\(UUID().uuidString)")
        try Data().write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: file)
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        errors = try String(contentsOf: file, encoding: .utf8)
    }
}
