import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaICU
import GlosaTestSupport
import Testing

@Suite("Checks of days")
struct ClockChecksTests {
    private static let facts = """
        # Resources/facts.yaml
        read-on: {type: date, value: 2026-10-07, reading: true, status: established, seen: 2026-10-07, sources: [paper]}
        courts: {type: count, value: 8, volatile: true, status: established, seen: 2026-10-07, sources: [paper]}
        undated: {type: count, value: 9, volatile: true, status: established, seen: undated, sources: [paper]}

        """

    private func found(_ id: String, _ example: String) throws -> [Diagnostic] {
        try ExampleCatalog(example).diagnostics().filter { $0.id == id }
    }

    @Test(
        "a paragraph that tells a volatile fact is fine where the program knows its day, and reported where it does not"
    )
    func paragraphs() throws {
        func subjects(_ words: String) throws -> [String?] {
            try found(
                "volatile-without-day",
                Self.facts + """
                    # Resources/outline.yaml
                    story:
                      nutshell:
                        - paragraph: nutshell
                    # locales/es/story.yaml
                    nutshell: \(words)
                    """
            ).map(\.subject)
        }
        #expect(try subjects("Eran {$courts :integer} tribunales.") == [])
        #expect(try subjects("Eran {$undated :integer} tribunales.") == ["story.nutshell"])
        #expect(
            try subjects("El {$read-on :date length=long} leímos que eran {$undated :integer} tribunales.") == [])
    }

    @Test(
        "what is no claim of a document must say the day itself",
        arguments: [
            ("hazards", "not-found", "hazards.not-found"), ("story", "title", "story.title"),
            ("guidance", "find-title", "guidance.find-title"),
        ])
    func elsewhere(file: String, key: String, subject: String) throws {
        let path = "# locales/es/\(file).yaml\n"
        let silent = try found(
            "volatile-without-day", Self.facts + path + "\(key): Son {$courts :integer} tribunales.\n")
        #expect(silent.map(\.subject) == [subject])
        let dated = try found(
            "volatile-without-day",
            Self.facts + path + "\(key): El {$read-on :date length=long} leímos que eran {$courts :integer}.\n")
        #expect(dated.isEmpty)
    }

    @Test("a marked step without a day is reported once for each language that does not say it")
    func languages() throws {
        let found = try found(
            "volatile-without-day",
            Self.facts + """
                # Resources/outline.yaml
                guidance:
                  find:
                    - {step: find-look, why: find-why, sources: [paper], seen: undated, volatile: true}
                # locales/es/guidance.yaml
                find-why: El {$read-on :date length=long} leímos que era gratis.
                """)
        #expect(found.count == 1)
        #expect(found.first?.message.contains("`en`") == true)
    }

    @Test("the first section of a guide tells no volatile rule: no step, no paragraph, no hazard; the next may")
    func today() throws {
        func subjects(_ outline: String, _ words: String = "") throws -> Set<String> {
            let found = try found("volatile-today", Self.facts + "# Resources/outline.yaml\n" + outline + "\n" + words)
            return Set(found.compactMap(\.subject))
        }
        let first = """
            guidance:
              find:
                - {step: find-look, sources: [paper], seen: 2026-11-01, volatile: true, hazards: [not-found]}
                - paragraph: find-intro
            """
        #expect(try subjects(first) == ["find-look"])
        let words = """
            # locales/en/hazards.yaml
            not-found: On {$read-on :date} there were {$courts :integer}.
            # locales/en/guidance.yaml
            find-intro: On {$read-on :date} there were {$courts :integer}.
            """
        #expect(try subjects(first, words) == ["find-look", "find-intro", "not-found"])
        let second = """
            guidance:
              find:
                - {step: find-reasons, basis: own}
              later:
                - {step: find-look, sources: [paper], seen: 2026-11-01, volatile: true}
            """
        #expect(try subjects(second) == [])
    }

    @Test(
        "a copy of a day that has not come is reported; a month counts from its first day",
        arguments: [
            ("2026-11-25", false), ("2026-11-26", true), ("2026-11", false), ("2026-12", true), ("undated", false),
        ])
    func seen(seen: String, isReported: Bool) throws {
        let found = try found(
            "seen-after-today",
            """
            # Resources/facts.yaml
            courts: {type: count, value: 8, status: established, seen: \(seen), sources: [paper]}
            # Resources/contacts.yaml
            line: {kind: phone, tel: +18883514024, reachable-from: us, seen: \(seen), sources: [agency]}
            # Resources/outline.yaml
            guidance:
              find:
                - {step: find-look, sources: [paper], seen: \(seen)}
            """)
        #expect(Set(found.compactMap(\.subject)) == (isReported ? ["courts", "line", "find-look"] : []))
        #expect(found.allSatisfy { $0.severity == .warning })
    }

    @Test("on the day of what it rests on, and without a day of its own, an item is fine; a day later it is not")
    func sources() throws {
        func found(_ expires: String) throws -> [String?] {
            try self.found(
                "expires-after-sources",
                """
                # Resources/sources.yaml
                paper: {publisher: The Paper, kind: press, read: copy, valid-until: 2026-12-31}
                # Resources/facts.yaml
                courts: {type: count, value: 8, status: established, seen: 2026-10-07, sources: [agency], expires: 2026-12-20}
                # Resources/outline.yaml
                guidance:
                  find:
                    - {step: find-look, sources: [paper], seen: 2026-10-07\(expires)}
                    - {step: find-reasons, sources: [agency], seen: 2026-10-07, expires: 2026-12-21}
                # locales/en/guidance.yaml
                find-reasons: There are {$courts :integer} courts.
                """
            ).map(\.subject)
        }
        #expect(try found("") == ["find-reasons"])
        #expect(try found(", expires: 2026-12-31") == ["find-reasons"])
        #expect(try found(", expires: 2027-01-01") == ["find-look", "find-reasons"])
    }

    @Test("what is due names its sources with their addresses, and the pages that tell it")
    func due() throws {
        let found = try found(
            "check-again",
            """
            # Resources/outline.yaml
            guidance:
              find:
                - {step: find-look, sources: [paper, agency], seen: 2026-10-07, check-every: 14 days, volatile: true}
                - {step: find-reasons, sources: [paper], seen: 2026-10-07, check-every: 14 days}
            """)
        let look = try #require(found.first { $0.subject == "find-look" })
        let page = "https://paper.example.org/what-happened"
        #expect(
            look.notes.map(\.message) == [
                "read The Paper, What happened, 2025-05-29: \(page)",
                "read The Agency, 2025-07: no address of it is known",
                "it is told in the past, with the day of its copy, on en/guide/, es/guia/",
            ])
        let reasons = try #require(found.first { $0.subject == "find-reasons" })
        #expect(reasons.notes.last?.message == "it is told as what holds, on en/guide/, es/guia/")
    }

    @Test("a changed value names every message, page and file that it moves, and asks for what it was before")
    func changed() throws {
        let before =
            "{\"seen\": \"2026-10-07\", \"sources\": [\"paper\"], \"status\": \"established\", \"type\": \"count\", "
            + "\"value\": \"8\"}"
        let example = """
            # Resources/facts.yaml
            courts: {type: count, value: 9, status: established, seen: 2026-10-07, sources: [paper]WAS}
            # Resources/review.yaml
            facts.courts:
              value: \(ContentHash.of(before))
              said: \(before)
            # locales/es/story.yaml
            nutshell: Son {$courts :integer}.
            """
        let silent = example.replacing("WAS", with: "")
        let notes = try #require(try found("changed-value", silent).first).notes.map(\.message)
        #expect(notes.contains { $0.hasPrefix("it moves the messages ") && $0.contains("story.nutshell") })
        #expect(notes.contains { $0.hasPrefix("it moves the pages ") && $0.contains("es/historia/") })
        #expect(notes.contains { $0.hasPrefix("it moves the files ") && $0.contains("api/v1/facts/courts.json") })
        #expect(try found("changed-without-history", silent).map(\.subject) == ["facts.courts"])
        let kept = example.replacing("WAS", with: ", was: [{value: 8, until: 2026-11-01}]")
        #expect(try found("changed-value", kept).count == 1)
        #expect(try found("changed-without-history", kept).isEmpty)
    }
}
