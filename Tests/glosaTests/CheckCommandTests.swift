import Foundation
import GlosaTestSupport
import Testing

@Suite("The checks on the command line")
struct CheckCommandTests {
    private let check = ["check", "--today", "2026-01-02", "--format", "concise"]

    /// The small project with a word doubled in the story.
    private func spoiled() throws -> Scratch {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        try scratch.replace("Lo que sigue habla", with: "Lo que  sigue sigue habla", in: "locales/es/story.yaml")
        return scratch
    }

    @Test("what fails is the user's to say", arguments: [("error", 0), ("warning", 1), ("info", 1), ("never", 0)])
    func failLevel(level: String, status: Int32) throws {
        let scratch = try spoiled()
        let run = try CommandRun(check + ["--fail-level", level], in: scratch.path)
        #expect(run.status == status)
        #expect(run.output.contains("warning[doubled-word]"))
    }

    @Test("what is due never fails")
    func dueNeverFails() throws {
        let run = try CommandRun(["check", "--today", "2027-06-01", "--format", "concise", "--fail-level", "warning"])
        #expect(run.status == 0)
        #expect(run.output.contains("due[expired]"))
    }

    @Test("a baseline lets old findings pass, and new ones not")
    func baseline() throws {
        let scratch = try spoiled()
        let file = "\(scratch.path)/known.json"
        #expect(try CommandRun(check + ["--write-baseline", file], in: scratch.path).status == 0)
        let same = try CommandRun(check + ["--baseline", file, "--fail-level", "info"], in: scratch.path)
        #expect((same.status, same.output) == (0, ""))
        try scratch.replace("Se aprobó la ley", with: "Se aprobó la la ley", in: "locales/es/story.yaml")
        let more = try CommandRun(check + ["--baseline", file, "--fail-level", "warning"], in: scratch.path)
        #expect(more.status == 1)
        #expect(more.output.split(separator: "\n").count == 1)
    }

    @Test("--fix makes the safe repairs, and running it again changes nothing")
    func fix() throws {
        let scratch = try spoiled()
        let path = "\(scratch.path)/locales/es/story.yaml"
        let first = try CommandRun(check + ["--fix"], in: scratch.path)
        #expect(first.errors.contains("1 repair in 1 file"))
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.contains("Lo que sigue sigue habla"))
        let second = try CommandRun(check + ["--fix"], in: scratch.path)
        #expect(second.errors.contains("nothing to repair"))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }

