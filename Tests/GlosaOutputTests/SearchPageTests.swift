import Foundation
import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaICU
import GlosaOutput
import GlosaPublication
import GlosaTestSupport
import Testing

@Suite("The search page")
struct SearchPageTests {
    private let catalog: Catalog
    private let spanish: LocaleTag

    init() throws {
        func text(_ path: String) throws -> String {
            try String(contentsOfFile: "\(Repository.smallProject)/\(path)", encoding: .utf8)
        }
        let loaded = CatalogLoader.load(
            Repository.smallProject,
            replacing: [
                "locales/es/locale.yaml": try text("locales/es/locale.yaml")
                    + "search-path: buscar\nnegations: [no]\nfunction-words: [de, el, la]\n",
                "Resources/project.yaml": try text("Resources/project.yaml") + "search-help: line\n",
                "locales/es/search.yaml": """
                questions: {ignore: [hacer, qué], weak: [quién]}
                take: {same: [agarrar, detener]}
                guidance.find: {words: [no aparece]}
                guidance.find-look: {name: La página oficial, words: [localizador]}
                glossary.asylum: {words: [persecución]}

                """,
            ])
        for diagnostic in loaded.diagnostics { Issue.record("\(DiagnosticText().print(diagnostic))") }
        catalog = try #require(loaded.catalog)
        spanish = try LocaleTag("es")
    }

    private func page() throws -> String {
        let builder = PublicationBuilder(Publication(catalog))
        let site = try PageSite(catalog: catalog)
        let bytes = SearchPage(site: site).render(
            spanish, documents: builder.build().documents[spanish] ?? [],
            help: builder.page(ofContact: "line", in: spanish))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The index in the page, as its script reads it.
    private func index() throws -> [String: Any] {
        let text = try #require(
            try page().firstMatch(of: /<script type="application\/json" id="_index">((?s:.*?))<\/script>/)?.output.1)
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    /// The list of each stem, by the rule that the script reads them by.
    private func lists() throws -> [String: String] {
        let index = try index()
        let stems = try #require(index["stems"] as? String)
        let lists = try #require(index["lists"] as? String).split(separator: " ").map(String.init)
        var words: [String] = []
        for match in stems.matches(of: /([A-Z])([^A-Z]*)/) {
            let letter = try #require(match.output.1.utf8.first)
            let length = Int(letter) - 65
            words.append(String(words.last?.prefix(length) ?? "") + match.output.2)
        }
        #expect(words == words.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) })
        #expect(words.count == lists.count)
        return Dictionary(uniqueKeysWithValues: zip(words, lists))
    }

    @Test("names parts with their addresses, what stands in a part by its id there, and terms")
    func entries() throws {
        let entries = try #require(try index()["entries"] as? [[String]])
        #expect(
            entries.prefix(7) == [
                ["p", "Cómo encontrar a su familiar", "../guia/#find"],
                ["s", "La página oficial", "find-look"],
                ["s", "", "find-reasons"],
                ["s", "", "find-no-pay"],
                ["b", "Si está en otro país", "find-abroad"],
                ["s", "", "abroad-write"],
                ["w", "asilo", "../glosario/asilo/"],
            ])
        #expect(entries.contains(["w", "Servicio de Inmigración (ICE)", "../glosario/servicio-de-inmigracion/"]))
        #expect(entries.count == 9)
    }

    @Test("finds an entry by its whole name, by its title, by an action and by an explanation, in this order of weight")
    func weights() throws {
        let lists = try lists()
        // A letter is a weight, and the number before it the step from the entry before, where it is not one.
        #expect(lists["localizador"] == "2D")
        #expect(lists["asil"] == "7D")
        #expect(lists["asylum"] == "7D")
        // “No aparece” is a name by itself, the words of another step, and a stem of its own with its denial.
        #expect(lists["aparece"] == "D2B")
        #expect(lists["-aparece"] == "C")
        #expect(lists["familiar"] == "CBBBBB")
        // A word that says nothing of what is looked for leads nowhere.
        #expect(lists["de"] == nil)
    }

    @Test("has the rules of the language, and the words that mean the same")
    func rules() throws {
        let index = try index()
        #expect(index["language"] as? String == "es")
        #expect(index["endings"] as? String == "as es os a o s")
        #expect(index["ignored"] as? String == "de el hacer la que")
        #expect(index["weak"] as? String == "quien")
        #expect(index["negations"] as? String == "no")
        #expect(index["groups"] as? [String] == ["agarrar detener"])
        let words = try #require(index["words"] as? [String: String])
        #expect(Set(words.keys) == ["label", "count", "none", "near", "part", "step", "word"])
    }

    @Test("shows no step by what it says: only its page has what must stand with it")
    func noActions() throws {
        let page = try page()
        let locale = try #require(catalog.locale(spanish))
        let guide = try #require(DocumentBuilder(catalog: catalog, locale: locale).build("guidance").document)
        for item in guide.sections.flatMap(\.blocks).flatMap(\.items) {
            #expect(!page.contains(item.action.plainText), "\(item.id)")
        }
    }

    @Test("is a list of the parts and of the terms without a script, with the contact that can be asked")
    func withoutScript() throws {
        let page = try page()
        #expect(page.contains("<div id=\"_search\" class=\"ui\"></div>"))
        #expect(page.firstMatch(of: /<(input|button|form)/) == nil)
        #expect(page.contains("<a href=\"../guia/#find\">Cómo encontrar a su familiar</a>"))
        #expect(page.contains("<a href=\"../glosario/asilo/\">asilo</a>"))
        let help = try #require(page.firstRange(of: "<div id=\"_help\">"))
        let number = try #require(page.firstRange(of: "href=\"tel:"))
        #expect(help.upperBound < number.lowerBound)
        // Who says so can be read on the same page.
        #expect(page.contains("id=\"_sources\""))
        #expect(page.contains("id=\"s1\""))
    }

    @Test("is led to from every page of its language, and from none of a language without one")
    func led() throws {
        let renderer = try HTMLRenderer(catalog: catalog)
        for (tag, isLed) in [("es", true), ("en", false)] {
            let locale = try #require(catalog.locale(LocaleTag(tag)))
            let document = try #require(DocumentBuilder(catalog: catalog, locale: locale).build("story").document)
            let page = String(decoding: renderer.render(document, at: .document("story")), as: UTF8.self)
            #expect(page.contains("<a class=\"search\" href=\"../buscar/\">Buscar</a>") == isLed)
            #expect(page.contains(">Search<") == false)
        }
    }

    @Test("can be read as data: nothing in its index ends the element")
    func escaped() throws {
        let text = try #require(
            try page().firstMatch(of: /<script type="application\/json" id="_index">((?s:.*?))<\/script>/)?.output.1)
        #expect(!text.contains("<"))
        #expect(!text.contains("&"))
    }
}
