import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaICU
import GlosaTestSupport
import Testing

@Suite("Each page has its own last day")
struct ValidityTests {
    /// Three parts: one that ends in January, one in March, and one that tells nothing that expires.
    private static let parts = """
        # Resources/outline.yaml
        guidance:
          find:
            - {step: find-look, sources: [paper], seen: 2026-11-01, expires: 2027-01-21}
            - {step: find-reasons, sources: [paper], seen: 2026-11-01, expires: 2027-02-10}
          wait:
            - {step: wait-write, sources: [agency], seen: 2026-11-01, expires: 2027-03-01}
          rest:
            - {step: rest-sleep, basis: own}
        # locales/en/guidance.yaml
        find-look: Look.
        find-reasons: Call.
        wait-title: Waiting
        wait-write: Write.
        rest-title: Rest
        rest-sleep: Sleep.
        # locales/es/guidance.yaml
        find-look: Busque.
        find-reasons: Llame.
        wait-title: La espera
        wait-write: Escriba.
        rest-title: Descanso
        rest-sleep: Duerma.
        """

    private func catalog(_ example: String) throws -> Catalog {
        let files = try ExampleCatalog(example).files.filter { !$0.key.hasSuffix("/locale.yaml") }
        let loaded = CatalogLoader.load(Repository.smallProject, replacing: files)
        return try #require(loaded.catalog)
    }

    private func guidance(_ catalog: Catalog, on day: String? = nil) throws -> Document {
        let locale = try #require(catalog.locale(LocaleTag("en")))
        let builder = DocumentBuilder(catalog: catalog, locale: locale, today: day.flatMap { CivilDate(iso: $0) })
        return try #require(builder.build("guidance").document)
    }

    @Test("a part ends with the first of its own steps, and the whole with the first of all")
    func days() throws {
        let whole = try guidance(catalog(Self.parts))
        #expect(whole.validUntil?.iso == "2027-01-21")
        #expect(try #require(whole.page(of: "find")).validUntil?.iso == "2027-01-21")
        #expect(try #require(whole.page(of: "wait")).validUntil?.iso == "2027-03-01")
        #expect(whole.opening.validUntil?.iso == "2027-01-21")
    }

    @Test("a part says its own day with its year at its head; one that does not expire says none")
    func heads() throws {
        let whole = try guidance(catalog(Self.parts))
        let wait = try #require(whole.page(of: "wait"))
        #expect(wait.head.map(\.kind) == [.legalReview, .notAdvice, .validUntil])
        #expect(try #require(wait.head.last).text.plainText.contains("March 1, 2027"))
        let rest = try #require(whole.page(of: "rest"))
        #expect(rest.validUntil == nil)
        #expect(!rest.head.contains { $0.kind == .validUntil || $0.kind == .expired })
        #expect(rest.head.contains { $0.kind == .notAdvice })
    }

    @Test(
        "before, on and after each day, a part folds what expired and says so, and leaves the others alone",
        arguments: [
            ("2027-01-21", [], []), ("2027-01-22", ["find-look"], ["find"]),
            ("2027-02-11", ["find-look", "find-reasons"], ["find"]),
            ("2027-03-01", ["find-look", "find-reasons"], ["find"]),
            ("2027-03-02", ["find-look", "find-reasons", "wait-write"], ["find", "wait"]),
        ] as [(String, [String], [String])])
    func passing(day: String, folded: [String], expired: [String]) throws {
        let whole = try guidance(catalog(Self.parts), on: day)
        let items = whole.sections.flatMap(\.blocks).flatMap(\.items)
        #expect(items.filter { $0.fold != nil }.map(\.id) == folded)
        let late = whole.sections.map(\.id).filter { id in
            whole.page(of: id)?.head.contains { $0.kind == .expired } ?? false
        }
        #expect(late == expired)
    }

    @Test("what other documents say does not hang on the guide: they say no day")
    func others() throws {
        let catalog = try catalog(Self.parts)
        let locale = try #require(catalog.locale(LocaleTag("en")))
        let builder = DocumentBuilder(catalog: catalog, locale: locale)
        for id in ["story", "glossary"] { #expect(try #require(builder.build(id).document).validUntil == nil) }
        #expect(try #require(builder.page(ofFact: "sent-count")).validUntil == nil)
    }

    @Test("a fact, a source and a hazard shorten the step that tells them, and its page")
    func shortened() throws {
        let catalog = try catalog(
            """
            # Resources/facts.yaml
            quota: {type: count, value: 3, status: established, seen: 2026-11-01, expires: 2026-12-24, sources: [agency]}
            # Resources/sources.yaml
            paper: {publisher: The Paper, kind: press, read: copy, valid-until: 2026-12-31}
            # Resources/hazards.yaml
            lawyer: {kind: lawyer-first, expires: 2026-12-20}
            # Resources/outline.yaml
            guidance:
              find:
                - {step: find-look, sources: [paper], seen: 2026-11-01}
                - {step: find-reasons, sources: [agency], seen: 2026-11-01}
              wait:
                - {step: wait-write, sources: [agency], seen: 2026-11-01, hazards: [lawyer]}
            # locales/en/guidance.yaml
            find-look: Look.
            find-reasons: Call {$quota :integer} times.
            wait-title: Waiting
            wait-write: Write.
            # locales/es/guidance.yaml
            find-look: Busque.
            find-reasons: Llame {$quota :integer} veces.
            wait-title: La espera
            wait-write: Escriba.
            """)
        let whole = try guidance(catalog)
        let days = Dictionary(
            whole.sections.flatMap(\.blocks).flatMap(\.items).map { ($0.id, $0.expires?.iso) },
            uniquingKeysWith: { first, _ in first })
        #expect(days["find-look"] == "2026-12-31")
        #expect(days["find-reasons"] == "2026-12-24")
        #expect(days["wait-write"] == "2026-12-20")
        #expect(try #require(whole.page(of: "find")).validUntil?.iso == "2026-12-24")
        let locale = try #require(catalog.locale(LocaleTag("en")))
        let fact = DocumentBuilder(catalog: catalog, locale: locale).page(ofFact: "quota")
        #expect(fact?.validUntil?.iso == "2026-12-24")
    }
}
