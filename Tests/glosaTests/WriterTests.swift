import Foundation
import GlosaTestSupport
import Testing

@Suite("Files that commands write")
struct WriterTests {
    private static let today = ["--today", "2026-01-02"]

    /// Runs commands at once, each a process of its own.
    private func together(_ commands: [[String]], in folder: String) async throws -> [CommandRun] {
        try await withThrowingTaskGroup(of: CommandRun.self) { group in
            for command in commands {
                group.addTask {
                    try await withCheckedThrowingContinuation { done in
                        Thread.detachNewThread { done.resume(with: Result { try CommandRun(command, in: folder) }) }
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test("of forty reviewers at once, whoever is told that it is recorded finds it in the file")
    func fortyReviewers() async throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        let file = "\(scratch.path)/locales/es/review.yaml"
        try? FileManager.default.removeItem(atPath: file)
        let people = (0..<40).map { "r\($0): {name: R, role: translator, may: [review], languages: [es]}\n" }.joined()
        let url = URL(filePath: "\(scratch.path)/Resources/people.yaml")
        try Data((String(contentsOf: url, encoding: .utf8) + people).utf8).write(to: url)
        let story = try String(contentsOfFile: "\(scratch.path)/locales/en/story.yaml", encoding: .utf8)
        let ids = story.split(separator: "\n").compactMap { $0.firstMatch(of: /^([a-z][a-z0-9-]*):/)?.1 }
        try #require(ids.count >= 10)
        let commands = (0..<40).map { number in
            [
                "review", "--locale", "es", "--state", "translated", "--by", "r\(number)", "--origin", "human",
                "story.\(ids[number % ids.count])",
            ]
                + Self.today
        }
        let runs = try await together(commands, in: scratch.path)
        #expect(runs.allSatisfy { $0.status == 0 }, "\(runs.map(\.errors))")
        let text = try String(contentsOfFile: file, encoding: .utf8)
        for id in ids { #expect(text.contains("story.\(id):\n")) }
    }

    @Test("two people who review different documents at once lose nothing")
    func twoReviewers() async throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        let people = ["ana", "eva"].map { "\($0): {name: X, role: reviewer, may: [review], languages: [es]}\n" }
            .joined()
        // Whoever has tried a contact of the project stays.
        let url = URL(filePath: "\(scratch.path)/Resources/people.yaml")
        try Data((String(contentsOf: url, encoding: .utf8) + people).utf8).write(to: url)
        let commands = [("ana", "story.*"), ("eva", "glossary.*")].map { name, pattern in
            ["review", "--locale", "es", "--state", "reviewed", "--by", name, "--origin", "human", pattern] + Self.today
        }
        let runs = try await together(commands, in: scratch.path)
        let text = try String(contentsOfFile: "\(scratch.path)/locales/es/review.yaml", encoding: .utf8)
        for name in ["ana", "eva"] { #expect(text.contains("by: \(name)")) }
        #expect(runs.allSatisfy { $0.status == 0 })
    }

    @Test("a build keeps what somebody put into its folder, and says so")
    func buildKeepsForeign() throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        let build = ["build", "-o", "d"] + Self.today
        #expect(try CommandRun(build, in: scratch.path).status == 0)
        for name in ["CNAME", ".git/config", "uploads/carta.txt"] {
            let file = URL(filePath: "\(scratch.path)/d/\(name)")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(name.utf8).write(to: file)
        }
        let run = try CommandRun(build, in: scratch.path)
        #expect(run.status == 0)
        for name in ["CNAME", ".git", "uploads"] {
            #expect(run.errors.contains("d/\(name): not made by glosa, kept\n"))
        }
        for name in ["CNAME", ".git/config", "uploads/carta.txt"] {
            #expect(FileManager.default.contents(atPath: "\(scratch.path)/d/\(name)") == Data(name.utf8))
        }
    }

    @Test(
        "a site is not written among the files of the catalog",
        arguments: ["Resources/x", "locales/fr/x/y", "locales/es", "./locales//fr/"])
    func outputInCatalog(output: String) throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        let run = try CommandRun(["build", "-o", output] + Self.today, in: scratch.path)
        #expect(run.status == 2)
        #expect(run.errors.contains("holds the catalog"))
        #expect(!FileManager.default.fileExists(atPath: "\(scratch.path)/\(output)/index.html"))
    }

    @Test(
        "a configuration replaces its own kind alone, and the site is not touched when it is refused",
        arguments: ["notes.md", "Resources/facts.yaml", "d/nginx.conf", "link", "d/new.conf"])
    func nginx(file: String) throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        let build = ["build", "-o", "d"] + Self.today
        #expect(try CommandRun(build + ["--nginx", "own.conf"], in: scratch.path).status == 0)
        #expect(try CommandRun(build + ["--nginx", "own.conf"], in: scratch.path).status == 0)
        for name in ["notes.md", "d/nginx.conf"] {
            try Data("mine".utf8).write(to: URL(filePath: "\(scratch.path)/\(name)"))
        }
        try FileManager.default.createSymbolicLink(atPath: "\(scratch.path)/link", withDestinationPath: "notes.md")
        let before = FileManager.default.contents(atPath: "\(scratch.path)/\(file)")
        let marker = try FileManager.default.attributesOfItem(atPath: "\(scratch.path)/d")[.systemFileNumber] as? Int
        let run = try CommandRun(build + ["--nginx", file], in: scratch.path)
        #expect(run.status == 2)
        #expect(run.errors.contains("cannot write `\(file)`"))
        #expect(FileManager.default.contents(atPath: "\(scratch.path)/\(file)") == before)
        #expect(
            try FileManager.default.attributesOfItem(atPath: "\(scratch.path)/d")[.systemFileNumber] as? Int == marker)
    }

    @Test(
        "no baseline is written from a catalog that cannot be read whole",
        arguments: ["locales/es/glossary.yaml", "Resources/contacts.yaml", "locales/en/story.yaml"])
    func baselineOfHalf(file: String) throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        let write = ["check", "--write-baseline", "known.json"] + Self.today
        #expect(try CommandRun(write, in: scratch.path).status == 0)
        let before = FileManager.default.contents(atPath: "\(scratch.path)/known.json")
        try FileManager.default.removeItem(atPath: "\(scratch.path)/\(file)")
        let run = try CommandRun(write, in: scratch.path)
        #expect(run.status == 1)
        #expect(run.errors.contains("no baseline was written"))
        #expect(FileManager.default.contents(atPath: "\(scratch.path)/known.json") == before)
    }

