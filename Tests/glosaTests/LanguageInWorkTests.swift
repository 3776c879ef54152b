import Foundation
import GlosaTestSupport
import Testing

@Suite("A language in work on the command line")
struct LanguageInWorkTests {
    private let check = ["check", "--today", "2026-01-02", "--format", "concise"]

    /// The small project with a sentence that Spanish lacks, and English alone published.
    private func inWork() throws -> Scratch {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        try scratch.replace("event-act: Se aprobó la ley.\n", with: "", in: "locales/es/story.yaml")
        try scratch.replace(
            "locales: [es, en]\n", with: "locales: [es, en]\npublish: [en]\n", in: "Resources/project.yaml")
        return scratch
    }

    @Test("its findings are printed, and fail where it is asked for")
    func asked() throws {
        let scratch = try inWork()
        let quiet = try CommandRun(check, in: scratch.path)
        #expect(quiet.status == 0)
        #expect(quiet.output.contains("error[missing-message]"))
        #expect(quiet.errors.contains("--locale TAG"))
        for arguments in [["--locale", "es"], ["locales/es"], ["locales/es/story.yaml"]] {
            #expect(try CommandRun(check + arguments, in: scratch.path).status == 1, "\(arguments)")
        }
        #expect(try CommandRun(check + ["--locale", "fr"], in: scratch.path).status == 2)
    }

    @Test("it stops nobody's build, and a preview shows it beside the site")
    func build() throws {
        let scratch = try inWork()
        let files = FileManager.default
        let build = try CommandRun(["build", "--today", "2026-01-02"], in: scratch.path)
        #expect(build.status == 0, "\(build.errors)")
        #expect(files.fileExists(atPath: "\(scratch.path)/dist/en/index.html"))
        #expect(!files.fileExists(atPath: "\(scratch.path)/dist/es"))
        for arguments in [["--preview"], ["--locale", "es"]] {
            let preview = try CommandRun(["build", "--today", "2026-01-02"] + arguments, in: scratch.path)
            #expect(preview.status == 0, "\(preview.errors)")
            #expect(files.fileExists(atPath: "\(scratch.path)/preview/es/index.html"))
            #expect(!files.fileExists(atPath: "\(scratch.path)/dist/es"))
        }
        let page = try CommandRun(
            ["render", "story", "--locale", "es", "--format", "html", "--today", "2026-01-02"], in: scratch.path)
        #expect(page.status == 0, "\(page.errors)")
        #expect(page.output.contains("lang=\"en\" dir=\"ltr\">The law was passed."))
    }

    @Test("render refuses what check refuses")
    func render() throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        try scratch.replace("desde {$town} el", with: "el", in: "locales/es/story.yaml")
        #expect(try CommandRun(check, in: scratch.path).status == 1)
        let run = try CommandRun(["render", "story", "--locale", "es"], in: scratch.path)
        #expect((run.status, run.output) == (1, ""))
        #expect(run.errors.contains("error[missing-placeholder]"))
    }
}
