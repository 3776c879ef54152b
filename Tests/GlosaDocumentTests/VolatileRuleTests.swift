import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaTestSupport
import Testing

@Suite("Rules that may change any day")
struct VolatileRuleTests {
    private static let facts = """
        # Resources/facts.yaml
        read-on: {type: date, value: 2026-10-07, reading: true, status: established, seen: 2026-10-07, sources: [paper]}
        courts: {type: count, value: 8, volatile: true, status: established, seen: 2026-10-07, sources: [paper]}

        """

    private func sections(_ example: String, _ tag: String = "es") throws -> [Document.Section] {
        let files = try ExampleCatalog(Self.facts + example).files.filter { !$0.key.hasSuffix("/locale.yaml") }
        let catalog = try #require(CatalogLoader.load(Repository.smallProject, replacing: files).catalog)
        let locale = try #require(catalog.locale(LocaleTag(tag)))
        return try #require(DocumentBuilder(catalog: catalog, locale: locale).build("guidance").document).sections
    }

    private func item(_ id: String, in sections: [Document.Section]) throws -> GuidanceItem {
        try #require(sections.flatMap(\.blocks).flatMap(\.items).first { $0.id == id })
    }

    private func reading(_ item: GuidanceItem) -> String? {
        item.details.first { $0.kind == .reading }?.lines.first?.plainText
    }

    @Test(
        "a marked step is told with the day of its copy",
        arguments: [
            ("2026-10-07", "es", "Lo leímos el 7 de octubre de 2026; puede haber cambiado: pregunte hoy."),
            ("2026-10", "es", "Lo leímos en octubre de 2026; puede haber cambiado: pregunte hoy."),
            ("2026-10-07", "en", "We read this on October 7, 2026; it may have changed: ask today."),
        ])
    func framed(seen: String, tag: String, sentence: String) throws {
        let sections = try sections(
            """
            # Resources/outline.yaml
            guidance:
              find:
                - {step: find-look, why: find-why, sources: [paper], seen: \(seen), check-every: 14 days, volatile: true}
                - {step: find-reasons, sources: [paper], seen: \(seen)}
            """, tag)
        let item = try item("find-look", in: sections)
        #expect(item.isVolatile)
        #expect(reading(item) == sentence)
        #expect(item.reviewDue == (seen == "2026-10" ? CivilDate(iso: "2026-10-15") : CivilDate(iso: "2026-10-21")))
        let other = try self.item("find-reasons", in: sections)
        #expect(!other.isVolatile)
        #expect(reading(other) == nil)
    }

    @Test("a step that tells a volatile fact is volatile; one that says the day itself is not told it twice")
    func byFact() throws {
        let outline = """
            # Resources/outline.yaml
            guidance:
              find:
                - {step: find-look, why: find-why, sources: [paper], seen: 2026-10-06}
                - {step: find-reasons, why: need-name, sources: [paper], seen: 2026-10-06}
            # locales/es/guidance.yaml
            find-why: Eran {$courts :integer} tribunales.
            need-name: El {$read-on :date length=long} leímos que eran {$courts :integer} tribunales.

            """
        let english = """
            # locales/en/guidance.yaml
            find-why: There were {$courts :integer} courts.
            need-name: On {$read-on :date length=long} we read that there were {$courts :integer} courts.
            """
        let sections = try sections(outline + english)
        let told = try item("find-look", in: sections)
        #expect(told.isVolatile)
        #expect(reading(told)?.contains("6 de octubre de 2026") == true)
        let own = try item("find-reasons", in: sections)
        #expect(own.isVolatile)
        #expect(reading(own) == nil)
    }

    @Test("behind a paragraph that tells a volatile fact stands the day of the fact's copy, before its sources")
    func paragraph() throws {
        let sections = try sections(
            """
            # Resources/outline.yaml
            guidance:
              find:
                - {paragraph: find-intro, facts: [courts]}
            # locales/es/guidance.yaml
            find-intro: Eran {$courts :integer} tribunales.
            # locales/en/guidance.yaml
            find-intro: There were {$courts :integer} courts.
            """)
        guard case .paragraph(let claim)? = sections.first?.blocks.first else {
            Issue.record("no paragraph")
            return
        }
        let words = claim.line.filter { if case .citation = $0 { false } else { true } }
        #expect(
            words.plainText
                == "Eran 8 tribunales. Lo leímos el 7 de octubre de 2026; puede haber cambiado: pregunte hoy.")
        guard case .citation? = claim.line.last else {
            Issue.record("the sources stand last")
            return
        }
    }
}
