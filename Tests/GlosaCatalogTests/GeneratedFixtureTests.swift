import FoundationEssentials
import GlosaCatalog
import Testing

@Suite("Files that are no text, or too much of one")
struct GeneratedFixtureTests {
    @Test("Latin-1 costs only the entry that it stands in, and says what was probably done")
    func latin1() throws {
        let project = try FixtureProject()
        let bad = Array("bad: A".utf8) + [0xF1] + Array("o tras a".utf8) + [0xF1] + Array("o.\n".utf8)
        try project.write(Data(bad + FixtureProject.bytes("_base/\(story)")), to: story)
        let loaded = project.load()
        #expect(loaded.ids == ["not-utf-8"])
        #expect(loaded.diagnostics.first?.place?.span.description == "\(story):1:7")
        #expect(loaded.diagnostics.first?.help?.contains("Windows-1252") == true)
        #expect(loaded.message("last-word") != nil)
        #expect(loaded.message("bad") == nil)
    }

    @Test("bytes that are not UTF-8 are reported outside entries too")
    func latin1Comment() throws {
        let project = try FixtureProject()
        try project.write(Data([0x23, 0x20, 0xF1, 0x0A] + FixtureProject.bytes("_base/\(story)")), to: story)
        #expect(project.load().ids == ["not-utf-8"])
        #expect(project.load().message("last-word") != nil)
    }

    @Test("a file in UTF-16 is named as one", arguments: [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
    func utf16(mark: [UInt8]) throws {
        let project = try FixtureProject()
        let units = FixtureProject.text("_base/\(story)").utf16.flatMap { unit in
            let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
            return mark[0] == 0xFF ? bytes : bytes.reversed()
        }
        try project.write(Data(mark + units), to: story)
        let loaded = project.load()
        #expect(loaded.ids == ["not-utf-8"])
        #expect(loaded.diagnostics.first?.message == "the file `\(story)` is UTF-16, and a catalog file is UTF-8")
        #expect(loaded.catalog?.locales.first?.message("guidance", "last-word") != nil)
    }

    /// Expanded, there are 9²⁵ of them: a reader that expands aliases never comes to an end.
    @Test("aliases that multiply are refused at the first anchor", .timeLimit(.minutes(60)))
    func aliasBomb() throws {
        let project = try FixtureProject()
        var bomb = "bomb:\n  a: &a [x, x, x, x, x, x, x, x, x]\n"
        let letters = "abcdefghijklmnopqrstuvwxyz"
        for (letter, next) in zip(letters, letters.dropFirst()) {
            bomb += "  \(next): &\(next) [\(Array(repeating: "*\(letter)", count: 9).joined(separator: ", "))]\n"
        }
        try project.write(bomb + FixtureProject.text("_base/\(facts)"), to: facts)
        let loaded = project.load()
        #expect(loaded.ids == ["yaml-anchor"])
        #expect(loaded.diagnostics.first?.place?.span.description == "\(facts):2:6")
        #expect(loaded.catalog?.facts.contains("sent-count") == true)
    }

    @Test(
        "5,000 levels of nesting are refused where they become too deep",
        arguments: [("deep: ", "["), ("deep: ", "{a: "), ("deep:\n  ", "- ")])
    func nesting(head: String, level: String) throws {
        let project = try FixtureProject()
        let deep = head + String(repeating: level, count: 5_000) + "\n"
        try project.write(deep + FixtureProject.text("_base/\(facts)"), to: facts)
        let loaded = project.load()
        #expect(loaded.ids == ["too-deep"])
        #expect(loaded.catalog?.facts.contains("sent-count") == true)
    }

    @Test("5,000 levels of markup in a message neither crash nor pass")
    func deepMarkup() throws {
        let project = try FixtureProject()
        let deep = "deep: |\n  x" + String(repeating: "{#strong}", count: 5_000) + "\n"
        try project.write(deep + FixtureProject.text("_base/\(story)"), to: story)
        let loaded = project.load()
        #expect(!loaded.diagnostics.isEmpty)
        #expect(loaded.message("last-word") != nil)
    }

    @Test("a file that is a folder is reported")
    func folder() throws {
        let project = try FixtureProject()
        try FileManager.default.removeItem(atPath: "\(project.folder)/\(story)")
        try FileManager.default.createDirectory(
            atPath: "\(project.folder)/\(story)", withIntermediateDirectories: false)
        #expect(project.load().ids == ["unreadable-file"])
    }

    @Test("a file with more than 32 MiB is not read")
    func tooLarge() throws {
        let project = try FixtureProject()
        try project.write(Data(repeating: UInt8(ascii: "\n"), count: 32 << 20 + 1), to: story)
        #expect(project.load().ids == ["too-large"])
    }

    private let story = "locales/es/story.yaml"
    private let facts = "Resources/facts.yaml"
}

extension CatalogLoader.Loaded {
    /// A message of the Spanish story.
    func message(_ id: String) -> CatalogMessage? { catalog?.locales.first?.message("story", id) }
}
