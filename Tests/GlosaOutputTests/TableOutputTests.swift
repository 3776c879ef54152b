import Foundation
import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaOutput
import GlosaTestSupport
import Testing

@Suite("Tables in each output")
struct TableOutputTests {
    private let catalog: Catalog

    init() throws { catalog = try TableExample.catalog() }

    private func document(_ tag: String, today: String? = nil) throws -> Document {
        let locale = try #require(catalog.locale(LocaleTag(tag)))
        return try #require(
            DocumentBuilder(catalog: catalog, locale: locale, today: today.flatMap { CivilDate(iso: $0) })
                .build("guidance").document)
    }

    private func page(_ tag: String, today: String? = nil) throws -> String {
        let bytes = try HTMLRenderer(catalog: catalog).render(document(tag, today: today), at: .document("guidance"))
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("a page has a table with a caption, a heading for each column and row, and roles that survive its style")
    func page() throws {
        let page = try page("es")
        #expect(page.contains("<table id=\"help-by-state\" class=\"by-place\" role=\"table\">"))
        #expect(page.contains("<caption>"))
        #expect(page.contains("<th scope=\"col\" role=\"columnheader\">Detenido en</th>"))
        #expect(page.contains("<tr id=\"help-by-state-south\" role=\"row\">"))
        #expect(page.contains("<th scope=\"row\" role=\"rowheader\">Carolina del Norte, Luisiana y Texas</th>"))
        #expect(page.contains("<td role=\"cell\" data-label=\"Podía pedirla\"><p>Un juez no podía.</p>"))
        #expect(page.contains("<time datetime=\"2025-05\">mayo de 2025</time>"))
        // What is the same in every row is told once.
        #expect(!page.contains("data-label=\"De quién\""))
        let row = try #require(page.firstRange(of: "id=\"help-by-state-south\""))
        let end = try #require(page[row.upperBound...].firstRange(of: "</tr>"))
        #expect(page[row.upperBound..<end.lowerBound].contains("No aparecer no quiere decir que lo deportaron."))
    }

    @Test("a row whose day has passed is folded into one cell as wide as those that it had")
    func folded() throws {
        let page = try page("es", today: "2026-03-02")
        #expect(page.contains("<td role=\"cell\" colspan=\"6\">"))
        #expect(page.contains("<summary>Esta regla puede haber cambiado."))
        #expect(page.contains("data-label=\"Podía pedirla\">Sí.</td>"))
    }

    @Test("a text has a sentence a row, with what it never appears without", arguments: ["es", "en"])
    func text(tag: String) throws {
        let text = TextRenderer().render(try document(tag)).split(separator: "\n").joined(separator: " ")
            .replacing(#/ +/#, with: " ")
        for row in try document(tag).sections.flatMap(\.blocks).flatMap(\.tables).flatMap(\.rows) {
            let own = ([row.sentence] + row.pairs).map(\.plainText).joined(separator: " ")
            #expect(text.contains("- \(own)"), "\(own)")
        }
    }

    @Test("a voice says the sentence of each row")
    func voice() throws {
        let spoken = try ListeningRenderer(catalog: catalog).render(document("es"))
        #expect(spoken.contains("En Carolina del Norte, Luisiana y Texas, la Corte del Sur"))
        #expect(spoken.contains("No aparecer no quiere decir que lo deportaron."))
    }

    @Test("data has typed rows, and HTML for others' pages without a table that scrolls")
    func data() throws {
        let json = try JSONRenderer(catalog: catalog).render(document("es"))
        let root = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let blocks = (root["sections"] as? [[String: Any]] ?? []).flatMap { $0["blocks"] as? [[String: Any]] ?? [] }
        let table = try #require(blocks.first { $0["type"] as? String == "table" })
        #expect(table["id"] as? String == "help-by-state")
        #expect((table["placeColumn"] as? [String: Any])?["id"] as? String == "held-in")
        #expect(try #require(table["html"] as? String).contains("<ul><li><p>En Carolina"))
        let rows = try #require(table["rows"] as? [[String: Any]])
        let south = try #require(rows.first)
        #expect(south["item"] as? String == "tables.help-by-state.south")
        #expect(south["places"] as? [String] == ["us-tx", "us-nc", "us-la"])
        #expect(south["with"] as? [String] == ["not-found"])
        #expect(south["sources"] as? [String] == ["paper", "agency"])
        #expect(south["states"] as? [String] == ["right"])
        #expect(south["seen"] as? String == "2025-06-24")
        #expect(south["reviewDue"] as? String == "2025-07-08")
        #expect(south["expiresOn"] as? String == "2026-03-01")
        let cells = try #require(south["cells"] as? [[String: String]])
        #expect(cells.map { $0["type"] } == ["choice", "date", "text", "text", "place", "contact", "source"])
        #expect(cells.map { $0["value"] } == ["no", "2025-02-06", "southern", "newcomers", "us-la", "line", "agency"])
        #expect(cells[0]["words"] == "Un juez no podía.")
        #expect((table["unansweredPlaces"] as? [String])?.contains("us-dc") == true)
    }

    @Test("the style makes cards of rows on a narrow screen, and names each cell by its heading")
    func style() throws {
        let page = try page("es")
        #expect(page.contains("@media screen and (max-width:44rem)"))
        #expect(page.contains("content:attr(data-label)"))
    }
}
