import Foundation
import GlosaTestSupport
import Testing

@Suite("Words of the program on the command line")
struct ShippedWordsTests {
    private func review(_ message: String, in scratch: Scratch) throws -> CommandRun {
        try CommandRun(
            ["review", "--locale", "es", "--origin", "human", "--today", "2026-01-02", message], in: scratch.path)
    }

    @Test("one that the project does not say otherwise is shown in each language")
    func show() throws {
        let run = try CommandRun(["show", "interface.why-label"], in: Repository.tenantsProject)
        #expect(run.status == 0)
        for line in ["  | Why:", "  | Por qué:", "used in: what the program puts around content"] {
            #expect(run.output.contains(line), "\(line)")
        }
        let near = try CommandRun(["show", "interface.why-lable"], in: Repository.tenantsProject)
        #expect(near.status == 2)
        #expect(near.errors.contains("did you mean `interface.why-label`?"))
    }

    @Test("one that the project says otherwise is shown as the project says it")
    func shownOverride() throws {
        let scratch = try Scratch(copyOf: Repository.tenantsProject)
        let path = "\(scratch.path)/locales/es/interface.yaml"
        try "why-label: |\n  La razón:\n".write(toFile: path, atomically: true, encoding: .utf8)
        let run = try CommandRun(["show", "interface.why-label"], in: scratch.path)
        #expect(run.output.contains("  | La razón:"))
        #expect(!run.output.contains("  | Por qué:"))
    }

    @Test("it is recorded by its id, and by a pattern only where the project says it otherwise")
    func recorded() throws {
        let scratch = try Scratch(copyOf: Repository.tenantsProject)
        let path = "\(scratch.path)/locales/es/review.yaml"
        #expect(try review("interface.why-label", in: scratch).status == 0)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.contains("interface.why-label:\n  state: translated\n"))
        #expect(try review("interface.*", in: scratch).status == 2)
        let own = "\(scratch.path)/locales/es/interface.yaml"
        try "need-label: |\n  Lleve consigo:\n".write(toFile: own, atomically: true, encoding: .utf8)
        let run = try review("interface.*", in: scratch)
        #expect(run.status == 0)
        #expect(run.errors.contains("1 message of `es` recorded"))
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains("interface.need-label:"))
        let check = try CommandRun(["check", "--today", "2026-01-02"], in: scratch.path)
        #expect(check.status == 0, "\(check.output)")
        #expect(!check.output.contains("stale-translation"))
    }
}
