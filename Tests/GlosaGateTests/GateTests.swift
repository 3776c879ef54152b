import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaGate
import GlosaICU
import GlosaSite
import GlosaTestSupport
import Testing

@Suite("The gate")
struct GateTests {
    private let folder = TrialFolder()
    private let before: CivilDate
    private let after: CivilDate

    init() throws {
        before = try #require(CivilDate(iso: "2026-01-02"))
        after = try #require(CivilDate(iso: "2031-01-02"))
    }

    /// The small project with some words of a file replaced.
    private func load(_ edits: [(file: String, words: String, by: String)]) throws -> CatalogLoader.Loaded {
        var project = TrialProject.small()
        for edit in edits { project.replace(edit.words, with: edit.by, in: edit.file) }
        try folder.write(project)
        return CatalogLoader.load(folder.path)
    }

    private let inWork = (
        file: "Resources/project.yaml", words: "locales: [es, en]\n", by: "locales: [es, en]\npublish: [en]\n"
    )
    private let untranslated = (file: "locales/es/story.yaml", words: "event-act:", by: "event-old:")

    @Test("an error in words for an expired step is found before the day on which it expires")
    func noTimeBomb() throws {
        let loaded = try load([("locales/en/interface.yaml", "\nexpired: |\n", "\nexpired: |\n  {$daet :date}\n")])
        let errors = Gate.judge(loaded, today: before).errors
        #expect(!errors.isEmpty)
        #expect(errors == Gate.judge(loaded, today: after).errors)
    }

    @Test("a language in work is checked, and stops nobody's build")
    func languageInWork() throws {
        let published = try load([untranslated])
        #expect(!Gate.judge(published, today: before).errors.isEmpty)
        let loaded = try load([untranslated, inWork])
        let verdict = Gate.judge(loaded, today: before)
        #expect(verdict.errors == [])
        let own = verdict.findings.filter { $0.severity == .error }
        #expect(own.map(\.id) == ["missing-message"])
        let spanish = try LocaleTag("es")
        #expect(Gate.counted(own, in: verdict.catalog, with: [spanish]) == own)
        let catalog = try #require(loaded.catalog)
        let site = try SiteBuilder(catalog: catalog.published, today: before).build().site
        #expect(!site.files.isEmpty)
        #expect(site.files.filter { $0.path.hasPrefix("es/") || $0.path.contains("/es/") }.map(\.path) == [])
    }

    @Test("in a preview the source's sentence stands in for a missing translation, marked with its language")
    func preview() throws {
        let catalog = try #require(try load([untranslated, inWork]).catalog?.preview)
        let spanish = try #require(catalog.locale(try LocaleTag("es")))
        let english = try LocaleTag("en")
        let standIn = try #require(spanish.message("story", "event-act"))
        #expect(standIn.standsInFrom == english)
        let line = DocumentBuilder(catalog: catalog, locale: spanish).line(standIn)
        #expect(line == [.language(english, [.text("The law was passed.")])])
        #expect(spanish.message("story", "title")?.standsInFrom == nil)
    }

    @Test(
        "`publish` names locales of the project, and one at least",
        arguments: [("[en, fr]", "bad-locale"), ("[]", "wrong-value"), ("en", "wrong-type")])
    func badPublish(list: String, id: String) throws {
        let loaded = try load([(inWork.file, inWork.words, "\(inWork.words)publish: \(list)\n")])
        #expect(loaded.diagnostics.map(\.id) == [id])
        #expect(loaded.catalog != nil)
    }

    @Test("a line with a forbidden number is shown by no finding")
    func forbiddenLine() throws {
        let loaded = try load([("locales/es/guidance.yaml", "Es gratis.", "Es gratis. 555 010 0199")])
        let findings = Gate.judge(loaded, today: before).findings
        #expect(findings.contains { $0.id == ForbiddenContacts.finding })
        #expect(!findings.map { DiagnosticText().print($0) }.joined().contains("555"))
    }
}
