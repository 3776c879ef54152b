import Foundation
import GlosaTestSupport

/// One run of the built program.
struct CommandRun {
    let status: Int32
    let output: String
    let errors: String

    /// Everything that came of it, as a snapshot holds it.
    var snapshot: String {
        "exit \(status)\n--- output\n\(output)--- errors\n\(errors)"
    }

    /// Runs `glosa` with these arguments, in `folder`, with nothing of the surroundings but what `environment` says.
    init(_ arguments: [String], in folder: String = Repository.smallProject, environment: [String: String] = [:]) throws
    {
        let process = Process()
        process.executableURL = URL(filePath: Self.program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        var surroundings = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC", "COLUMNS": "100"]
        surroundings.merge(environment) { $1 }
        process.environment = surroundings
        let scratch = FileManager.default.temporaryDirectory.appending(path: "glosa-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let files = ["out", "err"].map { scratch.appending(path: $0) }
        for file in files { try Data().write(to: file) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        output = try String(contentsOf: files[0], encoding: .utf8)
        errors = try String(contentsOf: files[1], encoding: .utf8)
    }

    /// The program stands beside the bundle of tests.
    static let program: String = {
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
        return URL(filePath: bundle).deletingLastPathComponent().appending(path: "glosa").path
    }()
}
