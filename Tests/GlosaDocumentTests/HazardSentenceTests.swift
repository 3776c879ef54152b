import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaICU
import GlosaTestSupport
import Testing

@Suite("Sentences of hazards")
struct HazardSentenceTests {
    /// The small project with the entries of a specification's example over it.
    private func load(_ example: String) throws -> CatalogLoader.Loaded {
        // The conventions of the published project, which examples have, name documents that are not here.
        let files = try ExampleCatalog(example).files.filter { !$0.key.hasSuffix("/locale.yaml") }
        return CatalogLoader.load(Repository.smallProject, replacing: files)
    }

    private func catalog(_ example: String) throws -> Catalog {
        let loaded = try load(example)
        let errors = loaded.diagnostics.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors.map { DiagnosticText().print($0) }.joined())")
        return try #require(loaded.catalog)
    }

    /// The sentences under a step of a document, without their label.
    private func sentences(_ catalog: Catalog, _ document: String, _ step: String, _ tag: String) throws -> [String] {
        let locale = try #require(catalog.locale(LocaleTag(tag)))
        let built = try #require(DocumentBuilder(catalog: catalog, locale: locale).build(document).document)
        let item = try #require(built.sections.flatMap(\.blocks).flatMap(\.items).first { $0.id == step })
        return item.details.filter { $0.kind == .hazard }.flatMap(\.lines).map(\.plainText)
    }

    /// A second guide: its own words, and no sentence of a hazard.
    private static let secondGuide = """
        # Resources/project.yaml
        documents: {story: story, guidance: guide, alert: guide, glossary: glossary}
        # Resources/outline.yaml
        alert:
          now:
            - {step: now-look, basis: own, hazards: [not-found]}
            - {step: find-reasons, basis: own}
        # locales/en/alert.yaml
        title: The alert
        summary: What to do now.
        now-title: Now
        now-look: Look again.
        find-reasons: Call.
        # locales/es/alert.yaml
        title: La alerta
        summary: Qué hacer ahora.
        now-title: Ahora
        now-look: Busque otra vez.
        find-reasons: Llame.
        """

    @Test(
        "a second guide uses a hazard without any copy of its sentence",
        arguments: [
            ("en", "Not found does not mean deported."), ("es", "No aparecer no quiere decir que lo deportaron."),
        ])
    func secondGuide(tag: String, sentence: String) throws {
        let catalog = try catalog(Self.secondGuide)
        #expect(try sentences(catalog, "alert", "now-look", tag) == [sentence])
        #expect(try sentences(catalog, "guidance", "find-look", tag) == [sentence])
        #expect(catalog.uses(ofMessage: "hazards.not-found") == ["guidance.find", "alert.now"])
    }

    /// Two hazards with one sentence, both carried by one step.
    private static let shared = """
        # Resources/hazards.yaml
        still-missing: {kind: pair}
        # Resources/outline.yaml
        guidance:
          find:
            - {step: find-look, basis: own, hazards: [not-found, still-missing]}
            - {step: find-reasons, basis: own}
        # locales/en/hazards.yaml
        still-missing: Not found does not mean deported.
        # locales/es/hazards.yaml
        still-missing: No aparecer no quiere decir que lo deportaron.
        """

    @Test("a sentence that two hazards share is said once, and counted once")
    func sharedSentence() throws {
        let catalog = try catalog(Self.shared)
        #expect(try sentences(catalog, "guidance", "find-look", "es").count == 1)
        let source = try #require(catalog.locale(LocaleTag("en")))
        let own = try #require(catalog.locale(LocaleTag("es")))
        #expect(TranslationProgress(own, source: source, document: "hazards").total == 1)
        let guidance = TranslationProgress(own, source: source, document: "guidance")
        let carried: Set = ["not-found", "still-missing"]
        let whole = TranslationProgress(own, source: source, document: "guidance", hazards: carried)
        #expect(whole.total == guidance.total + 1)
    }

    @Test("a hazard whose sentence a language lacks is an error, in the file that lacks it")
    func missingSentence() throws {
        let loaded = try load(
            """
            # Resources/hazards.yaml
            still-missing: {kind: pair}
            # locales/en/hazards.yaml
            still-missing: Still missing.
            """)
        let missing = loaded.diagnostics.filter { $0.id == "missing-message" }
        #expect(missing.map { $0.place?.span.file } == ["locales/es/hazards.yaml"])
        #expect(missing.first?.help == "add `still-missing: …` to `locales/es/hazards.yaml`")
    }

    @Test("a hazard that needs no sentence needs one as soon as the source has it")
    func optionalSentence() throws {
        #expect(try load("# Resources/hazards.yaml\ncalm: {kind: lawyer-first}").diagnostics.isEmpty)
        let loaded = try load(
            """
            # Resources/hazards.yaml
            calm: {kind: lawyer-first}
            # locales/en/hazards.yaml
            calm: Stay calm.
            """)
        #expect(loaded.diagnostics.map(\.id) == ["missing-message"])
    }

    @Test("a sentence of no hazard is an error")
    func strangeSentence() throws {
        let loaded = try load("# locales/es/hazards.yaml\nzebra: Una cebra.")
        #expect(loaded.diagnostics.filter { $0.severity == .error }.map(\.id) == ["unknown-hazard"])
    }
}
