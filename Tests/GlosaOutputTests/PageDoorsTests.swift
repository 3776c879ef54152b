import GlosaCatalog
import GlosaDocument
import GlosaOutput
import GlosaPublication
import GlosaTestSupport
import Testing

@Suite("The parts of a guide behind their doors")
struct PageDoorsTests {
    private let catalog: Catalog

    init() throws {
        catalog = try GuideExample.catalog(
            """
            guidance:
              find:
                - {step: look, basis: own}
              call:
                - {step: ask, basis: own}
              home:
                - {step: write, basis: own}
            """,
            data: [
                "project": """
                doors:
                  guidance:
                    - {door: today, parts: [find]}
                    - {door: later, parts: [call, home]}
                """
            ],
            words: [
                "guidance": """
                look: Look.
                ask: Ask.
                write: Write.
                call-title: How to call
                home-title: At home
                """,
                "interface": """
                door-today: Today
                door-later: Later
                part-guidance-call: Calls
                """,
            ])
    }

    private func page(_ document: Document, at place: PagePlace) throws -> String {
        String(decoding: try HTMLRenderer(catalog: catalog).render(document, at: place), as: UTF8.self)
    }

    /// The page of a part.
    private func part(_ id: String) throws -> String {
        let guide = try GuideExample.document("guidance", of: catalog)
        let part = try #require(guide.page(of: id))
        return try page(part, at: .section(document: "guidance", section: id))
    }

    private func opening() throws -> String {
        try page(GuideExample.document("guidance", of: catalog).opening, at: .document("guidance"))
    }

    /// A navigation of a page; nil where it has none.
    private func navigation(_ start: String, of page: String) -> String? {
        guard let begin = page.firstRange(of: "<nav \(start)"),
            let end = page[begin.upperBound...].firstRange(of: "</nav>")
        else { return nil }
        return String(page[begin.lowerBound..<end.upperBound])
    }

    private func list(on page: String) -> String? { navigation("id=\"_parts\" class=\"doors ui\"", of: page) }

    private func bar(on page: String) -> String? { navigation("class=\"bar ui\"", of: page) }

    @Test("a page of the guide lists every part below the name of its door, and says which it is")
    func parts() throws {
        let page = try part("call")
        let list = try #require(self.list(on: page))
        #expect(list.contains("aria-label=\"All parts of the guide\""))
        for (number, name) in [(1, "Today"), (2, "Later")] {
            #expect(list.contains("<h2 id=\"_door-\(number)\">\(name)</h2>"))
            #expect(list.contains("<ul aria-labelledby=\"_door-\(number)\" role=\"list\">"))
        }
        // A part is called by its label, or else by its title.
        #expect(list.contains(">How to find your relative</a>"))
        #expect(list.contains("<a href=\"./\" aria-current=\"page\">Calls</a>"))
        #expect(list.contains("<a href=\"../home/\">At home</a>"))
        #expect(list.split(separator: "aria-current").count == 2)
    }

    @Test("on the first page of the guide, its first part is the one where the reader is")
    func first() throws {
        let page = try opening()
        let list = try #require(self.list(on: page))
        #expect(list.contains(" aria-current=\"page\">How to find your relative</a>"))
        #expect(list.contains("<a href=\"call/\">Calls</a>"))
        #expect(list.split(separator: "aria-current").count == 2)
    }

    @Test("on a page of the guide the bar leads to a door's only part, or to the list; it marks the door of the page")
    func barInside() throws {
        let (part, opening) = (try part("call"), try opening())
        let inside = try #require(bar(on: part))
        #expect(inside.contains("<a href=\"#_door-2\" class=\"here\">Later</a>"))
        #expect(inside.contains(">Today</a>") && !inside.contains("#_door-1"))
        #expect(inside.split(separator: "class=\"here\"").count == 2)
        #expect(inside.contains("<li><a href=\"../../../es/guia/call/\" lang=\"es\" hreflang=\"es\">"))
        let first = try #require(bar(on: opening))
        #expect(first.contains(" class=\"here\" aria-current=\"page\">Today</a>"))
        #expect(first.contains("<a href=\"#_door-2\">Later</a>"))
    }

    @Test("another page has the bar alone, which leads to the first part behind each door")
    func barOutside() throws {
        let story = try page(GuideExample.document("story", of: catalog), at: .document("story"))
        #expect(list(on: story) == nil)
        let outside = try #require(bar(on: story))
        #expect(outside.contains("<a href=\"../guide/call/\">Later</a>"))
        #expect(outside.contains("<a href=\"../guide/") && !outside.contains("#_door"))
        #expect(!outside.contains("class=\"here\""))
    }

    @Test("a door without a label is called as its first part is")
    func unnamed() throws {
        let catalog = try GuideExample.catalog(
            "guidance:\n  find:\n    - {step: look, basis: own}",
            data: ["project": "doors: {guidance: [{door: today, parts: [find]}]}"], words: ["guidance": "look: Look."])
        let guide = try GuideExample.document("guidance", of: catalog)
        let bytes = try HTMLRenderer(catalog: catalog).render(guide.opening, at: .document("guidance"))
        let page = String(decoding: bytes, as: UTF8.self)
        #expect(list(on: page)?.contains("<h2 id=\"_door-1\">How to find your relative</h2>") == true)
    }

    @Test("the one file of everything has no doors: there are no other pages")
    func everything() throws {
        let documents = try ["guidance", "story"].map { try GuideExample.document($0, of: catalog) }
        let bytes = try HTMLRenderer(catalog: catalog).renderEverything(documents)
        let page = String(decoding: bytes, as: UTF8.self)
        #expect(list(on: page) == nil && bar(on: page) == nil)
    }
}
