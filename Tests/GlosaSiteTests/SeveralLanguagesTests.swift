import GlosaCatalog
import GlosaDiagnostics
import GlosaICU
import GlosaSite
import GlosaTestSupport
import Testing

@Suite("A project in five languages")
struct SeveralLanguagesTests {
    private let catalog: Catalog
    private let site: Site

    init() throws {
        catalog = try SoundProject(Repository.languagesProject).catalog
        let built = try SiteBuilder(catalog: catalog, today: catalog.project.written).build()
        for diagnostic in built.diagnostics { Issue.record("\(DiagnosticText().print(diagnostic))") }
        site = built.site
    }

    private func text(_ path: String) throws -> String {
        let file = try #require(site.files.first { $0.path == path })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test("has the same pages in each of them")
    func pages() {
        let pages = site.files.map(\.path).filter { $0.hasSuffix(".html") }
        let counts = catalog.locales.map { locale in
            pages.count { $0.hasPrefix("\(locale.settings.tag)/") }
        }
        #expect(counts.count == 5)
        #expect(Set(counts).count == 1, "\(counts)")
    }

    @Test("links to the same place in other languages stand apart, and each says its language and direction")
    func samePlace() throws {
        let page = try text("en/everything.html")
        let lines = page.split(separator: "<p class=\"ui same-place\">").dropFirst()
        #expect(!lines.isEmpty)
        for line in lines {
            let links = line.prefix { $0 != "\n" }
            #expect(links.split(separator: "</a> <a ").count == 4, "\(links)")
            #expect(!links.contains("</a><a"), "\(links)")
            #expect(links.contains("lang=\"ar\" hreflang=\"ar\" dir=\"rtl\">العربية</a>"), "\(links)")
        }
    }

    @Test(
        "the switch says the direction of a language that is not the page's",
        arguments: [
            ("ar/index.html", "lang=\"pt-BR\" hreflang=\"pt-BR\" dir=\"ltr\">Português (Brasil)</a>"),
            ("es/index.html", "lang=\"ar\" hreflang=\"ar\" dir=\"rtl\">العربية</a>"),
            ("es/index.html", "lang=\"ht\" hreflang=\"ht\">Kreyòl ayisyen</a>"),
        ])
    func switches(path: String, link: String) throws {
        #expect(try text(path).contains(link))
    }

    @Test(
        "a page in every language begins with the way to each, by its own name",
        arguments: ["index.html", "index.ht.html", "404.html"])
    func choice(path: String) throws {
        let page = try text(path)
        let list = try #require(page.split(separator: "<nav class=\"choice\">").dropFirst().first)
        let items = try #require(list.split(separator: "</nav>").first)
        for settings in catalog.locales.map(\.settings) {
            let direction = settings.direction == .rightToLeft ? "rtl" : "ltr"
            let link =
                "<a href=\"#language-\(settings.tag)\" lang=\"\(settings.tag)\" dir=\"\(direction)\">"
                + "\(settings.displayName)</a>"
            #expect(items.contains(link), "\(link)")
            #expect(page.contains("id=\"language-\(settings.tag)\""))
        }
        let beforeParts = try #require(page.split(separator: "<section").first)
        #expect(beforeParts.contains("<nav class=\"choice\">"))
    }

    @Test("of two languages there is no list: the second stands within the first screen")
    func twoLanguages() throws {
        let small = try SoundProject(Repository.smallProject).catalog
        let built = try SiteBuilder(catalog: small, today: small.project.written).build().site
        let page = try #require(built.files.first { $0.path == "index.html" })
        #expect(!String(decoding: page.bytes, as: UTF8.self).contains("<nav"))
    }

    @Test("a language that ICU lacks names the others as its locale.yaml does")
    func languageNames() throws {
        let glossary = try text("ht/glose/index.html")
        #expect(glossary.contains("An anglè: "))
        #expect(glossary.contains("An pòtigè brezilyen: "))
        #expect(!glossary.contains("anglais") && !glossary.contains("arabe"))
        #expect(try text("ht/gid/help/index.html").contains("anglè"))
        #expect(try text("ar/mujam/index.html").contains("الإنجليزية"))
    }

    @Test("a voice of a language that ICU lacks has its own words for numbers, and none of another language")
    func figures() throws {
        #expect(try text("ht/glose/listen.txt").contains("senk mo, esplike"))
        let guide = try text("ht/gid/help/listen.txt")
        #expect(guide.contains("plis senk senk"))
        #expect(guide.contains("senk senk senk senk"))
        #expect(!guide.contains("cinq") && !guide.contains("trois"))
        #expect(try text("es/guia/help/listen.txt").contains("cinco cinco"))
    }

    @Test("no page describes itself with nothing, and no question has an empty answer")
    func descriptions() {
        for file in site.files where file.path.hasSuffix(".html") {
            let page = String(decoding: file.bytes, as: UTF8.self)
            #expect(!page.contains("description\" content=\"\""), "\(file.path)")
            #expect(!page.contains("\"description\":\"\"") && !page.contains("\"text\":\"\""), "\(file.path)")
        }
    }

    @Test("a voice gets no full stop after the question mark of another script")
    func questions() throws {
        let questions = try text("ar/asila/listen.txt")
        #expect(questions.contains("؟\n"))
        #expect(!questions.contains("؟."))
    }
}
