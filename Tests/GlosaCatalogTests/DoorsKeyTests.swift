import GlosaCatalog
import GlosaDiagnostics
import Testing

@Suite("Doors of a guide")
struct DoorsKeyTests {
    private let path = "Resources/project.yaml"

    /// The base project, whose guide has a section, with these doors.
    private func loaded(_ doors: String) throws -> CatalogLoader.Loaded {
        let project = try FixtureProject()
        try project.write(FixtureProject.text("_base/\(path)") + "doors:\n  guidance: \(doors)\n", to: path)
        return project.load()
    }

    @Test("doors have parts, in the order of the file, and names among the interface's labels")
    func read() throws {
        let loaded = try loaded("[{door: today, parts: [find]}]")
        #expect(loaded.printed == "")
        let project = try #require(loaded.catalog?.project)
        #expect(project.doors.mapValues { $0.map(\.id) } == ["guidance": ["today"]])
        #expect(project.doors["guidance"]?.map(\.parts) == [["find"]])
        #expect(project.labels == ["door-today", "part-guidance-find"])
    }

    @Test("a project need not have doors")
    func none() throws {
        let project = try #require(try FixtureProject().load().catalog?.project)
        #expect(project.doors.isEmpty && project.labels.isEmpty)
    }

    @Test("one part behind no door is named as one")
    func missing() throws {
        let found = try loaded("[]").diagnostics
        #expect(found.map(\.id) == ["part-without-door"])
        #expect(found.map(\.message) == ["`guidance` has a part behind no door: `find`"])
        #expect(found.map(\.help) == ["add it to the `parts` of a door"])
        #expect(found.first?.place?.span.description == "\(path):10:3")
    }

    @Test(
        "a door that cannot be read is an error where it stands",
        arguments: [
            ("[{parts: [find]}]", "missing-key part-without-door"),
            ("[{door: today, part: [find]}]", "missing-key unknown-key part-without-door"),
            ("[today]", "not-a-map part-without-door"), ("{door: today, parts: [find]}", "wrong-type"),
            ("[{door: today, parts: [find, find]}]", "wrong-value"),
        ])
    func mistakes(doors: String, ids: String) throws {
        let found = try loaded(doors).diagnostics
        #expect(Set(found.map(\.id)) == Set(ids.split(separator: " ").map(String.init)))
        #expect(found.allSatisfy { $0.place?.span.file == path && $0.help != nil })
    }
}
