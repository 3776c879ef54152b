import Foundation
import GlosaCatalog
import GlosaDocument
import GlosaOutput
import GlosaTestSupport
import Testing

@Suite("The story's route, and its years, in each output")
struct RouteOutputTests {
    private let catalog: Catalog

    init() throws { catalog = try RouteExample.catalog() }

    private func page(_ tag: String) throws -> String {
        let story = try RouteExample.story(tag, of: catalog)
        return String(decoding: try HTMLRenderer(catalog: catalog).render(story, at: .document("story")), as: UTF8.self)
    }

    /// The blocks of the story's data that are of a type.
    private func blocks(_ type: String) throws -> [[String: Any]] {
        let text = try JSONRenderer(catalog: catalog).render(try RouteExample.story("es", of: catalog))
        let map = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let sections = map["sections"] as? [[String: Any]] ?? []
        return sections.flatMap { $0["blocks"] as? [[String: Any]] ?? [] }.filter { $0["type"] as? String == type }
    }

    /// The pieces of `page` between two texts.
    private func pieces(of page: String, from start: String, to end: String) -> [Substring] {
        page.split(separator: start).dropFirst().compactMap { piece in
            piece.firstRange(of: end).map { piece[..<$0.lowerBound] }
        }
    }

    @Test("on a page every station is an item of a list, with its words")
    func words() throws {
        let page = try page("es")
        let ids = ["way-home", "way-port", "way-prison", "way-free"]
        for id in ids { #expect(page.contains("<li id=\"\(id)\"><svg ")) }
        #expect(page.contains("<p class=\"date\"><time datetime=\"2025-03-15\">15 de marzo de 2025</time></p>"))
        #expect(
            page.contains(
                "<p class=\"lasted\"><strong><time datetime=\"P125D\">125</time> días</strong> hasta el final.</p>"))
    }

    @Test("the line is thick from the station where somebody was held to the one where he was not")
    func line() throws {
        let drawings = pieces(of: try page("es"), from: "<svg class=\"track\" aria-hidden=\"true\">", to: "</svg>")
        let lines = drawings.map { pieces(of: " \($0)", from: "<line", to: ">").map { $0.contains("\"held\"") } }
        #expect(lines == [[false], [false, true], [true, true], [true]])
        #expect(drawings.allSatisfy { $0.split(separator: "<circle").count == 2 })
        // It has no words, no ids and no style of its own: measures alone, which follow the letters.
        #expect(drawings.allSatisfy { !$0.contains("style") && !$0.contains("id=") && !$0.contains("<text") })
        #expect(drawings.dropFirst().allSatisfy { $0.contains("y1=\"0\" x2=\"1em\" y2=\".8em\"") })
        #expect(drawings.dropLast().allSatisfy { $0.contains("y1=\".8em\" x2=\"1em\" y2=\"100%\"") })
    }

    @Test("a piece of the thick line stands beside the words that say what it is")
    func key() throws {
        #expect(
            try page("es").contains(
                "<p class=\"key\"><svg class=\"sample\" aria-hidden=\"true\"><line class=\"held\" x1=\"0\" y1=\"50%\" "
                    + "x2=\"100%\" y2=\"50%\"></line></svg>Estuvo encerrado del "))
    }

    @Test("a text has a list of the same words")
    func text() throws {
        let text = TextRenderer().render(try RouteExample.story("es", of: catalog))
        #expect(
            text.contains(
                """
                - La prisión
                  15 de marzo de 2025
                  Lo encerraron ahí. [1, 2]
                  125 días hasta el final.
                """))
        #expect(text.contains("\n- Salió de su casa [1]\n  mayo de 2024\n"))
    }

    @Test("a voice says it in words")
    func voice() throws {
        let spoken = try ListeningRenderer(catalog: catalog).render(try RouteExample.story("es", of: catalog))
        #expect(spoken.contains("ciento veinticinco días hasta el final."))
    }

    @Test("data have the stations with what is known of each, and a list that may stand in any page")
    func data() throws {
        let route = try #require(try blocks("route").first)
        let stations = route["stations"] as? [[String: Any]] ?? []
        func texts(_ key: String) -> [String?] { stations.map { ($0[key] as? [String: Any])?["text"] as? String } }
        #expect(stations.map { $0["id"] as? String } == ["way-home", "way-port", "way-prison", "way-free"])
        #expect(texts("title") == ["Salió de su casa [1]", "El puerto", "La prisión", "El aeropuerto"])
        #expect(texts("date") == ["mayo de 2024", nil, "15 de marzo de 2025", "18 de julio de 2025"])
        #expect(texts("lasted") == [nil, nil, "125 días hasta el final.", nil])
        #expect(texts("line").map { $0 == nil } == [true, false, false, false])
        #expect(stations.map { $0["held"] as? Bool } == [false, true, true, false])
        #expect(
            stations.map { ($0["claim"] as? [String: Any])?["sources"] as? [String] }
                == [["paper"], ["agency"], ["agency", "paper"], ["agency"]])
        #expect((route["lines"] as? [Any])?.count == 1)
        #expect((route["claims"] as? [Any])?.count == 1)
        let html = route["html"] as? String ?? ""
        #expect(html.hasPrefix("<ol class=\"route\"><li><p class=\"place\">Salió de su casa"))
        #expect(!html.contains("svg"))
    }

    @Test(
        "each year of a timeline is folded under how many dates it has, a lone early one too",
        arguments: [("es", "fecha"), ("en", "date")])
    func years(tag: String, word: String) throws {
        let page = try page(tag)
        let summaries = pieces(of: page, from: "<summary class=\"ui\">", to: "</summary>").map(String.init)
        #expect(summaries == ["1798", "2024", "2025"].map { "\($0): 1 \(word)" })
        let years = pieces(of: page, from: "<details class=\"year\">", to: "</details>")
        #expect(years.map { $0.split(separator: "<li ").count - 1 } == [1, 1, 1])
        #expect(years.first?.contains("<ol class=\"timeline\"><li id=\"event-act\"><p class=\"date\">") == true)
    }

    @Test("dates of one year are not folded, and those in data never are")
    func oneYear() throws {
        let timeline = try #require(try blocks("timeline").first?["html"] as? String)
        #expect(timeline.hasPrefix("<ol class=\"timeline\"><li>"))
        #expect(!timeline.contains("<details"))
        var story = try RouteExample.story("es", of: catalog)
        guard case .timeline(let events)? = story.sections[2].blocks.first else {
            Issue.record("not a timeline")
            return
        }
        story.sections[2].blocks = [.timeline(Array(events.suffix(1)))]
        let page = try HTMLRenderer(catalog: catalog).render(story, at: .document("story"))
        #expect(!String(decoding: page, as: UTF8.self).contains("<details class=\"year\">"))
    }
}