    @Test("a baseline that counts more than can be counted is read without a crash")
    func countlessBaseline() throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        let entry = #"{"count": 9223372036854775807, "id": "doubled-word"}"#
        try Data(#"{"version": 1, "findings": [\#(entry), \#(entry)]}"#.utf8).write(
            to: URL(filePath: "\(scratch.path)/known.json"))
        let run = try CommandRun(["check", "--baseline", "known.json"] + Self.today, in: scratch.path)
        #expect(run.status == 0)
    }

    @Test("a pair of keys of which a killed command left the private one is completed")
    func halfAPair() throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        let keys = scratch.path + "-keys"
        defer { try? FileManager.default.removeItem(atPath: keys) }
        let first = try CommandRun(["keygen", "\(keys)/key"])
        #expect(first.status == 0)
        let text = FileManager.default.contents(atPath: "\(keys)/key.pub")
        #expect(try CommandRun(["keygen", "\(keys)/key"]).status == 2)
        try FileManager.default.removeItem(atPath: "\(keys)/key.pub")
        let second = try CommandRun(["keygen", "\(keys)/key"])
        #expect((second.status, second.output) == (0, first.output))
        #expect(FileManager.default.contents(atPath: "\(keys)/key.pub") == text)
        try FileManager.default.removeItem(atPath: "\(keys)/key")
        let third = try CommandRun(["keygen", "\(keys)/key"])
        #expect(third.status == 2)
        #expect(third.errors.contains("without `\(keys)/key`"))
        #expect(FileManager.default.contents(atPath: "\(keys)/key.pub") == text)
    }

    @Test("a review through a link that leads out of the project is refused")
    func linkOut() throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        let outside = scratch.path + "-outside.yaml"
        defer { try? FileManager.default.removeItem(atPath: outside) }
        let file = "\(scratch.path)/locales/es/review.yaml"
        let text = FileManager.default.contents(atPath: file) ?? Data()
        try text.write(to: URL(filePath: outside))
        try? FileManager.default.removeItem(atPath: file)
        try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: outside)
        let run = try CommandRun(
            ["review", "--locale", "es", "--origin", "human", "story.*"] + Self.today, in: scratch.path)
        // Such a file is none of the catalog's: nothing is read through it, and nothing written.
        #expect(run.status == 1)
        #expect(run.errors.contains("leads out of the project"))
        #expect(FileManager.default.contents(atPath: outside) == text)
    }
}
