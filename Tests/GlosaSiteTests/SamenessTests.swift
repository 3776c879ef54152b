import Foundation
import GlosaCatalog
import GlosaDocument
import GlosaOutput
import GlosaPublication
import GlosaTestSupport
import Testing

@Suite("Text, pages and JSON carry the same words in the same order")
struct SamenessTests {
    @Test("for every document and locale", arguments: [Repository.root, Repository.smallProject])
    func sameWords(folder: String) throws {
        let project = try SoundProject(folder)
        for document in try project.documents() {
            let expected = Self.expectedWords(in: document)
            let told = Self.wordsToldByText(of: document)
            let name = "\(document.id).\(document.locale)"
            let text = Self.wordsOfText(TextRenderer().render(document))
            let json = try Self.wordsOfJSON(try JSONRenderer(catalog: project.catalog).render(document))
            #expect(!expected.isEmpty)
            #expect(text == told, "text of \(name): \(Self.firstDifference(text, told))")
            #expect(json == expected, "JSON of \(name): \(Self.firstDifference(json, expected))")
        }
    }

    @Test("for every page of the site", arguments: [Repository.root, Repository.smallProject])
    func samePages(folder: String) throws {
        let project = try SoundProject(folder)
        let renderer = try HTMLRenderer(catalog: project.catalog)
        var pages = 0
        for entry in PublicationBuilder(Publication(project.catalog)).build().items.flatMap(\.entries) {
            guard let place = entry.entry.page else { continue }
            var part = entry.onPage
            // On the one page of a whole guidance, terms lead to the glossary and are not explained again.
            if case .whole = place { part.words = [] }
            let expected = Self.wordsToldByText(of: part)
            // A table has cells on a page, and a sentence a row everywhere else.
            let shown = part.shownLines.flatMap { words(of: $0.plainText(citing: part.sources)) }
            let page = try Self.wordsOfPage(String(decoding: renderer.render(part, at: place), as: UTF8.self))
            let text = Self.wordsOfText(TextRenderer().render(part))
            #expect(page == shown, "\(place) \(part.locale): \(Self.firstDifference(page, shown))")
            #expect(text == expected, "\(place) \(part.locale): \(Self.firstDifference(text, expected))")
            pages += 1
        }
        #expect(pages > 8)
    }

    private static func expectedWords(in document: Document) -> [String] {
        document.plainLines.flatMap { words(of: $0) }
    }

    private static func wordsToldByText(of document: Document) -> [String] {
        document.textLines.flatMap { words(of: $0.plainText(citing: document.sources)) }
    }

    /// Where two lists of words part, with the words around it.
    private static func firstDifference(_ actual: [String], _ expected: [String]) -> String {
        let index = zip(actual, expected).prefix { $0 == $1 }.count
        func around(_ list: [String]) -> String { list.dropFirst(max(0, index - 5)).prefix(12).joined(separator: " ") }
        return "word \(index): “\(around(actual))”, expected “\(around(expected))”"
    }

    /// Numbers of steps and of listed sources are markers, not words: a page draws them itself.
    private static func wordsOfText(_ text: String) -> [String] {
        let bodies = text.split(separator: "\n").map { line in
            line.replacing(/^ *(?:\d{1,2}\. |\[\d+\] (?=\S))/, with: "")
        }
        return bodies.flatMap { words(of: $0) }
    }

    /// The words of the content, and of what stands behind it.
    private static func wordsOfPage(_ page: String) throws -> [String] {
        var found: [String] = []
        for tag in ["main", "aside"] {
            guard let start = page.range(of: "<\(tag) "), let end = page.range(of: "</\(tag)>") else {
                try #require(tag != "main")
                continue
            }
            // The buttons of a choice have no words, and no end tags.
            let markup = page[start.lowerBound..<end.upperBound].replacing(/<input[^>]*>/, with: "")
            let reader = MarkupReader(markup)
            #expect(reader.problem == nil)
            found += words(of: reader.text)
        }
        return found
    }

    private static func wordsOfJSON(_ json: String) throws -> [String] {
        let root = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        func text(_ value: Any?) -> String { (value as? [String: Any])?["text"] as? String ?? "" }
        func list(_ value: Any?) -> [[String: Any]] { value as? [[String: Any]] ?? [] }
        var lines = [text(root["title"]), text(root["summary"])]
        lines += list(root["notices"]).map { $0["text"] as? String ?? "" }
        for section in list(root["sections"]) {
            lines.append(text(section["title"]))
            lines += list(section["blocks"]).map { $0["text"] as? String ?? "" }
        }
        lines.append(root["wordsTitle"] as? String ?? "")
        lines += list(root["words"]).flatMap { [$0["name"] as? String ?? "", text($0["definition"])] }
        if !list(root["sources"]).isEmpty { lines.append(root["sourcesTitle"] as? String ?? "") }
        lines += list(root["sources"]).map { $0["text"] as? String ?? "" }
        return lines.flatMap { words(of: $0) }
    }

    @Test("in JSON, every piece of HTML says what its text says, and nothing in it can act")
    func fragments() throws {
        for folder in [Repository.root, Repository.smallProject] {
            let project = try SoundProject(folder)
            for document in try project.documents() {
                let json = try JSONRenderer(catalog: project.catalog).render(document)
                var seen: Set<String> = []
                try Self.visitFragments(try JSONSerialization.jsonObject(with: Data(json.utf8))) { text, html in
                    guard seen.insert(html).inserted else { return }
                    let reader = MarkupReader("<div>\(html)</div>")
                    #expect(reader.problem == nil, "\(html)")
                    #expect(reader.strangers == [], "\(html)")
                    #expect(words(of: reader.text) == words(of: text), "\(document.id): \(text)")
                }
                #expect(seen.count > 10)
            }
        }
    }

    private static func visitFragments(_ value: Any, _ visit: (String, String) throws -> Void) throws {
        if let object = value as? [String: Any] {
            if let text = object["text"] as? String, let html = object["html"] as? String { try visit(text, html) }
            for inner in object.values { try visitFragments(inner, visit) }
        } else if let list = value as? [Any] {
            for inner in list { try visitFragments(inner, visit) }
        }
    }

    @Test("in JSON, no character sets a direction, and what runs the other way says so")
    func directions() throws {
        let project = try SoundProject(Repository.smallProject)
        let json = try JSONRenderer(catalog: project.catalog, isIndented: false)
            .render(project.document("story", "es"))
        #expect(!json.unicodeScalars.contains { (0x2066...0x2069).contains($0.value) || $0.value == 0x200F })
        #expect(json.contains("\"text\":\"آنا\",\"fact\":"))
        #expect(json.contains("\"direction\":\"rtl\""))
    }

    @Test("in JSON, the spans of a line say what its text says")
    func spansAreTheText() throws {
        let project = try SoundProject(Repository.smallProject)
        for document in try project.documents() {
            let json = try JSONRenderer(catalog: project.catalog).render(document)
            var lines = 0
            func visit(_ value: Any) {
                if let object = value as? [String: Any] {
                    if let text = object["text"] as? String, let spans = object["spans"] as? [[String: Any]] {
                        let joined = spans.map { $0["text"] as? String ?? "" }.joined()
                        // The marks of a quotation belong to the span around its words.
                        if object["type"] as? String == "quote" {
                            #expect(text.contains(joined))
                        } else {
                            #expect(joined == text)
                        }
                        lines += 1
                    }
                    object.values.forEach(visit)
                } else if let list = value as? [Any] {
                    list.forEach(visit)
                }
            }
            visit(try JSONSerialization.jsonObject(with: Data(json.utf8)))
            #expect(lines > 5)
        }
    }
}
