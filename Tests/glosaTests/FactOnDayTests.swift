import Foundation
import GlosaTestSupport
import Testing

@Suite("The value that stood on a day")
struct FactOnDayTests {
    /// The small project, with a count and a telephone that were others before.
    private func project() throws -> Scratch {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        try scratch.replace(
            "sent-count: {type: count, value: 238,",
            with: "sent-count: {type: count, value: 238, was: [{value: 240, from: 2025-04-01, until: 2025-05-28, "
                + "because: a list was corrected, sources: [agency]}],", in: "Resources/facts.yaml")
        try scratch.replace(
            "  toll-free: true", with: "  toll-free: true\n  was: [{value: \"+18885550100\", until: 2025-01-31}]",
            in: "Resources/contacts.yaml")
        return scratch
    }

    @Test(
        "the answer is one value and who gave it",
        arguments: [
            ("sent-count", "2025-05-28", "sent-count on 2025-05-28: 240\n"),
            ("sent-count", "2025-05-29", "sent-count on 2025-05-29: 238\n"),
            ("line", "2025-01-31", "line on 2025-01-31: +18885550100\n"),
            ("line", "2025-02-01", "line on 2025-02-01: +18883514024\n"),
        ])
    func answers(id: String, day: String, first: String) throws {
        let folder = try project()
        let run = try CommandRun(["fact", id, "--on", day], in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.hasPrefix(first), "\(run.output)")
    }

    @Test("an earlier value says until when, why and by whom; the fact itself lists it, and what it moves")
    func words() throws {
        let folder = try project()
        let earlier = try CommandRun(["fact", "sent-count", "--on", "2025-05-01"], in: folder.path).output
        #expect(earlier.contains("until: 2025-05-28; now 238"))
        #expect(earlier.contains("because: a list was corrected"))
        #expect(earlier.contains("The Agency"))
        let fact = try CommandRun(["fact", "sent-count"], in: folder.path).output
        #expect(fact.contains("  until 2025-05-28: 240\n"))
        #expect(fact.contains("  page: es/historia/\n"))
        #expect(fact.contains("  file: api/v1/facts/sent-count.json\n"))
    }

    @Test(
        "what cannot be answered is said, and fails",
        arguments: [
            (["fact", "sent-count", "--on", "2025-03-31"], 1, "nothing is known of `sent-count` on 2025-03-31"),
            (["fact", "sent-count", "--on", "soon"], 2, "`soon` is not a day"),
            (["fact", "--on", "2025-03-31"], 2, "--on needs a fact"),
            (["fact", "sent-cuont", "--on", "2025-03-31"], 2, "there is no fact and no contact `sent-cuont`"),
        ] as [([String], Int32, String)])
    func refusals(arguments: [String], status: Int32, words: String) throws {
        let folder = try project()
        let run = try CommandRun(arguments, in: folder.path)
        #expect(run.status == status)
        #expect(run.errors.contains(words), "\(run.errors)")
    }
}
