import GlosaCatalog
import GlosaDocument
import GlosaPublication
import GlosaTestSupport
import Testing

@testable import GlosaOutput

@Suite("Steps on a page")
struct StepPageTests {
    private static let warning = "Never pay whoever promises to free somebody."
    private static let short = "Never pay for a promise."

    private func catalog(_ outline: String) throws -> Catalog {
        try GuideExample.catalog(
            outline, data: ["hazards": "trap: {kind: pair, short: true, basis: own}"],
            words: [
                "hazards": "trap: \(Self.warning)\ntrap-short: \(Self.short)",
                "guidance": """
                look-heading: Look
                look: Look on the page.
                look-why: It is free.
                look-then: If nothing appears, look again.
                later: Later
                ask: Ask.
                """,
            ])
    }

    /// The guide's own page, with all of it.
    private func page(_ catalog: Catalog, at place: PagePlace = .document("guidance")) throws -> String {
        let guide = try GuideExample.document("guidance", of: catalog)
        return String(decoding: try HTMLRenderer(catalog: catalog).render(guide, at: place), as: UTF8.self)
    }

    /// The step with this id, up to the one that follows it.
    private func step(_ id: String, of page: String) throws -> String {
        let start = try #require(page.firstRange(of: "<li id=\"\(id)\"")).lowerBound
        let rest = page[start...]
        let end = rest.dropFirst().firstRange(of: "<li id=\"ask\"") ?? rest.firstRange(of: "</ol>")
        return String(rest[..<(try #require(end)).lowerBound])
    }

    /// True where all of these stand in `text`, one behind another.
    private func inOrder(_ pieces: [String], in text: String) -> Bool {
        var rest = text[...]
        for piece in pieces {
            guard let range = rest.firstRange(of: piece) else { return false }
            rest = rest[range.upperBound...]
        }
        return true
    }

    private static let headed = """
        guidance:
          find:
            - step: look
              heading: look-heading
              pictogram: search
              why: look-why
              contacts: [page]
              then: [look-then]
              basis: own
              hazards: [trap]
              tells: [trap]
            - {step: ask, why: look-why, basis: own, hazards: [trap], tells: [trap]}
        """

    @Test("a heading with its picture, what to do, whom to ask, what to know then; the rest is one tap away")
    func order() throws {
        let step = try step("look", of: page(catalog(Self.headed)))
        let pieces = [
            "<li id=\"look\" class=\"lead\"><h3><svg class=\"pictogram\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">",
            "<path d=\"M", "\"></path></svg>Look</h3>", "<p class=\"action\">Look on the page.</p>",
            "<ul class=\"contact-list\" role=\"list\"><li>",
            "<a class=\"call\" href=\"https://locator.example.org/find\">",
            "<p>If nothing appears, look again.</p>",
            "<details class=\"from\"><summary class=\"ui\">Where this comes from</summary>",
            "<p><strong>Why:</strong> It is free.</p>",
            "<p>Our own advice: we read no source for this.</p>", "<p>The locator: Source ", "</details>",
        ]
        #expect(inOrder(pieces, in: step), "\(step)")
        #expect(step.split(separator: "<details").count == 2)
        #expect(!step.contains("class=\"label\"") && !step.contains("class=\"hazard"))
    }

    @Test("without a heading what to do is the heading, and the reason stands in the open")
    func withoutHeading() throws {
        let step = try step("ask", of: page(catalog(Self.headed)))
        let pieces = [
            "<li id=\"ask\"><h3 class=\"action\">Ask.</h3>", "<p><strong>Why:</strong> It is free.</p>",
            "<details class=\"from\">", "<p>Our own advice: we read no source for this.</p>",
        ]
        #expect(inOrder(pieces, in: step), "\(step)")
        // The page has the warning aside already.
        #expect(!step.contains(Self.warning) && !step.contains("Important:"))
    }

    @Test("a piece for another page has the warning of each step whole, with its label, and no picture, role or id")
    func fragments() throws {
        let catalog = try catalog(Self.headed)
        let guide = try GuideExample.document("guidance", of: catalog)
        let html = HTMLFragment(guide, site: try PageSite(catalog: catalog).forOtherSites)
        let pieces = guide.sections.flatMap(\.blocks).flatMap(\.items).enumerated()
            .map { html.html($1, number: $0 + 1) }
        try #require(pieces.count == 2)
        for piece in pieces {
            #expect(piece.contains("<strong>Important:</strong> \(Self.warning)"), "\(piece)")
            for mark in ["<svg", " role=", " id=\""] { #expect(!piece.contains(mark), "\(piece)") }
        }
        #expect(pieces[0].hasPrefix("<ol class=\"step\"><li><h3>Look</h3><p class=\"action\">Look on the page.</p>"))
        #expect(pieces[1].hasPrefix("<ol class=\"step\" start=\"2\"><li><h3 class=\"action\">Ask.</h3>"))
    }

    private static let twice = """
        guidance:
          find:
            - {step: look, basis: own, hazards: [trap]}
            - heading: later
            - {step: ask, basis: own, hazards: [trap]}
        """

    @Test("a warning that the page has had is said shorter, without a label and without a box")
    func repeated() throws {
        let page = try page(catalog(Self.twice))
        #expect(page.contains("<p class=\"hazard\"><strong>Important:</strong> \(Self.warning)</p>"))
        #expect(page.contains("<p class=\"hazard again\">\(Self.short)</p>"))
        #expect(page.split(separator: Self.warning).count == 2)
    }

    @Test("a piece for another page says it whole, with its label")
    func repeatedElsewhere() throws {
        let catalog = try catalog(Self.twice)
        let guide = try GuideExample.document("guidance", of: catalog)
        let html = HTMLFragment(guide, site: try PageSite(catalog: catalog).forOtherSites)
        let last = try #require(guide.sections.flatMap(\.blocks).flatMap(\.items).last)
        let piece = html.html(last, number: 1)
        #expect(piece.contains("<strong>Important:</strong> \(Self.warning)") && !piece.contains(Self.short))
    }

    @Test("steps are headings a level below their section, and below a heading of the section a level further in")
    func levels() throws {
        let catalog = try catalog(Self.twice)
        let whole = try page(catalog)
        let pieces = [
            "<h2 id=\"find-title\">", "<h3 class=\"action\">Look on the page.</h3>", "<h3>Later</h3>",
            "<h4 class=\"action\">Ask.</h4>",
        ]
        #expect(inOrder(pieces, in: whole))
        let part = try #require(try GuideExample.document("guidance", of: catalog).page(of: "find"))
        let bytes = try HTMLRenderer(catalog: catalog).render(part, at: .document("guidance"))
        let own = [
            "<h1 id=\"find\">How to find your relative</h1>", "<h2 class=\"action\">Look on the page.</h2>",
            "<h2>Later</h2>",
            "<h3 class=\"action\">Ask.</h3>",
        ]
        #expect(inOrder(own, in: String(decoding: bytes, as: UTF8.self)))
    }

    @Test("lists that the style draws without marks say that they are lists")
    func roles() throws {
        let steps = "    - {step: look, basis: own}\n    - {avoid: ask, basis: own}"
        let page = try page(catalog("guidance:\n  find:\n\(steps)"))
        #expect(page.contains("<ol class=\"step\" role=\"list\">"))
        #expect(page.contains("<ul class=\"avoid\" role=\"list\">"))
    }
}
