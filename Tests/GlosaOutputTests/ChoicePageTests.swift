import GlosaCatalog
import GlosaDocument
import GlosaTestSupport
import Testing

@testable import GlosaOutput

@Suite("A choice of situations on a page")
struct ChoicePageTests {
    private let catalog: Catalog
    private let guide: Document

    init() throws {
        catalog = try GuideExample.catalog(
            """
            guidance:
              find:
                - choice: where
                  items:
                    - {step: look, basis: own}
                    - {step: ask, basis: own}
                  branches:
                    - {branch: here, items: [{step: call, basis: own}]}
                    - {branch: there, items: [{step: write, basis: own}, {avoid: pay, basis: own}]}
            """,
            words: [
                "guidance": """
                look: Look.
                ask: Ask.
                here: In the country
                call: Call.
                there: In another country
                write: Write.
                pay: Do not pay.
                """
            ])
        guide = try GuideExample.document("guidance", of: catalog)
    }

    /// The content of the guide's page.
    private func page(_ guide: Document) throws -> String {
        let bytes = try HTMLRenderer(catalog: catalog).render(guide, at: .document("guidance"))
        let page = String(decoding: bytes, as: UTF8.self)
        let start = try #require(page.firstRange(of: "<main "))
        let end = try #require(page.firstRange(of: "</main>"))
        return String(page[start.lowerBound..<end.lowerBound])
    }

    @Test("a button of each situation stands first, called as its heading is; the first is chosen")
    func buttons() throws {
        let page = try page(guide)
        let buttons = [
            "<div id=\"where\" class=\"choice\" role=\"group\" aria-label=\"Choose your situation\">",
            "<input class=\"ui\" type=\"radio\" name=\"_choice-where\" id=\"_choice-where-1\" checked=\"\">",
            "<label class=\"ui\" for=\"_choice-where-1\">In the country</label>",
            "<input class=\"ui\" type=\"radio\" name=\"_choice-where\" id=\"_choice-where-2\">",
            "<label class=\"ui\" for=\"_choice-where-2\">In another country</label>",
            "<ol class=\"step\" role=\"list\">",
        ]
        #expect(page.contains(buttons.joined()))
        #expect(page.split(separator: "<input").count == 3)
    }

    @Test("every situation is on the page, under its heading, and its steps are headings a level further in")
    func situations() throws {
        let page = try page(guide)
        #expect(page.contains("<div id=\"here\" class=\"branch at-1\"><h3>In the country</h3>\n<ol class=\"step\""))
        #expect(page.contains("<div id=\"there\" class=\"branch at-2\"><h3>In another country</h3>\n<ol "))
        for step in ["look\"><h3 class=\"action\">Look.</h3>", "call\"><h4 class=\"action\">Call.</h4>"] {
            #expect(page.contains("<li id=\"\(step)"), "\(step)")
        }
    }

    @Test("the steps of each situation go on from those that hold in all; what is not to be done has no number")
    func numbers() throws {
        let page = try page(guide)
        for id in ["call", "write"] {
            #expect(page.contains("<ol class=\"step\" start=\"3\" role=\"list\"><li id=\"\(id)\">"), "\(id)")
        }
        #expect(page.contains("<ul class=\"avoid\" role=\"list\"><li id=\"pay\">"))
        #expect(page.split(separator: " start=").count == 3)
    }

    @Test("in the one file of everything, buttons have the names of their document")
    func everything() throws {
        let bytes = try HTMLRenderer(catalog: catalog).renderEverything([guide])
        let page = String(decoding: bytes, as: UTF8.self)
        #expect(page.contains("name=\"guidance-_choice-where\" id=\"guidance-_choice-where-1\" checked=\"\""))
        #expect(page.contains("<label class=\"ui\" for=\"guidance-_choice-where-2\">"))
    }

    @Test("a piece for another page has what holds in all, then each situation under its heading, and no buttons")
    func fragments() throws {
        let html = HTMLFragment(guide, site: try PageSite(catalog: catalog).forOtherSites)
        let block = try #require(guide.sections.first?.blocks.first)
        let piece = html.html(block)
        #expect(piece.hasPrefix("<ol class=\"step\"><li><h3 class=\"action\">Look.</h3>"))
        #expect(piece.contains("<div class=\"branch\"><h3>In the country</h3><ol class=\"step\" start=\"3\"><li><h4 "))
        #expect(
            piece.contains("<div class=\"branch\"><h3>In another country</h3><ol class=\"step\" start=\"3\"><li><h4 "))
        for mark in ["<input", "<label", "choice", " role=", " id="] {
            #expect(!piece.contains(mark), "\(piece)")
        }
    }

    @Test("text and data have every situation under its heading")
    func otherOutputs() throws {
        let text = TextRenderer().render(guide)
        let json = try JSONRenderer(catalog: catalog).render(guide)
        let voice = try ListeningRenderer(catalog: catalog).render(guide)
        for words in ["In the country", "Call.", "In another country", "Write.", "Do not pay."] {
            for output in [text, json, voice] { #expect(output.contains(words), "\(words)") }
        }
    }
}