    @Test("a review makes a translation stale when its source changes, and is void when the translation does")
    func review() throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        let review = [
            "review", "--locale", "es", "--today", "2026-01-02", "--state", "reviewed", "--by", "rosa-perez",
            "--origin", "human", "story.*",
        ]
        #expect(try CommandRun(review, in: scratch.path).status == 0)
        let status = ["status", "--today", "2026-01-02"]
        #expect(try CommandRun(status, in: scratch.path).output.contains("0 stale, 17 reviewed"))
        try scratch.replace("The law was passed", with: "A law was passed", in: "locales/en/story.yaml")
        try scratch.replace("Fecha por fecha", with: "Día por día", in: "locales/es/story.yaml")
        #expect(try CommandRun(status, in: scratch.path).output.contains("1 stale, 15 reviewed"))
        let found = try CommandRun(check, in: scratch.path).output
        #expect(found.contains("warning[stale-translation]"))
        #expect(found.contains("locales/es/story.yaml"))
    }

    @Test("a digit that changes in a recorded number is an error")
    func changedDigit() throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        #expect(
            try CommandRun(["review", "contacts.*", "facts.*", "--today", "2026-01-02"], in: scratch.path).status == 0)
        #expect(try CommandRun(check, in: scratch.path).status == 0)
        try scratch.replace("+18883514024", with: "+18883514025", in: "Resources/contacts.yaml")
        let run = try CommandRun(check, in: scratch.path)
        #expect(run.status == 1)
        #expect(
            run.output.contains(
                "error[changed-value]: what is said of `contacts.line` is not what was recorded: "
                    + "`tel` was +18883514024 and is +18883514025"))
    }

    @Test("a translation with an error is not recorded as reviewed")
    func reviewRefusesErrors() throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        try scratch.replace("desde {$town} el", with: "el", in: "locales/es/story.yaml")
        let run = try CommandRun(
            [
                "review", "--locale", "es", "--today", "2026-01-02", "--state", "reviewed", "--by", "rosa-perez",
                "--origin", "human", "story.nutshell",
            ],
            in: scratch.path)
        #expect(run.status == 1)
        #expect(run.errors.contains("error[missing-placeholder]"))
        #expect(!FileManager.default.fileExists(atPath: "\(scratch.path)/locales/es/review.yaml"))
    }

    @Test("nothing is published with an error that a check finds")
    func buildRefuses() throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        try scratch.replace("Se aprobó la ley", with: "Se aprobó la \u{202E}ley", in: "locales/es/story.yaml")
        let run = try CommandRun(["build", "--output", "dist"], in: scratch.path)
        #expect(run.status == 1)
        #expect(run.errors.contains("error[bidi-control]"))
        #expect(!FileManager.default.fileExists(atPath: "\(scratch.path)/dist"))
    }

    @Test("a review file that cannot be read is not taken for an empty one")
    func reviewKeepsWhatItCannotRead() throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        let review = ["review", "--locale", "es", "--today", "2026-01-02", "--origin", "human", "story.title"]
        let path = "\(scratch.path)/locales/es/review.yaml"
        let spoiled: [Data] = [
            Data([0x23, 0xFF, 0x0A]), Data("story.title:\n<<<<<<< HEAD\n  state: draft\n".utf8), Data("a b c\n".utf8),
        ]
        for data in spoiled {
            try data.write(to: URL(filePath: path))
            #expect(try CommandRun(review, in: scratch.path).status != 0)
            #expect(FileManager.default.contents(atPath: path) == data)
        }
    }

    @Test("a review file of Windows keeps its line ends")
    func reviewKeepsLineEnds() throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        let path = "\(scratch.path)/locales/es/review.yaml"
        let entry = "story.summary:\r\n  state: draft\r\n  target: 000000000000000000000000\r\n  origin: human\r\n"
        try Data(entry.utf8).write(to: URL(filePath: path))
        let run = try CommandRun(
            ["review", "--locale", "es", "--today", "2026-01-02", "--origin", "human", "story.title"],
            in: scratch.path)
        #expect(run.status == 0)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.hasPrefix(entry))
        #expect(text.utf8.count { $0 == 0x0D } == text.utf8.count { $0 == 0x0A })
        #expect(text.contains("story.title:"))
    }

    @Test("a baseline takes the place of a baseline, and of no other file")
    func baselineRefusesOtherFiles() throws {
        let scratch = try spoiled()
        let path = "\(scratch.path)/locales/es/story.yaml"
        let before = FileManager.default.contents(atPath: path)
        let run = try CommandRun(check + ["--write-baseline", path], in: scratch.path)
        #expect(run.status == 2)
        #expect(FileManager.default.contents(atPath: path) == before)
    }

    @Test("a baseline hides no error that misleads readers")
    func baselineHidesNoDanger() throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        try scratch.replace("Se aprobó la ley", with: "Se aprobó la \u{202E}ley", in: "locales/es/story.yaml")
        let file = "\(scratch.path)/known.json"
        #expect(try CommandRun(check + ["--write-baseline", file], in: scratch.path).status == 0)
        let run = try CommandRun(check + ["--baseline", file], in: scratch.path)
        #expect(run.status == 1)
        #expect(run.output.contains("error[bidi-control]"))
    }

    @Test("a missing message is told in the file that lacks it, whatever path was asked for")
    func missingMessageHasItsFile() throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        try scratch.replace("event-act:", with: "event-atc:", in: "locales/es/story.yaml")
        let run = try CommandRun(check + ["locales/es/story.yaml"], in: scratch.path)
        #expect(run.status == 1)
        #expect(run.output.split(separator: "\n").count == 1)
        #expect(run.output.contains("error[missing-message]"))
    }
}
