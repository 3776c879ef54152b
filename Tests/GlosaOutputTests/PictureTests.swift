import Foundation
import FoundationXML
import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaPublication
import GlosaTestSupport
import Testing

@testable import GlosaOutput

@Suite("Pictures of parts")
struct PictureTests {
    private func parts(_ tag: String) throws -> [(id: String, page: Document)] {
        let guidance = try SoundProject(Repository.root).document("guidance", tag)
        return guidance.sections.filter { $0.picture != nil }.compactMap { section in
            guidance.page(of: section.id).map { (section.id, $0) }
        }
    }

    @Test(
        "four stable parts have one, in letters that a small telephone shows, with every word", arguments: ["es", "en"])
    func drawn(tag: String) throws {
        let renderer = try PictureRenderer(catalog: try SoundProject(Repository.root).catalog)
        let parts = try parts(tag)
        #expect(parts.map(\.id) == ["today", "find", "scams", "family-calls"])
        for (id, page) in parts {
            let picture = try #require(renderer.picture(of: page))
            let svg = try #require(picture.svg, "\(id) does not fit")
            #expect(picture.id.hasPrefix("\(tag)-"))
            let texts = DrawnTexts(svg)
            let read = texts.all.map(\.words).joined(separator: " ")
            for line in try #require(page.sections.first?.picture).lines {
                #expect(read.contains(line.isolatedText), "\(id): \(line.isolatedText)")
            }
            #expect(read.contains("2027"))
            #expect(read.contains("glosa.example.org/i/\(picture.id)/"))
            // A telephone shows it at a third: no letter under nine of its pixels.
            #expect(texts.all.allSatisfy { $0.size >= 28 })
            for text in texts.all {
                let font: FontWidths = text.isBold ? .bold : .regular
                #expect(text.x + font.width(of: text.words, size: text.size) <= 1080 - 60, "\(text.words)")
                #expect(text.y <= 1350 - 24 && text.y >= text.size, "\(text.words)")
            }
            // No line stands in another.
            let body = texts.all.sorted { $0.y < $1.y }
            for (above, below) in zip(body, body.dropFirst()) { #expect(below.y - above.y >= below.size) }
        }
    }

    @Test("other words have another id, and the same words the same")
    func ids() throws {
        let renderer = try PictureRenderer(catalog: try SoundProject(Repository.root).catalog)
        let ids = try ["es", "en"].flatMap { try parts($0) }.compactMap { renderer.picture(of: $0.page)?.id }
        #expect(Set(ids).count == ids.count)
        #expect(ids == (try ["es", "en"].flatMap { try parts($0) }.compactMap { renderer.picture(of: $0.page)?.id }))
        var page = try #require(try parts("es").first).page
        let before = renderer.picture(of: page)?.id
        page.sections[0].picture?.lines[0].append(.text("!"))
        #expect(renderer.picture(of: page)?.id != before)
    }

    @Test("words that do not fit have no drawing, and never smaller letters")
    func tooLong() throws {
        let content = PictureSheet.Content(
            title: "T", notice: "N", lines: Array(repeating: "Busque el nombre otra vez al día siguiente.", count: 20),
            until: "U", isRightToLeft: false)
        #expect(PictureSheet(content, address: "https://a.example/i/x/").svg == nil)
    }

    @Test("a sign of markup in a text stays a sign")
    func escaped() throws {
        let content = PictureSheet.Content(
            title: "<script>&\"", notice: "", lines: ["a]]>b</text>"], until: "", isRightToLeft: true)
        let svg = try #require(PictureSheet(content, address: "https://a.example/i/x/").svg)
        #expect(DrawnTexts(svg).all.map(\.words).starts(with: ["<script>&\"", "a]]>b</text>"]))
    }

    @Test("lines are as wide as the font makes them, within a hundredth")
    func widths() {
        // By the tables of the font itself: 10 × 1139 units of 2048, and 1366 + 569 + 1479.
        #expect(abs(FontWidths.regular.width(of: "0000000000", size: 100) - 556.15) < 0.1)
        #expect(abs(FontWidths.regular.width(of: "A C", size: 2048) - 3414) < 0.1)
        #expect(FontWidths.bold.width(of: "mm", size: 10) > FontWidths.regular.width(of: "nn", size: 10))
        #expect(FontWidths.regular.lines(of: "uno dos tres", size: 100, width: 10) == ["uno", "dos", "tres"])
        #expect(FontWidths.regular.lines(of: "", size: 10, width: 10) == [])
        #expect(FontWidths.regular.balanced(of: "aaaa aaaa aaaa aaaa a", size: 100, width: 900).count == 2)
    }
}

/// The texts of a drawing with where they stand, as an XML parser reads them.
private final class DrawnTexts: NSObject, XMLParserDelegate {
    struct Text {
        var words = ""
        var x = 0.0
        var y = 0.0
        var size = 0.0
        var isBold = false
    }

    private(set) var all: [Text] = []
    private var isInside = false

    init(_ svg: String) {
        super.init()
        let parser = XMLParser(data: Data(svg.utf8))
        parser.delegate = self
        _ = parser.parse()
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        guard name == "text" else { return }
        isInside = true
        all.append(
            Text(
                x: Double(attributes["x"] ?? "") ?? 0, y: Double(attributes["y"] ?? "") ?? 0,
                size: Double(attributes["font-size"] ?? "") ?? 0, isBold: attributes["font-weight"] == "bold"))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if isInside { all[all.count - 1].words += string }
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) { if name == "text" { isInside = false } }
}
