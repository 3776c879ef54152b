import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaTestSupport
import Testing

@Suite("What has passed its day")
struct ExpiryTests {
    private let project: SoundProject

    init() throws { project = try SoundProject(Repository.smallProject) }

    private func guidance(on day: String) throws -> Document {
        let locale = try #require(project.catalog.locale(LocaleTag("es")))
        let builder = DocumentBuilder(catalog: project.catalog, locale: locale, today: CivilDate(iso: day))
        return try #require(builder.build("guidance").document)
    }

    private func items(_ document: Document) -> [GuidanceItem] {
        document.sections.flatMap(\.blocks).flatMap(\.items)
    }

    @Test("nothing is folded on the last day itself")
    func lastDay() throws {
        #expect(try items(guidance(on: "2027-01-21")).allSatisfy { $0.fold == nil })
        #expect(try guidance(on: "2027-01-21").head.contains { $0.kind == .validUntil })
    }

    @Test("on the day after, what expired is folded, and what did not is not")
    func dayAfter() throws {
        let folded = try items(guidance(on: "2027-01-22")).filter { $0.fold != nil }
        #expect(folded.map(\.id) == ["find-look"])
        #expect(folded.first?.fold?.plainText == "Esta regla puede haber cambiado. Pregunte hoy a un abogado.")
        #expect(try items(guidance(on: "2027-03-02")).filter { $0.fold != nil }.count == 2)
    }

    @Test("contacts outlive the rule: they stand last, marked, and nothing else is lost")
    func contactsStay() throws {
        let fresh = try #require(try items(guidance(on: "2027-01-21")).first { $0.id == "find-look" })
        let folded = try #require(try items(guidance(on: "2027-01-22")).first { $0.id == "find-look" })
        #expect(folded.details.last?.kind == .contacts)
        #expect(
            folded.details.last?.contacts?.remark.plainText.hasPrefix("Estos datos pueden haber cambiado.") == true)
        #expect(Set(folded.details.map(\.kind)) == Set(fresh.details.map(\.kind)))
        #expect(folded.details.first { $0.kind == .hazard }?.lines == fresh.details.first { $0.kind == .hazard }?.lines)
    }

    @Test("the head then says that the day has passed, and no longer that it has not")
    func head() throws {
        let head = try guidance(on: "2027-01-22").head
        #expect(head.contains { $0.kind == .expired })
        #expect(!head.contains { $0.kind == .validUntil })
    }
}
