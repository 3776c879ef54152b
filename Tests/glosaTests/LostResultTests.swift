import Foundation
import GlosaTestSupport
import Testing

/// Every command that writes a result, with arguments for which it has one. `SCRATCH` is a folder of the test's own.
private let commands: [[String]] = [
    ["--help"], ["help"], ["help", "check"], ["check", "--help"], ["--version"],
    ["--generate-completion-script", "bash"],
    ["build", "--output", "SCRATCH/dist", "--list-printable"],
    ["render", "guidance", "--locale", "es"], ["render", "guidance", "--locale", "es", "--format", "html"],
    ["render", "guidance", "--locale", "es", "--format", "json"],
    ["render", "guidance", "--locale", "es", "--format", "listening"],
    ["render", "guidance", "--locale", "es", "--format", "chat", "--section", "find"],
    ["check", "--today", "2027-06-01"], ["check", "--today", "2027-06-01", "--format", "concise"],
    ["check", "--today", "2027-06-01", "--format", "json"], ["check", "--today", "2027-06-01", "--format", "sarif"],
    ["check", "--today", "2027-06-01", "--format", "github"], ["check", "--today", "2027-06-01", "--format", "junit"],
    ["check", "--today", "2027-06-01", "--format", "markdown"],
    ["show", "story.point-sent"], ["term", "ASILOS"], ["fact"], ["fact", "sent-count"],
    ["fact", "--unused", "--project", Repository.root],
    ["status"], ["status", "--format", "json"], ["explain"], ["explain", "missing-placeholder"],
    ["message", "format", "Hola", "--locale", "es"], ["message", "format", "Hola", "--locale", "es", "--parts"],
    ["message", "test", "\(Repository.root)/Tests/MessageFormatTests/Cases"],
    ["message", "test", "\(Repository.root)/Tests/MessageFormatTests/Cases", "--format", "json"],
    ["words"], ["schema"], ["schema", "facts"], ["keygen", "SCRATCH/keys/key"], ["verify", "SCRATCH/site"],
    ["pictures", "--output", "SCRATCH/drawings", "--project", Repository.root],
    ["recording", "guidance.find", "--locale", "es", "--project", Repository.root],
]

/// Those that write none: what they do is told on standard error, or goes on until it is stopped.
private let silent: Set<String> = ["review", "serve"]

@Suite("Results that cannot be written")
struct LostResultTests {
    /// Redirections that lose a result.
    private static let ways = [">/dev/full", ">&-"]

    @Test("every command fails and says so", arguments: commands, ways)
    func lost(command: [String], way: String) throws {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "glosa-lost-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
        if command.first == "verify" {
            #expect(try CommandRun(["build", "--output", "\(scratch)/site"]).status == 0)
        }
        let run = try ShellRun(
            "exec \"$glosa\" \"$@\" \(way)", command.map { $0.replacingOccurrences(of: "SCRATCH", with: scratch) })
        #expect(run.status == 2, "\(run.errors)")
        #expect(run.errors.contains("error: cannot write the result: "), "\(run.errors)")
    }

    @Test("no command is forgotten here")
    func complete() throws {
        let help = try CommandRun(["--help"]).output
        let list = try #require(help.components(separatedBy: "SUBCOMMANDS:").last)
        let names = list.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
            .compactMap { $0.split(separator: " ").first.map(String.init) }.filter { $0 != "See" }
        #expect(names.count > 10)
        let known = Set(commands.compactMap(\.first)).union(silent)
        for name in names { #expect(known.contains(name), "\(name)") }
    }

    @Test("where standard output is closed, no file of a site takes its place")
    func closed() throws {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "glosa-lost-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        let open = try ShellRun("exec \"$glosa\" build --output \"$1/open\" --today 2026-01-02", [scratch])
        let closed = try ShellRun(
            "exec \"$glosa\" build --output \"$1/closed\" --today 2026-01-02 <&- >&- 2>&-", [scratch])
        #expect((open.status, closed.status) == (0, 0))
        #expect(try ShellRun("diff -r \"$1/open\" \"$1/closed\"", [scratch]).status == 0)
    }
}
