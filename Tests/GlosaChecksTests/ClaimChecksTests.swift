import GlosaChecks
import GlosaDiagnostics
import GlosaTestSupport
import Testing

@Suite("Checks of claims and sources")
struct ClaimChecksTests {
    /// The findings of a check in the small project, with a section of the story and words of its own.
    private func found(
        _ id: String, _ claim: String, english: String = "It was so.", spanish: String = "Fue así.", more: String = ""
    ) throws -> [Diagnostic] {
        let example = """
            # Resources/outline.yaml
            guidance:
              find:
                - \(claim)
            # locales/en/guidance.yaml
            find-intro: \(english)
            # locales/es/guidance.yaml
            find-intro: \(spanish)
            \(more)
            """
        return try ExampleCatalog(example).diagnostics().filter { $0.id == id }
    }

    @Test(
        "every claim needs a source, a fact with one, or our own word",
        arguments: [
            ("{paragraph: find-intro}", 1), ("{points: [find-intro]}", 1), ("{points: [{point: find-intro}]}", 1),
            ("{question: find-why, answer: [{paragraph: find-intro}]}", 1),
            ("{warning: find-why, paragraphs: [{paragraph: find-intro}]}", 1), ("{step: find-intro}", 1),
            ("{paragraph: find-intro, attributed: [person]}", 1),
            ("{paragraph: find-intro, sources: [paper]}", 0), ("{paragraph: find-intro, facts: [days-held]}", 0),
            ("{paragraph: find-intro, basis: own}", 0), ("{timeline: [{event: find-intro, on: freed-on}]}", 0),
            ("{heading: find-intro}", 0), ("{say: [find-intro]}", 0),
            // The fact that is not there is told, and not once more.
            ("{paragraph: find-intro, facts: [nothing]}", 0),
        ])
    func unsourced(claim: String, count: Int) throws {
        let found = try found("claim-without-source", claim)
        #expect(found.count == count)
        #expect(found.allSatisfy { $0.severity == .error && $0.subject == "guidance.find-intro" })
    }

    @Test("no project may let a claim stand without a source")
    func fixed() {
        #expect(!CheckList.canBeAdjusted("claim-without-source"))
        #expect(CheckList.severity(of: "unofficial-duty") == .warning)
        #expect(CheckList.severity(of: "unmarked-duty") == .info)
    }

    private static let sources = """
        # Resources/sources.yaml
        act: {publisher: The Law, kind: law, read: copy}
        order: {publisher: The Court, kind: court, read: original}
        docket: {publisher: The Court, title: The docket, kind: court, read: as-told}
        gazette: {publisher: The Gazette, kind: press, read: original}
        """

    @Test(
        "a rule of law needs an official text that somebody opened",
        arguments: [
            ("sources: [act], states: right", 0), ("sources: [order], states: deadline", 0),
            ("sources: [agency], states: duty", 0), ("sources: [gazette, act], states: right", 0),
            ("facts: [freed-on], states: right", 0), ("sources: [gazette], states: right", 1),
            ("sources: [docket], states: right", 1), ("sources: [docket, gazette], states: [right, duty]", 1),
            ("sources: [gazette], states: none", 0), ("sources: [gazette]", 0),
            // Without any source, another check tells it.
            ("states: right", 0), ("basis: own, states: right", 0),
        ])
    func unofficial(keys: String, count: Int) throws {
        let found = try found("unofficial-duty", "{step: find-intro, \(keys)}", more: Self.sources)
        #expect(found.count == count)
        #expect(found.allSatisfy { ($0.notes.count == 1) == keys.contains("docket") })
    }

    @Test(
        "what may be a rule of law is told until somebody says whether it is one",
        arguments: [
            ("", "You have the right to call.", "Puede llamar.", 1), ("", "Call.", "Tiene derecho a llamar.", 1),
            ("", "You MUST appear there.", "Vaya.", 1), ("", "Call within a day.", "Llame.", 1),
            ("", "Call within {$million :integer}.", "Llame.", 1),
            ("", "Wait {$million :integer} days.", "Espere {$million :integer} días.", 1),
            ("", "They waited {$million :integer} people.", "Eran {$million :integer}.", 0),
            ("", "A day passed.", "Pasó un día.", 0), ("", "Breathe.", "Respire.", 0),
            (", states: none", "You have the right to call.", "Tiene derecho a llamar.", 0),
            (", states: right", "You have the right to call.", "Tiene derecho a llamar.", 0),
        ])
    func unmarked(keys: String, english: String, spanish: String, count: Int) throws {
        let found = try found(
            "unmarked-duty", "{step: find-intro, sources: [agency]\(keys)}", english: english, spanish: spanish)
        #expect(found.count == count)
    }

    @Test("a fact that is a deadline makes a candidate, and so does the reason of a step")
    func unmarkedFacts() throws {
        let deadline = """
            # Resources/facts.yaml
            appeal-days: {type: count, value: 10, deadline: true, status: established, seen: undated, sources: [agency]}
            # locales/en/facts.yaml
            appeal-days: {event: [decision]}
            # locales/es/facts.yaml
            appeal-days: {event: [decisión]}
            """
        let shown = try found(
            "unmarked-duty", "{step: find-intro, sources: [agency]}",
            english: "From the decision, {$appeal-days :integer}.",
            spanish: "Desde la decisión, {$appeal-days :integer}.", more: deadline)
        #expect(shown.count == 1)
        let reason = "# locales/en/guidance.yaml\nfind-why: They must appear.\n"
        let because = try found("unmarked-duty", "{step: find-intro, why: find-why, sources: [agency]}", more: reason)
        #expect(because.map(\.subject) == ["guidance.find-intro"])
        #expect(because.first?.notes.first?.message.contains("guidance.find-why") == true)
    }

