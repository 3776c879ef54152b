import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaTestSupport
import Testing

@Suite("The catalog that is published")
struct PublishedCatalogTests {
    @Test("nothing in it is an error or a warning")
    func quiet() throws {
        let today = try #require(ExampleCatalog.today)
        let found = CatalogChecker.check(CatalogLoader.load(Repository.root), today: today)
            .filter { $0.severity >= .warning }
        #expect(found.isEmpty, "\(found.map { DiagnosticText().print($0) }.joined(separator: "\n"))")
    }

    @Test("the same findings come out of every run, whatever runs beside what")
    func deterministic() throws {
        let today = try #require(ExampleCatalog.today)
        let loaded = CatalogLoader.load(Repository.root)
        let first = CatalogChecker.check(loaded, today: today)
        for _ in 0..<3 { #expect(CatalogChecker.check(loaded, today: today) == first) }
    }
}
