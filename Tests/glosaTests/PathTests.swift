import Foundation
import GlosaTestSupport
import Testing

@Suite("Paths that a command is asked about")
struct PathTests {
    /// The small project with an error in the Spanish story.
    private func spoiled() throws -> Scratch {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        try scratch.replace(
            "{#term id=asylum}asilo{/term}", with: "{#term id=asylum}asilo", in: "locales/es/story.yaml")
        return scratch
    }

    private let check = ["check", "--today", "2026-01-02", "--format", "concise"]

    @Test(
        "a path means the same file from wherever it is typed",
        arguments: [
            ("", "locales/es/story.yaml"), ("", "./locales/es/story.yaml"), ("", "locales/es/../es/story.yaml"),
            ("", "locales/es/"), ("", "."), ("", "locales"), ("locales", "es/story.yaml"), ("locales", "es"),
            ("locales/es", "story.yaml"), ("locales/es", "."), ("locales/es", ".."), ("locales/es", "../.."),
            ("locales/es", "locales/es/story.yaml"), ("locales/es", "locales/es"), ("locales/es", "locales"),
            ("Resources", "../locales/es/story.yaml"), ("Resources", "locales/es/story.yaml"), ("locales/en", "../es"),
        ])
    func found(folder: String, path: String) throws {
        let scratch = try spoiled()
        let absolute = "\(scratch.path)/\(folder)/\(path)"
        for typed in [path] + (FileManager.default.fileExists(atPath: absolute) ? [absolute] : []) {
            let run = try CommandRun(check + [typed], in: "\(scratch.path)/\(folder)")
            #expect(run.status == 1, "\(typed): \(run.errors)")
            #expect(run.output.contains("locales/es/story.yaml:"))
        }
    }

    @Test(
        "a part that is clean is clean, and nothing else is told of",
        arguments: [
            ("locales/es", "Resources"), ("", "Resources/facts.yaml"), ("locales", "en"),
            ("locales/es", "guidance.yaml"),
        ])
    func clean(folder: String, path: String) throws {
        let scratch = try spoiled()
        let run = try CommandRun(check + [path], in: "\(scratch.path)/\(folder)")
        #expect(run.status == 0, "\(run.errors)")
        #expect(!run.output.contains("story.yaml"))
    }

    @Test(
        "a path outside the project is an error, and no clean file",
        arguments: ["/etc/passwd", "/", "../../..", "../..", "/dev/null"])
    func outside(path: String) throws {
        let scratch = try spoiled()
        let run = try CommandRun(check + [path], in: scratch.path)
        #expect((run.status, run.output) == (2, ""))
        #expect(run.errors.contains("is outside the project"), "\(run.errors)")
    }

    @Test("a file that is none of the catalog was not checked", arguments: ["README.md", "notes", "notes/a.txt"])
    func notInCatalog(path: String) throws {
        let scratch = try spoiled()
        try FileManager.default.createDirectory(atPath: "\(scratch.path)/notes", withIntermediateDirectories: true)
        for file in ["README.md", "notes/a.txt"] {
            try Data("x".utf8).write(to: URL(filePath: "\(scratch.path)/\(file)"))
        }
        let run = try CommandRun(check + [path], in: scratch.path)
        #expect((run.status, run.output) == (2, ""))
        #expect(run.errors.contains("nothing was checked"), "\(run.errors)")
    }

    @Test("a path through a link to the project is one of the project")
    func link() throws {
        let scratch = try spoiled()
        let link = "\(scratch.path)-link"
        defer { try? FileManager.default.removeItem(atPath: link) }
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: scratch.path)
        let run = try CommandRun(check + ["\(link)/locales/es/story.yaml"], in: scratch.path)
        #expect(run.status == 1, "\(run.errors)")
    }

    @Test("of a project that cannot be read no part is clean")
    func unreadable() throws {
        let scratch = try spoiled()
        try scratch.replace("title: ", with: "titel: ", in: "Resources/project.yaml")
        let run = try CommandRun(check + ["locales/en"], in: scratch.path)
        #expect(run.status == 1)
        #expect(run.errors.contains("nothing was checked"), "\(run.errors)")
    }

    @Test("a folder that is attached is looked into, be it named by a link; an empty one is an error")
    func attached() throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        let folder = "\(scratch.path)-files"
        let link = "\(scratch.path)-link"
        let empty = "\(scratch.path)-empty"
        defer { for path in [folder, link, empty] { try? FileManager.default.removeItem(atPath: path) } }
        for path in [folder, empty] {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }
        try Data("letter".utf8).write(to: URL(filePath: "\(folder)/letter.txt"))
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder)
        for path in [folder, link, link + "/"] {
            let run = try CommandRun(["build", "--output", "dist", "--attach", path], in: scratch.path)
            #expect(run.status == 0, "\(run.errors)")
            #expect(FileManager.default.fileExists(atPath: "\(scratch.path)/dist/letter.txt"), "\(path)")
        }
        let run = try CommandRun(["build", "--output", "other", "--attach", empty], in: scratch.path)
        #expect(run.status == 2)
        #expect(run.errors.contains("there is no file in"))
        #expect(!FileManager.default.fileExists(atPath: "\(scratch.path)/other"))
    }

    @Test("no test and no fact that was not looked at looks like a good one")
    func nothingTested() throws {
        let tests = try CommandRun(["message", "test", "Resources"])
        #expect((tests.status, tests.output) == (2, ""))
        let fact = try CommandRun(["fact", "nonsense", "--unused"])
        #expect((fact.status, fact.output) == (2, ""))
    }

    @Test("a forbidden number in a file that is attached, or in a message, is never written")
    func forbidden() throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        let folder = "\(scratch.path)-files"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("a\nLlame al <b>555</b> 010 0199.\n".utf8).write(to: URL(filePath: "\(folder)/letter.txt"))
        let build = try CommandRun(["build", "--output", "dist", "--attach", folder], in: scratch.path)
        #expect(build.status == 1)
        #expect(build.errors.contains("error[forbidden-contact]"))
        #expect(build.errors.contains("letter.txt:2:13"))
        #expect(!build.errors.contains("555"))
        #expect(!FileManager.default.fileExists(atPath: "\(scratch.path)/dist"))
        try scratch.replace("Es gratis.", with: "Es gratis. 555 010 0199", in: "locales/es/guidance.yaml")
        for format in ["text", "html", "json", "listening"] {
            let render = try CommandRun(["render", "guidance", "--locale", "es", "--format", format], in: scratch.path)
            #expect((render.status, render.output) == (1, ""), "\(format)")
            #expect(!render.errors.contains("555"))
        }
    }
}
