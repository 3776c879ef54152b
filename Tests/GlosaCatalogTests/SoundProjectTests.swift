import GlosaCatalog
import GlosaICU
import MessageFormat
import Testing

@Suite("A sound project")
struct SoundProjectTests {
    @Test(
        "what YAML would turn into something else stays the text that was typed",
        arguments: [
            "no", "yes", "on", "null", "~", "true", "1e3", "0x10", "1_000", ".5", "2025-03-15", "12:30:45", "<<",
        ])
    func textsStay(text: String) throws {
        let project = try FixtureProject()
        try project.write("word: \(text)\n" + FixtureProject.text("_base/\(story)"), to: story)
        try project.write(
            "word: {type: name, value: \(text), status: established, sources: [immdef-2025-05]}\n"
                + FixtureProject.text("_base/Resources/facts.yaml"), to: "Resources/facts.yaml")
        let loaded = project.load()
        // A message that begins with a full stop is one with declarations, and `.5` is none.
        #expect(loaded.ids == (text == ".5" ? ["message-syntax"] : []))
        #expect(text == ".5" || loaded.message("word")?.text.source == text)
        #expect(loaded.catalog?.facts["word"]?.words == text)
    }

    @Test("facts have their types, dates and sources")
    func facts() throws {
        let catalog = try #require(try FixtureProject().load().catalog)
        let sent = try #require(catalog.facts["sent-count"])
        #expect(sent.writtenCount == 238)
        #expect(sent.status == .disputed)
        #expect(sent.provenance.sources == ["immdef-2025-05"])
        #expect(sent.provenance.checkEvery == 90)
        #expect(sent.disputedBy == ["visaverge-2025-06"])
        #expect(catalog.facts["days-held"]?.parts == ["deported-on", "freed-on"])
        #expect(catalog.facts["charge"]?.provenance.seen == .undated)
        #expect(catalog.facts["deported-on"]?.place.span.description == "Resources/facts.yaml:1:1")
        #expect(catalog.facts.ids == ["deported-on", "freed-on", "days-held", "charge", "sent-count"])
    }

    @Test("the comment directly above a message is its note, and no other")
    func notes() throws {
        let project = try FixtureProject()
        let comments = "# About the file.\n\n# Of the sentence.\n## And more.\nnoted: Sí.\nplain: No.\n"
        try project.write(comments + FixtureProject.text("_base/\(story)"), to: story)
        let loaded = project.load()
        #expect(loaded.message("noted")?.note == "Of the sentence.\nAnd more.")
        #expect(loaded.message("plain")?.note == nil)
    }

    @Test("a block keeps its lines, drops its last line break, and knows where each byte stands")
    func places() throws {
        let project = try FixtureProject()
        let block = "block: |\n\n  Año tras año,\n    dos {$days-held :integer}\n\nafter: Sí.\n"
        try project.write(block + FixtureProject.text("_base/\(story)"), to: story)
        let loaded = project.load()
        let text = try #require(loaded.message("block")?.text)
        #expect(text.source == "\nAño tras año,\n  dos {$days-held :integer}")
        let bytes = Array(text.source.utf8)
        let brace = try #require(bytes.firstIndex(of: UInt8(ascii: "{")))
        #expect(text.place(of: brace..<brace + 1).span.description == "\(story):4:9")
        #expect(text.place(of: 0..<10_000).span.end.line == 4)
        #expect(loaded.ids == [])
    }

    @Test("Windows' line ends and a byte order mark change nothing", arguments: ["\r\n", "\n"], ["", "\u{FEFF}"])
    func lineEnds(lineEnd: String, mark: String) throws {
        let project = try FixtureProject()
        for path in FixtureProject.baseFiles {
            let lines = FixtureProject.text("_base/\(path)").split(separator: "\n", omittingEmptySubsequences: false)
            try project.write(mark + lines.joined(separator: lineEnd), to: path)
        }
        let loaded = project.load()
        #expect(loaded.printed == "")
        #expect(loaded.message("days")?.text.source.contains("\r") == false)
        #expect(loaded.message("nutshell")?.note == "The first sentence that a family reads.")
    }

    private let story = "locales/es/story.yaml"
}
