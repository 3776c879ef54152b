import GlosaCatalog
import GlosaDiagnostics
import GlosaGate
import GlosaICU
import GlosaTestSupport
import Testing

@Suite("A project in five languages, at the gate")
struct SeveralLanguagesTests {
    private let today: CivilDate

    init() throws { today = try #require(CivilDate(iso: "2026-11-30")) }

    @Test("passes without an error")
    func sound() {
        let errors = Gate.judge(CatalogLoader.load(Repository.languagesProject), today: today).errors
        #expect(errors.isEmpty, "\(errors.map { DiagnosticText().print($0) }.joined())")
    }

    @Test("a language that lacks words of the program has one finding for all of them")
    func missing() {
        let words = ["locales/ht/interface.yaml": "site-tagline: Enfòmasyon klè.\n"]
        let loaded = CatalogLoader.load(Repository.languagesProject, replacing: words)
        let missing = Gate.judge(loaded, today: today).findings.filter { $0.id == "missing-message" }
        #expect(missing.map { $0.place?.span.file } == ["locales/ht/interface.yaml"])
    }
}
