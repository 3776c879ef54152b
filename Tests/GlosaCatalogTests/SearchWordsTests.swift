import Foundation
import GlosaCatalog
import GlosaDiagnostics
import GlosaICU
import GlosaTestSupport
import Testing

@Suite("The words of a search")
struct SearchWordsTests {
    private func load(_ words: String) -> CatalogLoader.Loaded {
        CatalogLoader.load(Repository.smallProject, replacing: ["locales/es/search.yaml": words])
    }

    @Test("are read by the full id of what they lead to, and by group")
    func read() throws {
        let loaded = load(
            """
            questions: {ignore: [hacer, no], weak: [quién]}
            take: {same: [agarrar, detener]}
            guidance.find: {words: [no aparece]}
            guidance.find-look: {name: La página oficial, words: localizador}
            guidance.find-abroad: {words: [afuera]}
            glossary.asylum: {words: [persecución]}

            """)
        #expect(loaded.diagnostics.map(\.message) == [])
        let search = try #require(loaded.catalog?.locale(LocaleTag("es"))).search
        #expect(search["questions"]?.ignored == ["hacer", "no"])
        #expect(search["questions"]?.weak == ["quién"])
        #expect(search["take"]?.same == ["agarrar", "detener"])
        #expect(search["guidance.find-look"]?.name == "La página oficial")
        #expect(search["guidance.find-look"]?.words == ["localizador"])
        #expect(search["glossary.asylum"]?.words == ["persecución"])
    }

    @Test("lead to what is there: a part, a situation, a step, a table or a term")
    func unknown() throws {
        let found = load("guidance.find-lok: {words: [localizador]}\nglossary.nothing: {words: [nada]}\n").diagnostics
        #expect(found.map(\.id) == ["unknown-link", "unknown-link"])
        #expect(found.first?.help == "did you mean `guidance.find-look`?")
        #expect(found.first?.place?.span.file == "locales/es/search.yaml")
    }

    @Test(
        "of a group and of something that is found are kept apart",
        arguments: ["guidance.find: {same: [uno, dos]}\n", "find: {words: [uno]}\n", "find: {name: Uno}\n"])
    func mixed(words: String) {
        #expect(load(words).diagnostics.map(\.id) == ["wrong-value"])
    }

    @Test("may be absent, and then nothing is said of it")
    func absent() throws {
        let catalog = try SoundProject(Repository.smallProject).catalog
        #expect(catalog.locales.allSatisfy { $0.search.count == 0 && $0.settings.paths.search == nil })
        #expect(catalog.project.searchHelp == nil)
    }

    @Test("need a contact that the catalog has, where somebody is to be asked")
    func help() throws {
        let path = "Resources/project.yaml"
        let text = try String(contentsOfFile: "\(Repository.smallProject)/\(path)", encoding: .utf8)
        let found = CatalogLoader.load(
            Repository.smallProject, replacing: [path: text + "search-help: nobody\n"]
        ).diagnostics
        #expect(found.map(\.id) == ["unknown-contact"])
    }
}
