import GlosaDiagnostics
import GlosaICU
import Testing

@testable import GlosaCatalog

@Suite("By when a source is to be read again")
struct ReviewDueTests {
    @Test(
        "counted from the date of the copy, a month from its first day, a copy without a date from the day of writing",
        arguments: [
            ("seen: 2026-10-07, check-every: 14 days", "2026-10-21"),
            ("seen: 2026-10, check-every: 14 days", "2026-10-15"),
            ("seen: undated, check-every: 14 days", "2026-12-06"), ("seen: 2026-10-07", nil), ("seen: undated", nil),
        ])
    func day(keys: String, day: String?) throws {
        let project = try FixtureProject()
        let path = "Resources/facts.yaml"
        let fact = "courts: {type: count, value: 8, status: established, sources: [immdef-2025-05], \(keys)}\n"
        try project.write(FixtureProject.text("_base/\(path)") + fact, to: path)
        let catalog = try #require(project.load().catalog)
        // The base project was written on 2026-11-22.
        let found = try #require(catalog.facts["courts"])
        #expect(catalog.reviewDue(found.provenance)?.iso == day)
        #expect(catalog.datedItems.filter { $0.id == "courts" }.map(\.day.iso) == (day.map { [$0] } ?? []))
    }
}
