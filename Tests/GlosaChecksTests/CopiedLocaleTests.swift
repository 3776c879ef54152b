import FoundationEssentials
import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaICU
import GlosaTestSupport
import Testing

@Suite("A copy of another locale's folder")
struct CopiedLocaleTests {
    /// The small project with a third language, whose folder is a copy of the Spanish one.
    private func loaded(_ tag: String) throws -> CatalogLoader.Loaded {
        let small = Repository.smallProject
        func read(_ path: String) -> String {
            String(decoding: FileManager.default.contents(atPath: "\(small)/\(path)") ?? Data(), as: UTF8.self)
        }
        // The folder is not there; its files are all given.
        var files = ["locales/\(tag)": ""]
        for name in try FileManager.default.contentsOfDirectory(atPath: "\(small)/locales/es") {
            files["locales/\(tag)/\(name)"] = read("locales/es/\(name)")
        }
        let project = read("Resources/project.yaml").split(separator: "\n", omittingEmptySubsequences: false)
        files["Resources/project.yaml"] = project.map { line in
            line.hasPrefix("locales:") ? "locales: [es, en, \(tag)]" : String(line)
        }.joined(separator: "\n")
        return CatalogLoader.load(small, replacing: files)
    }

    @Test("is no translation, and is not counted as one", arguments: ["fr", "pt-BR"])
    func copy(tag: String) throws {
        let loaded = try loaded(tag)
        let today = try #require(ExampleCatalog.today)
        let found = CatalogChecker.check(loaded, today: today).filter { $0.id == "copied-locale" }
        #expect(found.map(\.severity) == [.error])
        #expect(found.map { $0.place?.span.file } == ["locales/\(tag)"])
        let catalog = try #require(loaded.catalog)
        let own = try #require(catalog.locale(try LocaleTag(tag)))
        let copy = try #require(LocaleCopy(own, in: catalog))
        #expect(copy.original.identifier == "es")
        let source = catalog.locale(catalog.project.sourceLocale)
        let progress = TranslationProgress(own, source: source, copied: copy.messages)
        #expect(progress.translated * 4 < progress.total)
    }

    @Test("may have the words of another variety of its language")
    func variety() throws {
        let today = try #require(ExampleCatalog.today)
        let found = CatalogChecker.check(try loaded("es-MX"), today: today)
        #expect(!found.contains { $0.id == "copied-locale" })
    }

    @Test("is not seen in languages that were translated", arguments: [Repository.root, Repository.smallProject])
    func translations(folder: String) throws {
        let catalog = try #require(CatalogLoader.load(folder).catalog)
        for locale in catalog.locales { #expect(LocaleCopy(locale, in: catalog) == nil, "\(locale.settings.tag)") }
    }
}
