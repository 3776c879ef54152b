import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaICU
import GlosaTestSupport
import Testing

@Suite("Claims in a document")
struct ClaimTests {
    /// The small project with an outline of its own.
    private func document(_ id: String, _ tag: String, outline: String, sources: String? = nil) throws -> Document {
        var files = ["Resources/outline.yaml": outline]
        files["Resources/sources.yaml"] = sources
        let loaded = CatalogLoader.load(Repository.smallProject, replacing: files)
        let errors = loaded.diagnostics.filter { $0.severity == .error && $0.id != "missing-message" }
        #expect(errors.isEmpty, "\(errors.map { DiagnosticText().print($0) }.joined())")
        let catalog = try #require(loaded.catalog)
        let locale = try #require(catalog.locale(LocaleTag(tag)))
        return try #require(DocumentBuilder(catalog: catalog, locale: locale).build(id).document)
    }

    private static let guidance =
        "guidance:\n  find:\n    - {step: find-look, sources: [agency]}\n    - {avoid: find-reasons, basis: own}\n"

    private func paragraph(_ keys: String) throws -> (claim: ClaimLine, document: Document) {
        let document = try document(
            "story", "es", outline: "story:\n  nutshell:\n    - {paragraph: nutshell\(keys)}\n" + Self.guidance)
        guard case .paragraph(let claim)? = document.sections.first?.blocks.first else {
            throw NoParagraph()
        }
        return (claim, document)
    }

    private struct NoParagraph: Error {}

    @Test("a date that merely stands in a sentence cites nothing")
    func factsInProse() throws {
        let (claim, document) = try paragraph(", basis: own")
        // The sentence shows five facts, each with sources.
        #expect(!claim.line.contains { if case .citation = $0 { true } else { false } })
        #expect(claim.support == ClaimSupport(basis: .own))
        #expect(document.sources.isEmpty)
    }

    @Test(
        "a sentence cites the sources of its claim and of the facts that are its point, in the order of the numbers",
        arguments: [
            (", sources: [agency]", ["agency"]), (", facts: [freed-on]", ["agency"]),
            (", facts: [days-held]", ["paper", "agency"]), (", sources: [agency, paper]", ["agency", "paper"]),
            (", sources: [hostile], facts: [deported-on]", ["hostile", "paper"]),
        ])
    func citations(keys: String, sources: [String]) throws {
        let (claim, document) = try paragraph(keys)
        #expect(claim.line.last == .citation(sources))
        #expect(claim.support.sources == sources)
        #expect(document.sources.map(\.source.id) == sources)
    }

    @Test("whose word it is, is named in the language of the document")
    func attribution() throws {
        let (claim, _) = try paragraph(", sources: [paper], attributed: [person, agency]")
        #expect(claim.support.attributed.map(\.id) == ["person", "agency"])
        #expect(claim.support.attributed.map(\.name) == ["Ana Núñez", "The Agency"])
    }

    @Test("a step says whose word it is where it says who says so, and cites its own sources there")
    func step() throws {
        let outline = """
            story:
              nutshell: []
            guidance:
              find:
                - {step: find-look, why: find-why, sources: [paper], facts: [freed-on], attributed: [person], states: right}
                - {avoid: find-no-pay, basis: own}
            """
        let guide = try document("guidance", "es", outline: outline)
        let items = guide.sections.flatMap(\.blocks).flatMap(\.items)
        #expect(items.map(\.sources) == [["paper", "agency"], []])
        #expect(items[0].support.states == [.right])
        let lines = items.map { $0.details.last?.lines.first?.plainText(citing: guide.sources) }
        #expect(lines == ["Fuente [1, 2]. Según Ana Núñez.", "Consejo nuestro: no leímos ninguna fuente sobre esto."])
        #expect(!items[0].action.contains { if case .citation = $0 { true } else { false } })
    }

    @Test("the sentence of a hazard cites its sources wherever a step carries it")
    func hazard() throws {
        let outline =
            "story:\n  nutshell: []\nguidance:\n  find:\n"
            + "    - {step: find-look, basis: own, hazards: [not-found]}\n    - {step: find-reasons, basis: own}\n"
        let guide = try document("guidance", "en", outline: outline)
        let details = try #require(guide.sections.flatMap(\.blocks).flatMap(\.items).first?.details)
        #expect(details.map(\.kind) == [.hazard, .provenance])
        #expect(details.map(\.isAside) == [false, true])
        #expect(details[0].lines.map { $0.plainText(citing: guide.sources) } == ["Not found does not mean deported."])
        #expect(details[1].lines.map { $0.plainText(citing: guide.sources) }.last == "Important: Source [1].")
        #expect(guide.sources.map(\.source.id) == ["agency"])
    }

    @Test(
        "a source says how it was read, where, and when: nothing of an original",
        arguments: [
            ("read: original", "P."), ("read: original, where: section 3", "P. En: section 3."),
            ("read: copy", "P. Leímos una copia."),
            ("read: copy, seen: 2025-10-02", "P. Leímos una copia del 2 de octubre de 2025."),
            ("read: copy, seen: 2025-10", "P. Leímos una copia de octubre de 2025."),
            ("read: as-told", "P. Lo leímos en otros que lo citan."),
            (
                "read: as-told, seen: 2026-10-07",
                "P. No abrimos este documento: lo leímos en otro texto, del 7 de octubre de 2026."
            ),
        ])
    func reading(keys: String, text: String) throws {
        let all = ["paper", "agency", "hostile"]
        let sources = all.map { "\($0): {publisher: P, kind: press, \(keys)}" }.joined(separator: "\n") + "\n"
        let outline = "story:\n  nutshell:\n    - {paragraph: nutshell, sources: [paper]}\n" + Self.guidance
        let document = try document("story", "es", outline: outline, sources: sources)
        // The program's own words; the small project has others for what others tell without a day.
        #expect(document.sources[id: "paper"]?.text.plainText == text)
    }
}
