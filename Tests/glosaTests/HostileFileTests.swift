import Foundation
import GlosaTestSupport
import Testing

@Suite("Files that are none")
struct HostileFileTests {
    private let scratch: Scratch
    private let file: String

    init() throws {
        scratch = try Scratch(copyOf: Repository.smallProject)
        file = "\(scratch.path)/locales/es/story.yaml"
        try FileManager.default.removeItem(atPath: file)
    }

    /// The run of a check, which ends.
    private func check(_ more: [String] = [], environment: [String: String] = [:]) throws -> CommandRun {
        try CommandRun(
            ["check", "--format", "concise"] + (more.isEmpty ? ["--today", "2026-12-01"] : more), in: scratch.path,
            environment: environment)
    }

    @Test(
        "a link out of the project, a pipe and a device are told, and nothing is read through them",
        arguments: ["link", "pipe", "device", "environment"])
    func files(kind: String) throws {
        switch kind {
        case "link":
            let outside = scratch.path + "-outside.yaml"
            try Data("title: Secreto de otro\n".utf8).write(to: URL(filePath: outside))
            try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: outside)
        case "pipe": #expect(mkfifo(file, 0o600) == 0)
        case "device": try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: "/dev/zero")
        default: try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: "/proc/self/environ")
        }
        let run = try check(environment: ["TOKEN": "Secreto"])
        #expect(run.status == 1)
        #expect(run.output.contains("error[unreadable-file]: the file `locales/es/story.yaml`"), "\(run.output)")
        #expect(!run.output.contains("Secreto") && !run.errors.contains("Secreto"))
    }

    @Test("a file of a hundred gigabytes is refused before it is read")
    func large() throws {
        #expect(FileManager.default.createFile(atPath: file, contents: Data()))
        let handle = try FileHandle(forWritingTo: URL(filePath: file))
        try handle.truncate(atOffset: 100 << 30)
        try handle.close()
        let run = try check()
        #expect(run.status == 1)
        #expect(run.output.contains("error[too-large]"))
    }

    @Test(
        "a day that is none of this time is refused, wherever it comes from",
        arguments: [
            ["--today", "0000-01-01"], ["--today", "2999-01-01"], ["epoch", "garbage"], ["epoch", "-1"],
            ["epoch", "99999999999999999999"], ["written", "0001-01-01"],
        ])
    func days(given: [String]) throws {
        try FileManager.default.copyItem(atPath: "\(Repository.smallProject)/locales/es/story.yaml", toPath: file)
        switch given[0] {
        case "epoch":
            let run = try check(["--due"], environment: ["SOURCE_DATE_EPOCH": given[1]])
            #expect(run.status == 2, "\(run.output)")
            #expect(run.errors.contains("SOURCE_DATE_EPOCH"))
        case "written":
            try scratch.replace("written: ", with: "written: \(given[1]) # ", in: "Resources/project.yaml")
            #expect(try check().output.contains("error[bad-date]"))
        default: #expect(try check(given).status == 2)
        }
    }

    @Test("a review of everything at once is refused, unless somebody says that it was all read")
    func everything() throws {
        try FileManager.default.copyItem(atPath: "\(Repository.smallProject)/locales/es/story.yaml", toPath: file)
        let review = ["review", "--locale", "es", "--state", "reviewed", "--by", "rosa-perez", "--origin", "human"]
        for pattern in ["*", "*.*"] {
            let run = try CommandRun(review + [pattern], in: scratch.path)
            #expect(run.status == 2)
            #expect(run.errors.contains("--all"))
        }
        #expect(try CommandRun(review + ["--all", "*"], in: scratch.path).status == 0)
    }
}
