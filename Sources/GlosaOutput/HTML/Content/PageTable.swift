import GlosaCatalog
import GlosaDocument

/// A table as HTML. On our pages it is one, with a heading for each column and row; on a narrow screen the style makes a
/// card of each row, and names its cells. The roles stand there because a table whose rows are blocks loses its own.
/// In somebody else's page, which has no style of ours, it is a list with a sentence a row.
struct PageTable {
    let blocks: PageBlocks
    private var inlines: PageInlines { blocks.inlines }
    private var context: PageContext { blocks.context }

    func nodes(_ table: DocumentTable) -> [HTMLNode] {
        context.isFragment ? list(table) : [self.table(table)] + foot(table)
    }

    private func foot(_ table: DocumentTable) -> [HTMLNode] {
        table.unanswered.isEmpty ? [] : [blocks.paragraph(table.unanswered)]
    }

    private func head(_ table: DocumentTable) -> [HTMLNode] {
        ([table.caption] + table.shared + [table.head]).map { blocks.paragraph($0) }
    }

    private func table(_ table: DocumentTable) -> HTMLNode {
        let columns = table.columns.filter { !$0.isShared }
        let headings = [table.key.heading] + columns.map(\.heading) + [table.provenanceHeading]
        return .element(
            .table, context.itemID(table.id) + [.classes("by-place"), .role("table")],
            [
                .element(.caption, head(table)),
                .element(
                    .thead, [.role("rowgroup")],
                    [
                        .element(
                            .tr, [.role("row")],
                            headings.map {
                                .element(.th, [.scope("col"), .role("columnheader")], inlines.nodes($0))
                            })
                    ]),
                .element(.tbody, [.role("rowgroup")], table.rows.map { row($0, of: table) }),
            ])
    }

    private func row(_ row: DocumentTable.Row, of table: DocumentTable) -> HTMLNode {
        let key = HTMLNode.element(.th, [.scope("row"), .role("rowheader")], inlines.nodes(row.key))
        let cells = cells(of: row)
        // Where every value is told above the rows, the last cell has all that is the row's own.
        let fold = row.fold.map { [blocks.paragraph($0)] } ?? []
        let last = HTMLNode.element(
            .td, [.role("cell"), .data(.label, table.provenanceHeading.plainText)],
            (cells.isEmpty ? fold + pairs(of: row) : [])
                + blocks.aside([blocks.paragraph(row.provenance)]))
        return .element(
            .tr, context.itemID("\(table.id)-\(row.id)") + [.role("row")], [key] + cells + [last])
    }

    /// The cells of a row; one alone, folded behind the sentence that it may have changed, when its day has passed.
    private func cells(of row: DocumentTable.Row) -> [HTMLNode] {
        let shown = row.shownCells
        guard let fold = row.fold else {
            return shown.map { cell in
                let own = cell.column.id == row.pairColumn ? pairs(of: row) : []
                return .element(
                    .td, [.role("cell"), .data(.label, cell.column.heading.isolatedText)],
                    own.isEmpty ? nodes(of: cell) : [.element(.p, nodes(of: cell))] + own)
            }
        }
        guard !shown.isEmpty else { return [] }
        let lines = shown.map { cell in
            HTMLNode.element(.p, inlines.nodes(cell.column.heading) + [.text(": ")] + nodes(of: cell))
        }
        return [
            .element(
                .td, [.role("cell"), .columnSpan(shown.count)],
                [.element(.details, [.classes("folded")], [.element(.summary, inlines.nodes(fold))] + lines)]
                    + pairs(of: row))
        ]
    }

    private func pairs(of row: DocumentTable.Row) -> [HTMLNode] {
        row.pairs.map { blocks.paragraph($0, classes: "hazard") }
    }

    private func nodes(of cell: DocumentTable.Cell) -> [HTMLNode] {
        guard case .date(let date) = cell.value, !context.isLean else { return inlines.nodes(cell.line) }
        return [.element(.time, [.datetime(date.iso)], inlines.nodes(cell.line))]
    }

    private func list(_ table: DocumentTable) -> [HTMLNode] {
        let rows = table.rows.map { row -> HTMLNode in
            var nodes = (row.fold.map { [blocks.paragraph($0)] } ?? []) + [blocks.paragraph(row.sentence)]
            nodes += pairs(of: row)
            return .element(.li, nodes + blocks.aside([blocks.paragraph(row.provenance)]))
        }
        return head(table) + [.element(.ul, rows)] + foot(table)
    }
}
