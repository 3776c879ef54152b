import GlosaCatalog
import GlosaDocument
import GlosaOutput
import GlosaTestSupport
import Testing

@Suite("What a page begins with, and what stands behind it")
struct PageHeadLinesTests {
    private let catalog: Catalog

    /// A guide that a machine wrote a text of, with a reference that says how.
    init() throws {
        catalog = try GuideExample.catalog(
            """
            guidance:
              find:
                - {step: look, sources: [paper], expires: 2027-01-21}
            about:
              what:
                - {paragraph: about-what, basis: project}
            """,
            data: ["project": "documents: {story: story, guidance: guide, glossary: glossary, about: reference}"],
            words: [
                "guidance": "look: |\n  Ask for {#term id=asylum}asylum{/term}.",
                "about": "title: About\nsummary: How this is made.\nwhat-title: What\nabout-what: We read.",
                "review": """
                guidance.look:
                  state: translated
                  origin: machine
                  source: 000000000000000000000000
                  target: 000000000000000000000000
                """,
            ])
    }

    private func guide(today: String? = nil) throws -> Document {
        try GuideExample.document("guidance", of: catalog, today: today)
    }

    private func page(_ document: Document) throws -> String {
        String(
            decoding: try HTMLRenderer(catalog: catalog).render(document, at: .document(document.id)), as: UTF8.self)
    }

    /// What stands between two texts of a page.
    private func piece(_ start: String, _ end: String, of page: String) throws -> String {
        let begin = try #require(page.firstRange(of: start))
        let stop = try #require(page[begin.upperBound...].firstRange(of: end))
        return String(page[begin.upperBound..<stop.lowerBound])
    }

    @Test("a guide says who wrote it, who reviewed it, that it is no advice, until when it holds, and how it was made")
    func order() throws {
        let guide = try guide()
        #expect(guide.head.map(\.kind) == [.legalReview, .notAdvice, .validUntil])
        #expect(guide.head.first?.text.plainText == "Written with AI. No lawyer has reviewed this page yet.")
        let notices = try piece("<div class=\"notices\">", "</div>", of: page(guide))
        #expect(
            notices.matches(of: #/<p class="([a-z-]+)">/#).map { String($0.output.1) }
                == ["legal-review", "not-advice", "valid-until", "ui"])
        #expect(notices.contains("<p class=\"ui\"><a href=\"../about/\">How we know</a></p>"))
    }

    @Test("that its day has passed stands before all")
    func expired() throws {
        let guide = try guide(today: "2027-01-22")
        #expect(guide.head.map(\.kind) == [.expired, .legalReview, .notAdvice])
        let notices = try piece("<div class=\"notices\">", "</div>", of: page(guide))
        #expect(notices.hasPrefix("<p class=\"expired\">This page expired on January 21, 2027."))
    }

    @Test("the sentence for a page that was saved too long ago stands in its header, hidden")
    func banner() throws {
        let header = try piece("<header>", "</header>", of: page(guide()))
        #expect(header.contains("<p class=\"banner\" hidden=\"\" data-until=\"2027-01-21\">This page expired on"))
        let main = try piece("<main ", "</main>", of: page(guide()))
        #expect(!main.contains("class=\"banner\""))
    }

    @Test("what does not expire has no such sentence")
    func noBanner() throws {
        let about = try GuideExample.document("about", of: catalog)
        #expect(try !page(about).contains("class=\"banner\""))
    }

    @Test("the meanings of words and the sources stand closed behind the content")
    func endnotes() throws {
        let page = try page(guide())
        let behind = try piece("</main>", "</aside>", of: page)
        #expect(
            behind.hasPrefix(
                "\n<aside id=\"_endnotes\" class=\"endnotes\" aria-label=\"Words and sources\"><details "))
        #expect(
            behind.contains(
                "<details class=\"words\"><summary><h2 id=\"_words-title\">Words on this page</h2>\n</summary>"))
        #expect(
            behind.contains(
                "<details id=\"_sources\" class=\"sources\"><summary><h2 id=\"_sources-title\">Sources</h2>"))
        #expect(behind.contains("<div id=\"w-asylum\" class=\"sheet\">"))
        #expect(behind.contains("<li id=\"s1\" class=\"sheet\">"))
        let main = try piece("<main ", "</main>", of: page)
        #expect(!main.contains("id=\"_sources\"") && !main.contains("class=\"sheet\""))
    }

    @Test("in the one file of everything the sources stand with each document, open")
    func everything() throws {
        let bytes = try HTMLRenderer(catalog: catalog).renderEverything([guide()])
        let page = String(decoding: bytes, as: UTF8.self)
        #expect(!page.contains("class=\"endnotes\""))
        #expect(
            page.contains("<section id=\"guidance-_sources\" class=\"sources\"><h3 id=\"guidance-_sources-title\">"))
    }

    @Test("a text for a chat begins with what it is and until when, or with that its day has passed")
    func chat() throws {
        let renderer = try ChatRenderer(catalog: catalog)
        let origin = "Written with AI. No lawyer has reviewed this page yet. "
        let advice = "This guide informs. It is not legal advice and does not replace a lawyer."
        let until = " Valid until January 21, 2027."
        let title = "\n\nHow to find your relative\nFrom the guide: https://"
        let fresh = renderer.render(try guide().opening, at: .document("guidance"))
        #expect(fresh.hasPrefix("\(origin)\(advice)\(until)\(title)"), "\(fresh)")
        let passed = "This page expired on January 21, 2027. What it says may have changed. Ask a lawyer today. "
        let late = renderer.render(try guide(today: "2027-01-22").opening, at: .document("guidance"))
        #expect(late.hasPrefix("\(passed)\(origin)\(advice)\(title)"), "\(late)")
    }
}
