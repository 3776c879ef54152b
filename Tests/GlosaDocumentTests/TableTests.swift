import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaTestSupport
import Testing

@Suite("Tables in documents")
struct TableTests {
    private func table(
        _ tag: String, today: String? = nil, change: (of: String, to: String)? = nil
    ) throws -> DocumentTable {
        let catalog = try TableExample.catalog(change)
        let locale = try #require(catalog.locale(LocaleTag(tag)))
        let built = DocumentBuilder(catalog: catalog, locale: locale, today: today.flatMap { CivilDate(iso: $0) })
            .build("guidance")
        #expect(built.diagnostics.isEmpty)
        return try #require(built.document?.sections.flatMap(\.blocks).flatMap(\.tables).first)
    }

    @Test("a row is one sentence, with its places in the order and the words of the language")
    func sentence() throws {
        let spanish = try table("es").rows[0].sentence.plainText
        #expect(
            spanish.hasPrefix(
                "En Carolina del Norte, Luisiana y Texas, la Corte del Sur de Luisiana dijo que no a quien llegó último el 6 de febrero de 2025; lo dijo The Agency, llame a "
            ))
        #expect(spanish.hasSuffix("Leído el 24 de junio de 2025."))
        let english = try table("en").rows.map(\.sentence.plainText)
        #expect(english[0].hasPrefix("In Louisiana, North Carolina, and Texas, the Southern Court at Louisiana said"))
        #expect(english[1] == "In Maine, the Northern Court said yes. Read on June 20, 2025.")
    }

    @Test("the head says when it was read, and cites its sources")
    func head() throws {
        let head = try table("es").head
        #expect(head.plainText == "Lo leímos entre el 20 de junio de 2025 y el 24 de junio de 2025.")
        #expect(head.last == .citation(["agency"]))
    }

    @Test("what is the same in every row is told once; what differs in one is told in each")
    func shared() throws {
        let same = try table("es")
        #expect(same.shared.map(\.plainText) == ["De quién: quien llegó último"])
        #expect(same.rows.allSatisfy { $0.shownCells.count == 6 })
        let change = (of: "who: newcomers\n      seat: us-la", to: "who: others\n      seat: us-la")
        let words = try TableExample.errors(change)
        #expect(words == ["table-without-words", "table-without-words"])
    }

    @Test("a row has what its value never stands without, even where the row does not name it")
    func pairs() throws {
        let changes: [(of: String, to: String)?] = [nil, ("      with: [not-found]\n", "")]
        for change in changes {
            let rows = try table("es", change: change).rows
            #expect(rows[0].with == ["not-found"])
            #expect(rows[0].pairs.map(\.plainText) == ["No aparecer no quiere decir que lo deportaron."])
            #expect(rows[0].lines.contains(rows[0].pairs[0]))
            #expect(rows[0].shownLines.contains(rows[0].pairs[0]))
            #expect(rows[1].pairs.isEmpty)
        }
    }

    @Test("a place without a row is one of which nothing is known")
    func unanswered() throws {
        let table = try table("es")
        #expect(table.unanswered.plainText.hasPrefix("No sabemos de Alabama, Alaska, Arizona"))
        #expect(!table.unanswered.plainText.contains("Texas"))
        #expect(table.unansweredPlaces.contains("us-dc"))
    }

    @Test("a row is folded on the day after its last, and no other with it")
    func folded() throws {
        #expect(try table("es", today: "2026-03-01").rows.allSatisfy { $0.fold == nil })
        let rows = try table("es", today: "2026-03-02").rows
        #expect(rows.map { $0.fold != nil } == [true, false])
        #expect(rows[0].lines.first == rows[0].fold)
    }

    @Test("a sentence and the cells say the same: each value stands in both")
    func sameValues() throws {
        let row = try table("es").rows[0]
        let sentence = row.sentence.plainText
        for cell in row.cells where cell.column.id != "may-ask" {
            #expect(sentence.contains(cell.line.plainText), "\(cell.column.id): \(cell.line.plainText)")
        }
    }

    @Test("a language without names of its own has those of English, as words of that language")
    func foreignNames() throws {
        var catalog = try TableExample.catalog()
        catalog.locales[0].settings.tag = try LocaleTag("fr")
        let locale = catalog.locales[0]
        #expect(locale.name(ofPlace: "us-la")?.name == "Louisiana")
        #expect(locale.name(ofPlace: "us-la")?.language == (try LocaleTag("en")))
        #expect(locale.name(ofPlace: "us-xx") == nil)
        catalog.locales[0].placeNames = ["us-la": "Louisiane"]
        #expect(catalog.locales[0].name(ofPlace: "us-la")?.name == "Louisiane")
        #expect(catalog.locales[0].name(ofPlace: "us-la")?.language == nil)
    }
}
