import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaTestSupport
import Testing

@Suite("Addresses that a language does not name")
struct UnnamedAddressTests {
    private func findings(_ files: [String: String] = [:]) throws -> [String: Diagnostic] {
        let today = try #require(ExampleCatalog.today)
        let loaded = CatalogLoader.load(Repository.languagesProject, replacing: files)
        let found = CatalogChecker.check(loaded, today: today).filter { $0.id == "unnamed-address" }
        return Dictionary(found.compactMap { one in one.place.map { ($0.span.file, one) } }) { first, _ in
            Issue.record("\(first.message) is told twice")
            return first
        }
    }

    private func read(_ path: String) throws -> String {
        try #require(CatalogEditor.text(of: path, in: Repository.languagesProject))
    }

    @Test("are found once in each language but the source, with what to write")
    func help() throws {
        let found = try findings()
        #expect(Set(found.keys) == Set(["es", "pt-BR", "ar", "ht"].map { "locales/\($0)/locale.yaml" }))
        let portuguese = try #require(found["locales/pt-BR/locale.yaml"])
        #expect(portuguese.severity == .info)
        #expect(portuguese.message.contains("`answer`, `help`, `whole`, `everything`, `listen`, `chat`"))
        for repair in [
            "`guidance.answer: guia/a-sua-contestacao`", "`guidance.help: guia/ajuda`", "`whole-path: …`",
            "`everything-path: …`", "`listening-path: …`", "`chat-path: …`",
        ] {
            #expect(portuguese.help?.contains(repair) == true, "\(repair)")
        }
        // A title in another script is no address.
        #expect(found["locales/ar/locale.yaml"]?.help?.contains("`guidance.answer: dalil/…`") == true)
    }

    @Test("a document without an address is among them")
    func document() throws {
        let path = "locales/ht/locale.yaml"
        let found = try findings([path: read(path).replacing(", faq: kesyon", with: "")])
        #expect(found[path]?.help?.contains("to `paths` `faq: kesyon`") == true)
    }

    @Test("are not found where each is named, be it by its id")
    func named() throws {
        let path = "locales/ht/locale.yaml"
        let names = """
            section-paths: {guidance.answer: gid/repons, guidance.help: gid/help}
            whole-path: tout
            everything-path: tout-bagay
            listening-path: koute
            chat-path: mesaj

            """
        #expect(try findings([path: read(path) + names])[path] == nil)
    }

    @Test("in a source language that is not English the program's names are found, and ids serve")
    func otherSource() throws {
        let path = "Resources/project.yaml"
        let found = try findings([path: read(path).replacing("source-locale: en", with: "source-locale: es")])
        let spanish = try #require(found["locales/es/locale.yaml"])
        #expect(spanish.message.contains("`whole`") && !spanish.message.contains("`answer`"))
        let english = try #require(found["locales/en/locale.yaml"])
        #expect(english.message.contains("`answer`") && !english.message.contains("`whole`"))
    }

    @Test("languages without a name in one that ICU lacks are found, with what to write")
    func languageNames() throws {
        let today = try #require(ExampleCatalog.today)
        func found(_ files: [String: String]) -> [Diagnostic] {
            CatalogChecker.check(CatalogLoader.load(Repository.languagesProject, replacing: files), today: today)
                .filter { $0.id == "missing-language-name" }
        }
        #expect(found([:]) == [])
        let path = "locales/ht/locale.yaml"
        let lines = try read(path).split(separator: "\n").filter { !$0.hasPrefix("language-names") }
        let missing = found([path: lines.joined(separator: "\n") + "\n"])
        #expect(missing.map { $0.place?.span.file } == [path])
        #expect(missing.first?.help == "add `language-names: {en: …, es: …, pt-BR: …, ar: …}`")
        #expect(missing.first?.message.contains("pages show English, español, português (Brasil), العربية") == true)
    }
}
