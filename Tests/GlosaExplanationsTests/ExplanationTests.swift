import FoundationEssentials
import GlosaChecks
import GlosaDiagnostics
import GlosaExplanations
import GlosaTestSupport
import Testing

/// The specifications as they stand in the folder: an edit to one is tested without compiling anything.
private enum SpecificationFolder {
    static let path = "\(Repository.root)/Sources/GlosaExplanations/Specs"

    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
        .filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()

    /// What no example of files can show: a folder that is missing, bytes that are no text.
    static let unshowable: Set<String> = [
        "not-utf-8", "missing-file", "unreadable-file", "missing-locale", "unknown-file", "unlisted-locale",
        "too-large", "copied-locale", "old-zone-rules", "missing-language-name", "missing-locale-data",
        "out-of-memory",
        // Lengths with what the program adds, which the gate finds: `RetellingLengthTests`.
        "chat-too-long", "script-too-long", "picture-too-long",
    ]

    /// The specifications with examples.
    static let shown = names.filter { name in !unshowable.contains(String(name.prefix { $0 != "." })) }

    static func read(_ name: String) -> Explanation {
        let data = FileManager.default.contents(atPath: "\(path)/\(name).md") ?? Data()
        let parts = name.split(separator: ".")
        return Explanation(
            id: String(parts[0]), language: String(parts[1]), text: String(decoding: data, as: UTF8.self))
    }
}

@Suite("Specifications of checks")
struct ExplanationTests {
    @Test("each says what, why, what is reported, what is not, and the repair", arguments: SpecificationFolder.names)
    func shape(name: String) {
        let explanation = SpecificationFolder.read(name)
        #expect(!explanation.title.isEmpty)
        let headings =
            explanation.language == "es"
            ? ["Por qué", "Se señala", "No se señala", "Cómo se corrige"]
            : ["Why", "Reported", "Not reported", "Repair"]
        #expect(explanation.sections.map(\.heading) == headings)
        for section in explanation.sections { #expect(section.body.count > 10, "\(section.heading)") }
    }

    @Test("what it says is reported is reported, at that place", arguments: SpecificationFolder.shown)
    func reported(name: String) throws {
        let explanation = SpecificationFolder.read(name)
        let example = try #require(
            explanation.sections.count > 1 ? ExampleProject(in: explanation.sections[1].body) : nil)
        let catalog = ExampleCatalog(example)
        let all = catalog.diagnostics()
        let found = all.filter { $0.id == explanation.id }
        #expect(!found.isEmpty, "found instead:\n\(all.map { DiagnosticText().print($0) }.joined())")
        guard !example.marks.isEmpty else { return }
        let places = Set(found.compactMap(\.place).map(Place.init))
        let marked = Set(
            example.marks.map { mark in
                Place(
                    file: mark.file, line: catalog.line(mark.line, of: mark.file), column: mark.column,
                    width: mark.width)
            })
        #expect(places == marked, "\(found.map { DiagnosticText().print($0) }.joined())")
    }

    @Test("what it says is not reported is not", arguments: SpecificationFolder.shown)
    func notReported(name: String) throws {
        let explanation = SpecificationFolder.read(name)
        let example = try #require(
            explanation.sections.count > 2 ? ExampleProject(in: explanation.sections[2].body) : nil)
        let found = ExampleCatalog(example).diagnostics().filter { $0.id == explanation.id }
        #expect(found.isEmpty, "\(found.map { DiagnosticText().print($0) }.joined())")
    }

    @Test("the repair that it shows is the one that is made", arguments: SpecificationFolder.shown)
    func repair(name: String) throws {
        let explanation = SpecificationFolder.read(name)
        guard explanation.sections.count > 3, let example = ExampleProject(in: explanation.sections[1].body) else {
            return
        }
        let catalog = ExampleCatalog(example)
        let edits = catalog.diagnostics().filter { $0.id == explanation.id }.flatMap(\.fix)
        let repaired = ExampleProject(in: explanation.sections[3].body)
        #expect((repaired != nil) == !edits.isEmpty, "a repair is shown where there is one, and only there")
        guard let repaired else { return }
        for (path, expected) in repaired.files {
            let file = SourceFile(path: path, text: catalog.files[path] ?? "")
            let text = file.applying(edits.filter { $0.span.file == path }).text
            let own = catalog.extract(path, from: text)
            #expect(own.trimmed == expected.trimmed)
        }
    }

    @Test("every check has a specification in each language")
    func complete() {
        for id in CheckList.ids {
            for language in Explanations.languages {
                #expect(SpecificationFolder.names.contains("\(id).\(language)"), "\(id).\(language).md is missing")
            }
        }
    }

    @Test("the program has every specification of the folder, as it stands there")
    func embedded() {
        for name in SpecificationFolder.names {
            let explanation = SpecificationFolder.read(name)
            let built = Explanations.of(explanation.id, language: explanation.language)
            #expect(built?.text == explanation.text, "\(name): run .ci/list-explanations, and build again")
        }
    }
}

/// A place on one line.
private struct Place: Hashable {
    var file: String
    var line: Int
    var column: Int
    var width: Int

    init(file: String, line: Int, column: Int, width: Int) {
        self.file = file
        self.line = line
        self.column = column
        self.width = width
    }

    init(_ place: Diagnostic.Place) {
        let span = place.span
        file = span.file
        line = span.start.line
        column = span.start.column
        // What runs over a line's end is marked to the end of its first line; a point has the width of one.
        let end = span.end.line == span.start.line ? span.end.column : place.line.unicodeScalars.count + 1
        width = max(1, end - span.start.column)
    }
}

extension String {
    fileprivate var trimmed: String {
        split(separator: "\n", omittingEmptySubsequences: true).joined(separator: "\n")
    }
}
