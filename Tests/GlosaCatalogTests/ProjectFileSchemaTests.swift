import GlosaDiagnostics
import Testing

@testable import GlosaCatalog

@Suite("JSON Schemas of the project's files")
struct ProjectFileSchemaTests {
    @Test("every key has an explanation of one line", arguments: ProjectFileSchema.all.map(\.name))
    func explanations(name: String) throws {
        let schema = try #require(ProjectFileSchema.named(name))
        #expect(!schema.explanations.isEmpty)
        for (key, explanation) in schema.explanations {
            #expect(explanation.count > 7 && explanation.count < 120, "\(name): \(key)")
            #expect(!explanation.hasSuffix(".") && !explanation.contains("\n"), "\(name): \(key)")
        }
    }

    @Test("the schema has every key with its explanation", arguments: ProjectFileSchema.all.map(\.name))
    func text(name: String) throws {
        let schema = try #require(ProjectFileSchema.named(name))
        let text = schema.text
        #expect(text.contains("\"https://json-schema.org/draft/2020-12/schema\""))
        for (key, explanation) in schema.explanations {
            #expect(text.contains("\"\(key)\": {\n"), "\(key)")
            let written = explanation.replacing("\"", with: "\\\"")
            #expect(text.contains("\"description\": \"\(written)\""), "\(key)")
        }
    }

    @Test("a schema is found by the name of its file, and by its path")
    func names() {
        #expect(ProjectFileSchema.named("locale")?.path == "locales/<tag>/locale.yaml")
        #expect(ProjectFileSchema.named("facts.yaml")?.name == "facts")
        #expect(ProjectFileSchema.named("Resources/facts.yaml")?.name == "facts")
        #expect(ProjectFileSchema.named("locale-facts")?.path == "locales/<tag>/facts.yaml")
        #expect(ProjectFileSchema.named("locales/es/facts.yaml")?.path == "locales/<tag>/facts.yaml")
        #expect(ProjectFileSchema.named("locales/es/glossary.yaml")?.name == "glossary")
        #expect(ProjectFileSchema.named("review")?.path == "Resources/review.yaml")
        #expect(ProjectFileSchema.named("story") == nil)
        #expect(Set(ProjectFileSchema.all.map(\.name)).count == ProjectFileSchema.all.count)
    }

    @Test("a claim has the same keys wherever one stands", arguments: ["hazards", "outline"])
    func claims(name: String) throws {
        let schema = try #require(ProjectFileSchema.named(name))
        let keys = Set(schema.explanations.map(\.key))
        #expect(keys.isSuperset(of: ClaimKeys.keys.map(\.name)))
    }

    @Test("no key is declared twice for one map")
    func once() {
        let types = FactTypes.all.map { FactsFile.keys + $0.keys }
        let data = [
            SourcesFile.keys, ContactsFile.keys, PeopleFile.keys, TermsFile.keys, HazardsFile.keys, ForbiddenFile.keys,
            HolidaysFile.keys, HolidaysFile.dayKeys,
        ]
        let words = [
            GlossaryFile.keys, FactWordingFile.keys, ContactWordingFile.keys, SourceWordingFile.keys,
            SearchWordsFile.keys,
        ]
        let states = [ChangesFile.keys, ReviewFile.keys, ValueReviewFile.keys]
        let blocks = OutlineBlocks.Kind.all.map(\.keys) + [OutlineBlocks.Keys.event]
        let tables = [TablesFile.keys, TablesFile.columnKeys, TablesFile.rowKeys]
        let lists = [ProjectFile.keys, LocaleFile.keys] + data + words + states + blocks + tables + types
        for names in lists.map({ $0.map(\.name) }) { #expect(Set(names).count == names.count, "\(names)") }
    }

    @Test("every file that is data, and no document's messages, has a schema")
    func everyFile() {
        let paths = Set(ProjectFileSchema.all.map(\.path))
        // Texts alone, whose keys are the project's own or the program's; and files of later editions.
        let messages: Set<DataFile> = [.hazards, .changes, .interface, .otherSites]
        for file in DataFile.resources { #expect(paths.contains("Resources/\(file.rawValue).yaml"), "\(file)") }
        for file in DataFile.ofLocale where !messages.contains(file) {
            #expect(paths.contains("locales/<tag>/\(file.rawValue).yaml"), "\(file)")
        }
    }

    @Test("a branch holds blocks as a section does, by one definition")
    func blocks() throws {
        let text = try #require(ProjectFileSchema.named("outline")).text
        #expect(text.split(separator: "#/$defs/block").count == 5)
        #expect(text.contains("\"$defs\""))
    }

    @Test("a key that is not declared cannot be read, and all that are missing are told at once")
    func undeclared() throws {
        let sink = DiagnosticSink()
        let file = SourceFile(path: "Resources/x.yaml", text: "x: {a: 1, b: 2}\n")
        let entry = try #require(YAMLSplitter.split(file, sink: sink).first)
        let node = try #require(YAMLReader.read(entry, sink: sink))
        let keys = ["a", "c", "d", "e"].map { MapKey($0, .text, "A key") }
        let map = try #require(MapReader(node, in: entry, keys: keys, what: "`x`", sink: sink))
        #expect(map.text("a") == "1")
        #expect(map.text("b") == nil)
        for key in ["c", "d", "c", "e"] { #expect(map.required(key) == nil) }
        map.finish()
        #expect(sink.diagnostics.map(\.message) == ["`x` needs the keys `c`, `d` and `e`", "`x` has no key `b`"])
        #expect(sink.diagnostics.first?.help == "add `c: …`, `d: …` and `e: …`")
    }
}
