import Foundation
import GlosaTestSupport
import Testing

@Suite("Recording who wrote and reviewed what")
struct ReviewRecordTests {
    private static let today = ["--today", "2026-01-02"]

    private func run(_ arguments: [String], _ scratch: Scratch) throws -> CommandRun {
        try CommandRun(arguments + Self.today, in: scratch.path)
    }

    /// The words of a page, however its lines are broken.
    private func page(_ scratch: Scratch) throws -> String {
        try run(["render", "guidance", "--locale", "es", "--format", "text"], scratch).output
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func text(_ path: String, _ scratch: Scratch) throws -> String {
        try String(contentsOfFile: "\(scratch.path)/\(path)", encoding: .utf8)
    }

    @Test("everything that stands is recorded at once, and a second time changes nothing")
    func record() throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        let record = ["review", "--record", "--origin", "machine"]
        let first = try run(record, scratch)
        #expect(first.status == 0, "\(first.errors)")
        let files = ["Resources/review.yaml", "locales/es/review.yaml", "locales/en/review.yaml"]
        let texts = try files.map { try text($0, scratch) }
        #expect(texts[0].contains("contacts.line:\n  value: "))
        #expect(texts[0].contains("guidance.find-look:\n  value: "))
        #expect(texts[0].contains("sources.paper:\n"))
        #expect(texts[0].contains("hazards.not-found:\n"))
        #expect(texts[1].contains("guidance.find-why:\n  state: translated\n  source: "))
        #expect(texts[1].contains("  origin: machine\n"))
        // The source has no source.
        #expect(!texts[2].contains("  source: "))
        #expect(texts.allSatisfy { !$0.contains("by:") && !$0.contains("state: reviewed") })
        #expect(try run(record, scratch).status == 0)
        #expect(try files.map { try text($0, scratch) } == texts)
        let found = try run(["check", "--format", "concise"], scratch)
        #expect(found.status == 0)
        for id in ["changed-value", "unrecorded-value", "stale-translation", "void-review"] {
            #expect(!found.output.contains(id))
        }
        let status = try run(["status"], scratch).output
        #expect(status.contains("153 of 153 translated, 0 stale, 0 reviewed, 153 machine\n"))
        let show = try CommandRun(["show", "guidance.find-why"], in: scratch.path).output
        #expect(show.contains("# machine, unreviewed"))
    }

