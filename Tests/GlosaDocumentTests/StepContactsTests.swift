import GlosaCatalog
import GlosaDocument
import GlosaTestSupport
import Testing

@Suite("Contacts of steps")
struct StepContactsTests {
    private static let words = """
        look-heading: Look
        look: Look.
        ask: Ask.
        write: Write.
        call-title: Calls
        """

    private func guide(_ outline: String) throws -> Document {
        let catalog = try GuideExample.catalog(outline, words: ["guidance": Self.words])
        return try GuideExample.document("guidance", of: catalog)
    }

    private func lists(_ section: Document.Section) -> [ContactList] {
        section.blocks.flatMap { block -> [ContactList] in
            if case .contacts(let list) = block { return [list] }
            return block.items.flatMap(\.details).compactMap(\.contacts)
        }
    }

    @Test("that nobody has dialled a telephone is said once in a section on a page, and with each list as data")
    func remark() throws {
        let remark = "No telephone here has been tried."
        let guide = try guide(
            """
            guidance:
              find:
                - {step: look, basis: own, contacts: [page]}
                - {step: ask, basis: own, contacts: [line]}
                - contacts: [line, page]
              call:
                - {step: write, basis: own, contacts: [line]}
            """)
        let found = guide.sections.map(lists)
        #expect(found.map { $0.map(\.remark.plainText) } == [["", remark, remark], [remark]])
        #expect(found.map { $0.map(\.isRemarkRepeated) } == [[false, false, true], [false]])
        #expect(found.map { $0.map(\.shownRemark.plainText) } == [["", remark, ""], [remark]])
        #expect(guide.lines.count { $0.plainText == remark } == 3)
        #expect(guide.shownLines.count { $0.plainText == remark } == 2)
    }

    /// The step that names the line, and the line as its list has it.
    private func line(_ keys: String) throws -> (step: GuidanceItem, entry: ContactList.Entry) {
        let guide = try guide("guidance:\n  find:\n    - {step: look, basis: own, contacts: [line]\(keys)}")
        let step = try #require(guide.sections.flatMap(\.blocks).flatMap(\.items).first)
        return (step, try #require(step.details.compactMap(\.contacts).first?.entries.first))
    }

    @Test(
        "below a heading there are no holidays in the open, and for readers in the country no word on other countries",
        arguments: [
            (", heading: look-heading, audience: inside", false, false), (", heading: look-heading", false, true),
            (", heading: look-heading, audience: abroad", false, true), (", audience: inside", true, false),
            ("", true, true),
        ])
    func brief(keys: String, hasHolidays: Bool, hasReach: Bool) throws {
        let open = try line(keys).entry.lines.map(\.plainText)
        #expect(open.contains { $0.hasPrefix("Open Monday to Friday") }, "\(open)")
        #expect(open.contains { $0.contains("Closed on US holidays.") } == hasHolidays, "\(open)")
        #expect(open.contains { $0.hasPrefix("From another country it may not work") } == hasReach, "\(open)")
    }

    @Test("what is to be known before a call stands aside below a heading, and in the open else")
    func note() throws {
        for (keys, isBrief) in [(", heading: look-heading", true), ("", false)] {
            let (step, entry) = try line(keys)
            let open = entry.lines.map(\.plainText)
            let aside = step.details.filter(\.isAside).flatMap(\.lines).map(\.plainText)
            for words in ["There are operators in Spanish.", "Languages: English and Spanish."] {
                #expect(open.contains(words) == !isBrief, "\(open)")
                #expect(aside.contains { $0.hasPrefix("The line: ") && $0.contains(words) } == isBrief, "\(aside)")
            }
            #expect(aside.contains { $0.contains("Closed on US holidays.") } == isBrief, "\(aside)")
        }
    }
}