    @Test(
        "our own caution has no date, number, amount or rule in it, in any language",
        arguments: [
            ("basis: own", "Breathe.", "Respire.", 0), ("basis: own", "Ask {$person} in {$town}.", "Pregunte.", 0),
            ("basis: own", "Wait for {$freed-on :date}.", "Espere.", 1),
            ("basis: own", "Pay {$payment :currency}.", "Pague.", 1),
            ("basis: own", "For {$days-held :integer} days.", "Espere.", 1),
            ("basis: own", "Wait 2 hours.", "Espere.", 1), ("basis: own", "Wait.", "Espere 2 horas.", 1),
            ("basis: own", "Wait ٢ hours.", "Espere.", 1), ("basis: own, states: duty", "Wait.", "Espere.", 1),
            ("basis: own, states: none", "Wait.", "Espere.", 0),
            ("sources: [paper]", "Wait for {$freed-on :date}.", "Espere.", 0),
        ])
    func own(keys: String, english: String, spanish: String, count: Int) throws {
        let found = try found(
            "own-caution-with-fact", "{step: find-intro, \(keys)}", english: english, spanish: spanish)
        #expect(found.count == count)
    }

    @Test("own cautions are counted by their messages, with those of hazards", arguments: [(1, 1), (2, 1), (3, 0)])
    func cap(most: Int, count: Int) throws {
        // Two steps, one of them twice, and a hazard.
        let found = try found(
            "too-many-own-cautions",
            "{step: find-intro, basis: own}\n    - {avoid: find-no-pay, basis: own}\n    - {points: [{point: find-intro, basis: own}]}",
            more:
                "# Resources/project.yaml\nown-cautions: \(most)\n# Resources/hazards.yaml\nnot-found: {kind: pair, basis: own}"
        )
        #expect(found.count == count)
        if count > 0 { #expect(found.first?.message.hasPrefix("3 claims are our own caution") == true) }
    }

    @Test(
        "a source of a mirror is an error, by its address or by its publisher",
        arguments: [
            ("publisher: P, url: https://archive.example.org/x", 1),
            ("publisher: P, url: https://archive.example.org", 1),
            ("publisher: P, url: https://www.archive.example.org/x", 1), ("publisher: Wikicopy", 1),
            ("publisher: wikicopy.example", 1), ("publisher: P, url: https://myarchive.example.org/x", 0),
            ("publisher: P, url: https://archive.example.org.evil.example/x", 0), ("publisher: Wikicopy Times", 0),
            ("publisher: P, url: https://p.example/archive.example.org", 0),
        ])
    func mirrors(keys: String, count: Int) throws {
        let found = try found(
            "mirror-as-source", "{step: find-intro, sources: [odd]}",
            more: """
                # Resources/project.yaml
                not-sources: [archive.example.org, wikicopy.example]
                # Resources/sources.yaml
                odd: {\(keys), kind: press, read: copy}
                """)
        #expect(found.count == count)
    }

    @Test(
        "a host in `not-sources` is written as a host", arguments: ["https://a.example", "www.a.example", "A.example"])
    func hosts(host: String) throws {
        #expect(try ExampleCatalog.ids("# Resources/project.yaml\nnot-sources: [\"\(host)\"]") == ["bad-address"])
    }

    @Test(
        "sources look the same by publisher, title, date and place",
        arguments: [
            ("", "", 1), ("title: A, ", "title: A, ", 1), ("title: A, ", "title: a, ", 1), ("title: A, ", "", 0),
            ("date: 2025-06, ", "date: 2025-06-01, ", 0), ("where: page 1, ", "where: page 2, ", 0),
            ("url: https://a.example, ", "url: https://b.example, ", 1),
        ])
    func sameName(first: String, second: String, count: Int) throws {
        let found = try found(
            "sources-with-one-name", "{step: find-intro, sources: [one, two]}",
            more: """
                # Resources/sources.yaml
                one: {publisher: P, \(first)kind: press, read: copy}
                two: {publisher: P, \(second)kind: press, read: copy}
                """)
        #expect(found.map(\.subject) == Array(repeating: "two", count: count))
    }

    @Test(
        "a source is used by a claim, by a fact that something shows, by a contact, by a term or by a message",
        arguments: [
            ("", 1),
            (
                "# Resources/facts.yaml\nodd-fact: {type: count, value: 2, status: established, seen: undated, sources: [odd]}",
                1
            ),
            (
                "# Resources/facts.yaml\nmillion: {type: count, value: 2, status: established, seen: undated, sources: [odd]}",
                0
            ),
            ("# Resources/hazards.yaml\nnot-found: {kind: pair, with: [find-reasons], sources: [odd]}", 0),
            ("# Resources/terms.yaml\nasylum: {sources: [odd]}", 0),
        ])
    func unused(more: String, count: Int) throws {
        let found = try ExampleCatalog(
            "# Resources/sources.yaml\nodd: {publisher: P, kind: press, read: copy}\n\(more)"
        )
        .diagnostics().filter { $0.id == "unused-source" && $0.subject == "odd" }
        #expect(found.count == count)
    }
}