    @Test("what was recorded stays, what is gone goes, and a change is not passed over")
    func recordAgain() throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        #expect(try run(["review", "--record", "--origin", "machine"], scratch).status == 0)
        try scratch.replace(
            "find-why: It is free.", with: "find-why: It costs nothing.", in: "locales/en/guidance.yaml")
        try scratch.replace("tel: +18883514024", with: "tel: +18883514025", in: "Resources/contacts.yaml")
        let review = try text("locales/es/review.yaml", scratch)
        try Data(
            ("old.gone:\n  state: translated\n  target: 000000000000000000000000\n  origin: human\n" + review).utf8
        )
        .write(to: URL(filePath: "\(scratch.path)/locales/es/review.yaml"))
        #expect(try run(["review", "--record", "--origin", "human"], scratch).status == 0)
        #expect(try text("locales/es/review.yaml", scratch) == review)
        let found = try run(["check", "--format", "concise"], scratch).output
        #expect(found.contains("changed-value"))
        #expect(found.contains("stale-translation"))
    }

    @Test(
        "a name under a review must be of people.yaml, and may review that language",
        arguments: [
            ("rosa-peres", "did you mean `rosa-perez`?"), ("nobody", "adds the person to Resources/people.yaml"),
            ("eva", "adds `review` to `may` of `eva`"), ("ana", "`ana` may not review texts in `es`"),
        ])
    func reviewer(by: String, told: String) throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        let people = """
            rosa-perez: {name: Rosa Pérez, role: reviewer, may: [review, verify], languages: [es]}
            eva: {name: Eva, role: editor, may: [attest], languages: [es]}
            ana: {name: Ana, role: translator, may: [review], languages: [en]}

            """
        try Data(people.utf8).write(to: URL(filePath: "\(scratch.path)/Resources/people.yaml"))
        let refused = try run(
            [
                "review", "--locale", "es", "--state", "reviewed", "--by", by, "--origin", "human",
                "guidance.find-why",
            ], scratch)
        #expect(refused.status == 2)
        #expect(refused.errors.contains(told), "\(refused.errors)")
        #expect(!FileManager.default.fileExists(atPath: "\(scratch.path)/locales/es/review.yaml"))
    }

    @Test("without people.yaml nobody may review, and the repair says where to add the person")
    func nobody() throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        try FileManager.default.removeItem(atPath: "\(scratch.path)/Resources/people.yaml")
        try scratch.replace(
            "  verified: {by: rosa-perez, on: 2025-12-24, value: 988}\n", with: "", in: "Resources/contacts.yaml")
        let refused = try run(["review", "--by", "rosa-perez", "contacts.line"], scratch)
        #expect(refused.status == 2)
        #expect(refused.errors.contains("nobody may review yet"))
        #expect(refused.errors.contains("Resources/people.yaml"))
    }

    @Test("a review is void when the reviewer leaves, when the step changes, and comes back with neither")
    func void() throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        let review = [
            "review", "--locale", "es", "--state", "reviewed", "--by", "rosa-perez", "--origin", "human",
            "guidance.find-look", "guidance.find-why",
        ]
        #expect(try run(review, scratch).status == 0)
        #expect(try text("locales/es/review.yaml", scratch).contains("  with: "))
        #expect(try run(["review", "guidance.find-look"], scratch).status == 0)
        let status = ["status"]
        #expect(try run(status, scratch).output.contains("14 of 14 translated, 0 stale, 2 reviewed, 2 human"))
        try scratch.replace("expires: 2027-01-21", with: "expires: 2027-02-21", in: "Resources/outline.yaml")
        #expect(try run(status, scratch).output.contains("14 of 14 translated, 0 stale, 0 reviewed"))
        let found = try run(["check"], scratch).output
        #expect(found.contains("warning[void-review]"))
        #expect(found.contains("`expires` was 2027-01-21 and is 2027-02-21"))
        try scratch.replace("expires: 2027-02-21", with: "expires: 2027-01-21", in: "Resources/outline.yaml")
        #expect(try run(status, scratch).output.contains("0 stale, 2 reviewed"))
        try scratch.replace("may: [review, verify]", with: "may: [verify]", in: "Resources/people.yaml")
        #expect(try run(status, scratch).output.contains("14 of 14 translated, 0 stale, 0 reviewed"))
        #expect(try run(["check"], scratch).output.contains("warning[unknown-reviewer]"))
    }

    @Test("a page says that a machine wrote it as long as one did, and that no lawyer has reviewed it until one has")
    func notice() throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        #expect(try !page(scratch).contains("Escrito con IA"))
        #expect(try run(["review", "--record", "--origin", "machine"], scratch).status == 0)
        #expect(try page(scratch).contains("Escrito con IA. Ningún abogado"))
        #expect(
            try run(["review", "--locale", "es", "--origin", "machine-edited", "guidance.*", "hazards.*"], scratch)
                .status == 0)
        #expect(try page(scratch).contains("Escrito con IA y corregido por una persona. Ningún abogado"))
        #expect(
            try run(["review", "--locale", "es", "--origin", "human", "guidance.*", "hazards.*"], scratch).status == 0)
        let human = try page(scratch)
        #expect(!human.contains("Escrito con IA"))
        #expect(human.contains("Ningún abogado"))
        let data = try run(["render", "guidance", "--locale", "es", "--format", "json"], scratch).output
        #expect(data.contains("\"origin\""))
        #expect(data.contains("\"unreviewed\""))
    }

    @Test("a legal review is a lawyer's who may attest")
    func legalReview() throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        let project = try text("Resources/project.yaml", scratch)
        try Data((project + "\nlegal-review: {by: rosa-perez, role: abogada, on: 2026-01-01}\n").utf8)
            .write(to: URL(filePath: "\(scratch.path)/Resources/project.yaml"))
        #expect(try run(["check"], scratch).output.contains("error[not-permitted]: `rosa-perez` may not attest"))
        try scratch.replace("may: [review, verify]", with: "may: [attest, verify]", in: "Resources/people.yaml")
        #expect(try run(["check"], scratch).output.contains("error[not-permitted]: `rosa-perez` is no lawyer"))
        try scratch.replace("role: reviewer", with: "role: lawyer", in: "Resources/people.yaml")
        let reviewed = try page(scratch)
        #expect(reviewed.contains("Rosa Pérez, abogada"))
        #expect(!reviewed.contains("Ningún abogado"))
    }
}
