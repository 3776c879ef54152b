import GlosaCatalog
import GlosaICU
import GlosaPublication
import GlosaTestSupport
import Testing

@testable import GlosaOutput

@Suite("Where pages stand")
struct SiteLayoutTests {
    private let catalog: Catalog
    private let layout: SiteLayout
    private let spanish: LocaleTag

    init() throws {
        catalog = try SoundProject(Repository.root).catalog
        layout = SiteLayout(catalog: catalog)
        spanish = try LocaleTag("es")
    }

    @Test(
        "each page has an address in its language",
        arguments: [
            (PagePlace.home, "es/"), (.document("guidance"), "es/guia/"),
            (.section(document: "guidance", section: "find"), "es/guia/encontrar/"),
            (.section(document: "guidance", section: "sheet"), "es/hoja-de-llamadas/"),
            (.whole("guidance"), "es/guia/completa/"), (.everything, "es/todo.html"),
            (.term("alien-enemies-act"), "es/glosario/ley-de-enemigos-extranjeros/"),
            (.term("credible-fear-interview"), "es/glosario/entrevista-de-temor-creible/"),
        ])
    func addresses(place: PagePlace, address: String) {
        #expect(layout.address(of: place, in: spanish) == address)
    }

    @Test(
        "a title becomes part of an address where it can be typed on any telephone",
        arguments: [
            ("Palabras que va a oír", "palabras-que-va-a-oir"), ("El Salvador, 2025", "el-salvador-2025"),
            ("الإخلاء", nil), ("2025", nil), ("…", nil), ("", nil),
        ] as [(String, String?)])
    func names(title: String, name: String?) {
        #expect(AddressName.of(title) == name)
    }

    @Test("no two pages of a language have the same address")
    func distinct() throws {
        for locale in catalog.locales.map(\.settings.tag) {
            var places: [PagePlace] = [.home, .everything] + catalog.terms.ids.map { .term($0) }
            for document in catalog.documentIDs {
                places.append(.document(document))
                if layout.hasSectionPages(document) { places.append(.whole(document)) }
                places += layout.pages(of: document).map { .section(document: document, section: $0) }
            }
            let addresses = places.map { layout.address(of: $0, in: locale) }
            #expect(Set(addresses).count == places.count)
            #expect(addresses.allSatisfy { $0.allSatisfy { $0.isASCII && !$0.isUppercase } })
        }
    }

    @Test("the first section of a guidance is its own page, and every other section has one")
    func opening() {
        #expect(layout.page(of: "guidance", section: "today").place == .document("guidance"))
        #expect(layout.page(of: "guidance", section: "find").fragment == nil)
        #expect(layout.page(of: "story", section: "law") == (.document("story"), "law"))
    }

    @Test(
        "one page names another from where it stands",
        arguments: [
            ("es/guia/", "es/glosario/", "../glosario/"), ("es/guia/", "es/guia/", "./"),
            ("es/guia/encontrar/", "es/guia/", "../"), ("es/guia/", "es/guia/encontrar/", "encontrar/"),
            ("es/guia/", "en/guide/find/", "../../en/guide/find/"), ("es/", "", "../"),
            ("es/guia/", "es/todo.html", "../todo.html"), ("es/guia/completa/", "es/guia/guia.txt", "../guia.txt"),
        ])
    func relative(from: String, to: String, address: String) {
        #expect(RelativePath.to(to, from: from) == address)
    }
}
