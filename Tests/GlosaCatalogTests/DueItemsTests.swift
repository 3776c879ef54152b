import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaICU
import Testing

@Suite("What is due")
struct DueItemsTests {
    @Test(
        "a thing is due on the day after its last, and not on it",
        arguments: [
            ("2025-06-01", []),
            ("2025-07-24", []),
            ("2025-07-25", ["ice-line"]),
            ("2025-08-27", ["ice-line"]),
            ("2025-08-28", ["ice-line", "sent-count"]),
            ("2027-01-21", ["ice-line", "sent-count"]),
            ("2027-01-22", ["ice-line", "sent-count", "find-locator"]),
        ])
    func due(today: String, ids: [String]) throws {
        let found = try due(on: today)
        #expect(found.map { $0.message.split(separator: "`").dropFirst().first.map(String.init) } == ids)
        #expect(found.allSatisfy { $0.severity == .due && $0.help != nil })
    }

    @Test("the words say what to do, at the place where it is done")
    func words() throws {
        let found = try due(on: "2027-01-22")
        let printed = found.map(DiagnosticText().print).joined(separator: "\n")
        let difference = LineDifference.show(from: Self.expected, to: printed)
        #expect(printed == Self.expected, "\(difference)")
    }

    private func due(on today: String) throws -> [Diagnostic] {
        let day = try #require(CivilDate(iso: today))
        return CatalogChecker.check(try FixtureProject().load(), today: day).filter { $0.severity == .due }
    }

    private static let expected = """
        due[check-again]: the contact `ice-line` was to be read again by 2025-07-24
         --> Resources/contacts.yaml:2:1
          |
        2 | ice-line:
          | ^^^^^^^^
          = note: read Immigrant Defenders Law Center, 2025-05-29: https://www.immdef.org/blog
          = note: it is told as what holds, on en/guide/, es/guia/
          = help: read it again, and set `seen` to the date of the copy

        due[check-again]: the fact `sent-count` was to be read again by 2025-08-27
         --> Resources/facts.yaml:5:1
          |
        5 | sent-count:
          | ^^^^^^^^^^
          = note: read Immigrant Defenders Law Center, 2025-05-29: https://www.immdef.org/blog
          = note: it is told as what holds, on en/story/, es/historia/
          = help: read it again, and set `seen` to the date of the copy

        due[expired]: the item `find-locator` could be relied on until 2027-01-21
         --> Resources/outline.yaml:7:13
          |
        7 |     - step: find-locator
          |             ^^^^^^^^^^^^
          = help: read its sources again, and set `seen` and `expires`

        """
}
