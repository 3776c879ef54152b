import GlosaDiagnostics
import GlosaICU
import Testing

@testable import GlosaCatalog

@Suite("Earlier values")
struct EarlierValueTests {
    /// The base project with one more fact.
    private func load(_ fact: String, of file: String = "facts") throws -> CatalogLoader.Loaded {
        let project = try FixtureProject()
        let path = "Resources/\(file).yaml"
        try project.write(FixtureProject.text("_base/\(path)") + fact + "\n", to: path)
        return project.load()
    }

    private func errors(_ loaded: CatalogLoader.Loaded) -> [String] {
        loaded.diagnostics.filter { $0.severity == .error }.map(\.message)
    }

    private static let deadline = """
        deadline-days: {type: count, value: 10, status: established, seen: undated, sources: [immdef-2025-05], was: [
            {value: 30, until: 2026-02-11, because: a rule shortened it, sources: [immdef-2025-05]},
            {value: 15, until: 2026-06-30}]}
        """

    @Test(
        "the value that stood on a day is the first whose last day has not passed; after all of them, today's",
        arguments: [
            ("2020-01-01", "30"), ("2026-02-11", "30"), ("2026-02-12", "15"), ("2026-06-30", "15"),
            ("2026-07-01", nil), ("2030-01-01", nil),
        ])
    func onDay(day: String, value: String?) throws {
        let loaded = try load(Self.deadline)
        #expect(errors(loaded) == [])
        let fact = try #require(loaded.catalog?.facts["deadline-days"])
        #expect(fact.earlierValue(on: try #require(CivilDate(iso: day)))?.text == value)
    }

    @Test("an earlier value is typed as its fact is, and says why and who")
    func typed() throws {
        let catalog = try #require(try load(Self.deadline).catalog)
        let first = try #require(catalog.facts["deadline-days"]?.was.first)
        #expect(first.data(in: catalog) == .count(30))
        #expect(first.because == "a rule shortened it")
        #expect(first.sources == ["immdef-2025-05"])
    }

    @Test("an earlier value that says since when it stood says nothing of the days before")
    func from() throws {
        let loaded = try load(
            """
            courts: {type: count, value: 8, status: established, seen: undated, sources: [immdef-2025-05], was: [
                {value: 7, from: 2026-08-28, until: 2026-09-09}]}
            """)
        #expect(errors(loaded) == [])
        let earlier = try #require(loaded.catalog?.facts["courts"]?.was.first)
        for (day, stood) in [("2026-08-27", false), ("2026-08-28", true), ("2026-09-09", true), ("2026-09-10", false)] {
            #expect(earlier.stood(on: try #require(CivilDate(iso: day))) == stood, "\(day)")
        }
    }

    @Test("an earlier amount has its currency, and an earlier day is a day")
    func types() throws {
        let loaded = try load(
            """
            fee: {type: money, value: 20, currency: USD, status: established, seen: undated, sources: [immdef-2025-05], was: [{value: 1500, currency: USD, until: 2026-01-01}]}
            heard-on: {type: date, value: 2026-09, status: established, seen: undated, sources: [immdef-2025-05], was: [{value: 2026-08-03, until: 2026-01-01}]}
            """)
        #expect(errors(loaded) == [])
        let catalog = try #require(loaded.catalog)
        #expect(catalog.facts["fee"]?.was.first?.text == "1500 USD")
        #expect(catalog.facts["heard-on"]?.was.first?.text == "2026-08-03")
    }

    @Test(
        "what cannot be read is reported",
        arguments: [
            ("was: [{value: 30}]", "needs the key `until`"), ("was: [{until: 2026-01-01}]", "needs the key `value`"),
            ("was: [{value: x, until: 2026-01-01}]", "`x` is not a whole number"),
            (
                "was: [{value: 30, until: 2026-02-11}, {value: 15, until: 2026-02-11}]",
                "are not in the order of their days"
            ),
            ("was: [{value: 30, from: 2026-02-12, until: 2026-02-11}]", "ends before it begins"),
            ("was: 30", "a list belongs here"),
            ("was: [{value: 30, until: 2026-01-01, sources: [nobody]}]", "`nobody`"),
        ])
    func broken(was: String, words: String) throws {
        let found = errors(
            try load(
                "deadline-days: {type: count, value: 10, status: established, seen: undated, sources: [immdef-2025-05], \(was)}"
            ))
        #expect(found.contains { $0.contains(words) }, "\(found)")
    }

    @Test("what is worked out, or said by each language, has no earlier value of its own")
    func without() throws {
        for fact in [
            "held: {type: days, from: deported-on, to: freed-on, status: established, was: [{value: 3, until: 2026-01-01}]}",
            "said: {type: text, status: established, seen: undated, sources: [immdef-2025-05], was: [{value: a, until: 2026-01-01}]}",
        ] {
            #expect(errors(try load(fact)).contains { $0.contains("no value of its own that could have changed") })
        }
    }

    @Test("a contact keeps the number that it had")
    func contact() throws {
        let loaded = try load(
            """
            old-line: {kind: phone, tel: +18885550100, reachable-from: us, seen: undated, sources: [immdef-2025-05], was: [{value: +18885550199, until: 2026-01-01}]}
            """, of: "contacts")
        #expect(errors(loaded).allSatisfy { $0.contains("has no `name`") })
        let contact = try #require(loaded.catalog?.contacts["old-line"])
        #expect(contact.earlierValue(on: try #require(CivilDate(iso: "2025-12-31")))?.text == "+18885550199")
        #expect(contact.earlierValue(on: try #require(CivilDate(iso: "2026-01-02"))) == nil)
    }

    @Test("only a date can be the day on which something was read")
    func reading() throws {
        let found = errors(
            try load(
                "n: {type: count, value: 1, reading: true, status: established, seen: undated, sources: [immdef-2025-05]}"
            ))
        #expect(found == ["fact `n` is a count, and `reading` marks the day on which something was read"])
    }
}
