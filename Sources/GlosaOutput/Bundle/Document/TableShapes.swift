import GlosaCatalog
import GlosaDocument
import GlosaJSON

/// A table as JSON: typed rows beside the sentences that tell them.
enum TableShapes {
    /// Every shape of it.
    static let all: [ShapeDescription] = [
        table.description, column.description, row.description, cell.description,
    ]

    /// A row, with the table that it is of.
    private struct Row: Sendable {
        let table: String
        let row: DocumentTable.Row
        let html: HTMLFragment
    }

    static let table: JSONShape<BlockShapes.Part<DocumentTable>> = BlockShapes.shape(
        "table",
        [
            .string("id", .identifier, doc: "table-id") { $0.content.id },
            .object("caption", LineShape.part, doc: "table-caption") { $0.html.line($0.content.caption) },
            .object("head", LineShape.part, doc: "table-head") { $0.html.line($0.content.head) },
            .object("placeColumn", column, doc: "table-place-column") { $0.content.key },
            .list("columns", column, doc: "table-columns") { $0.content.columns },
            .list("rows", row, doc: "table-rows") { part in
                part.content.rows.map { Row(table: part.content.id, row: $0, html: part.html) }
            },
            .optionalObject("unanswered", LineShape.part, doc: "table-unanswered") {
                $0.html.optional($0.content.unanswered)
            },
            .strings("unansweredPlaces", .identifier, doc: "table-unanswered-places") { $0.content.unansweredPlaces },
        ])

    private static let column = JSONShape<DocumentTable.Column>(
        "table-column",
        [
            .string("id", .identifier, doc: "table-column-id") { $0.id },
            .choice("type", doc: "table-column-type") { $0.kind ?? .place },
            .string("heading", .text, doc: "table-column-heading") { $0.heading.plainText },
        ])

    private static let row = JSONShape<Row>(
        "table-row",
        [
            .string("id", .identifier, doc: "table-row-id") { $0.row.id },
            .string("item", .place, doc: "table-row-item") { "\(DataFile.tables.rawValue).\($0.table).\($0.row.id)" },
            .strings("places", .identifier, doc: "table-row-places") { $0.row.places },
            .optionalObject("mayHaveChanged", LineShape.part, doc: "table-row-changed") {
                $0.html.optional($0.row.fold)
            },
            .object("sentence", LineShape.part, doc: "table-row-sentence") { $0.html.line($0.row.sentence) },
            .list("cells", cell, doc: "table-row-cells") { $0.row.cells },
            .list("pairs", LineShape.part, doc: "table-row-pairs") { $0.html.lines($0.row.pairs) },
            .strings("with", .identifier, doc: "table-row-with") { $0.row.with },
            .object("provenance", LineShape.part, doc: "table-row-provenance") { $0.html.line($0.row.provenance) },
            .strings("sources", .identifier, doc: "table-row-sources") { $0.row.sources },
            .strings("states", .text, doc: "table-row-states") { $0.row.states.map(\.rawValue) },
            .string("seen", .date, doc: "table-row-seen") { $0.row.seen.iso },
            .optional("reviewDue", .day, doc: "table-row-review-due") { $0.row.reviewDue?.iso },
            .optional("expiresOn", .day, doc: "table-row-expires") { $0.row.expires?.iso },
        ])

    private static let cell = JSONShape<DocumentTable.Cell>(
        "table-cell",
        [
            .string("column", .identifier, doc: "table-cell-column") { $0.column.id },
            .choice("type", doc: "table-column-type") { $0.column.kind ?? .place },
            .string("value", .text, doc: "table-cell-value") { $0.value.text },
            .string("words", .text, doc: "table-cell-words") { $0.line.plainText },
        ])
}
