import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaICU
import GlosaTestSupport
import Testing

@Suite("Tables by place")
struct TableCheckTests {
    @Test("the example is sound, and has every column, row and place")
    func sound() throws {
        let catalog = try TableExample.catalog()
        let table = try #require(catalog.tables["help-by-state"])
        #expect(table.columns.map(\.kind) == [.choice, .date, .text, .text, .place, .contact, .source])
        #expect(table.rows.ids == ["south", "north"])
        let south = try #require(table.rows["south"])
        #expect(south.keys.map(\.id) == ["us-tx", "us-nc", "us-la"])
        #expect(south.cells["may-ask"] == .choice("no"))
        #expect(catalog.reviewDue(south)?.iso == "2025-07-08")
        #expect(table.unanswered.count == PlaceList.usState.ids.count - 4)
        #expect(catalog.uses(ofTable: "help-by-state") == ["guidance.find"])
    }

    @Test("the program's names of places have the same ids in every language, and nothing wrong in them")
    func places() throws {
        let english = try #require(PlaceList.usState.shippedNames(in: LocaleTag("en")))
        let spanish = try #require(PlaceList.usState.shippedNames(in: LocaleTag("es-MX")))
        #expect(english.count == 56)
        #expect(english.ids == spanish.ids)
        #expect(spanish["us-la"] == "Luisiana")
        #expect(try PlaceList.usState.shippedNames(in: LocaleTag("ht")) == nil)
        #expect(PlaceList.diagnostics == [])
    }

    @Test(
        "a mistake in a table is one error",
        arguments: [
            ("      court: southern\n", "", "missing-cell"), ("held-in: us-me", "held-in: us-tx", "duplicate-row"),
            ("held-in: us-me", "held-in: us-xx", "unknown-place"), ("seat: us-ma", "seat: us-xx", "unknown-place"),
            ("decided-on: 2025-05\n", "decided-on: May\n", "bad-date"),
            ("to-call: line\n", "to-call: lin\n", "unknown-contact"),
            ("told-by: agency\n", "told-by: agenc\n", "unknown-source"),
            ("      may-ask: yes\n", "      may-ask: perhaps\n", "wrong-value"),
            ("      court: northern\n", "      court: The northern one\n", "wrong-type"),
            ("      court: northern\n", "      court: northern\n      judge: one\n", "unknown-column"),
            ("seen: 2025-06-20", "seen: undated", "wrong-value"),
            ("with: [not-found]\n", "with: [not-fund]\n", "unknown-hazard"),
            ("states: right", "states: wish", "wrong-value"), ("seat", "sent-count", "duplicate-name"),
            ("Leído el {$read-on :date length=long}", "Leído", "table-without-day"),
            ("{$court} said yes", "{$may-ask} said yes", "choice-in-text"),
            ("  caption: Where help could be had\n", "", "missing-key"), (", seat: Sede", "", "table-without-words"),
            ("seat: Sede", "seat: Sede, sead: Sede", "unknown-column"),
        ])
    func mistakes(text: String, replacement: String, id: String) throws {
        let found = try TableExample.errors((text, replacement))
        #expect(found == [id])
    }

    @Test("a value that never stands alone needs its hazard in the row, and no project can turn that off")
    func pairs() throws {
        let bare = TableExample.text.replacing("      with: [not-found]\n", with: "")
        #expect(try ExampleCatalog.ids(bare).contains("row-without-pair"))
        #expect(!(try ExampleCatalog.ids(TableExample.text).contains("row-without-pair")))
        #expect(!CheckList.canBeAdjusted("row-without-pair"))
        #expect(CheckList.severity(of: "row-without-pair") == .error)
    }

    @Test("a row that must stand with a step's hazard needs the steps that the hazard names")
    func hazardPartners() throws {
        let errors = try TableExample.errors(("    - {step: find-reasons, sources: [agency]}\n", ""))
        #expect(errors.contains("unpaired-hazard"))
    }

    @Test("rows have days: what is due names the row")
    func due() throws {
        let items = try TableExample.catalog().datedItems.filter { $0.id.hasPrefix("tables.") }
        #expect(items.map(\.id) == ["north", "south", "south"].map { "tables.help-by-state.\($0)" })
        #expect(items.map(\.day.iso) == ["2025-06-21", "2025-07-08", "2026-03-01"])
        #expect(items.map(\.kind) == [.check, .check, .expiry])
    }

    @Test("ids of tables and rows are read and written in one way", arguments: ["tables.bond", "tables.bond.south"])
    func ids(text: String) throws {
        let catalog = try TableExample.catalog()
        let item = ItemID(text, in: catalog)
        #expect(item == (text == "tables.bond" ? .table("bond") : .row(table: "bond", row: "south")))
        #expect(item.text(in: catalog) == text)
    }

    @Test(
        "whatever is said in a row changes what is recorded of it",
        arguments: [
            ("decided-on: 2025-02-06", "decided-on: 2025-02-07"), ("[us-tx, us-nc, us-la]", "[us-tx, us-nc]"),
            ("expires: 2026-03-01", "expires: 2026-03-02"), ("check-every: 14 days", "check-every: 15 days"),
            ("seat: us-la", "seat: us-tx"), ("sources: [paper]\n      states", "sources: [agency]\n      states"),
        ])
    func recorded(text: String, replacement: String) throws {
        let id = "tables.help-by-state.south"
        let before = try #require(TableExample.catalog().recorded[id]).text
        let after = try #require(TableExample.catalog((text, replacement)).recorded[id]).text
        #expect(before != after)
        #expect(try TableExample.catalog().recorded.ids.contains(id))
    }
}
