import GlosaCatalog
import GlosaICU
import MessageFormat

/// A table as a document shows it. A page shows cells; text, chat, voice and other sites' pages have a sentence a row.
package struct DocumentTable: Sendable {
    /// Its id.
    package var id: String
    /// Its message.
    package var caption: [Inline]
    /// Whom it speaks of, and as of which day it was read.
    package var head: [Inline]
    /// What is the same in every row, with the heading of its column: told once, above the rows.
    package var shared: [[Inline]]
    /// The column by which rows are found, first, then the others.
    package var key: Column
    /// The other columns, in the order of the catalog.
    package var columns: [Column]
    /// The heading over the sources and days of the rows.
    package var provenanceHeading: [Inline]
    /// The rows, in order.
    package var rows: [Row]
    /// That nothing is known of the places that no row answers for; empty where every place is answered.
    package var unanswered: [Inline]
    /// Ids of the places that no row answers for.
    package var unansweredPlaces: [String]

    /// A column.
    package struct Column: Sendable {
        /// Its id.
        package var id: String
        /// Its heading.
        package var heading: [Inline]
        /// The type of its cells; nil for the key.
        package var kind: Table.Column.Kind?
        /// True for a column with one value in every row, which is told above them.
        package var isShared = false
    }

    /// A row.
    package struct Row: Sendable {
        /// Its id.
        package var id: String
        /// Ids of the places that it answers for.
        package var places: [String]
        /// The names of these places, as a list.
        package var key: [Inline]
        /// Its cells, in the order of the columns.
        package var cells: [Cell]
        /// That the rule may have changed, when its day has passed; nil before.
        package var fold: [Inline]?
        /// The row as one sentence.
        package var sentence: [Inline]
        /// The lines that it never appears without: sentences of hazards, and steps.
        package var pairs: [[Inline]]
        /// Ids of these hazards and steps.
        package var with: [String]
        /// Those who say so, and when it was read.
        package var provenance: [Inline]
        /// Ids of its sources.
        package var sources: [String]
        /// The deadlines, rights and duties that it states.
        package var states: [Claim.Norm]
        /// The date of the copy that was read.
        package var seen: DateValue
        /// The day until which it is to be read again; nil for what does not change.
        package var reviewDue: CivilDate?
        /// The last day on which it may be relied on.
        package var expires: CivilDate?
    }

    /// A value in one column of a row.
    package struct Cell: Sendable {
        /// The column.
        package var column: Column
        /// The value.
        package var value: TableCell
        /// The value as this language writes it.
        package var line: [Inline]
    }
}

extension DocumentTable {
    /// Every line of it in reading order, with a sentence a row.
    package var lines: [[Inline]] {
        [caption] + shared + [head] + rows.flatMap(\.lines) + (unanswered.isEmpty ? [] : [unanswered])
    }

    /// Every line as a page shows it: the headings, then the cells of each row.
    package var shownLines: [[Inline]] {
        let headings = [key.heading] + columns.filter { !$0.isShared }.map(\.heading) + [provenanceHeading]
        return [caption] + shared + [head] + headings + rows.flatMap(\.shownLines)
            + (unanswered.isEmpty ? [] : [unanswered])
    }

    /// The lines that somebody wrote for readers.
    var prose: [[Inline]] {
        [caption, head] + rows.flatMap { [$0.sentence] + $0.pairs } + (unanswered.isEmpty ? [] : [unanswered])
    }
}

extension DocumentTable.Row {
    /// Every line of it in reading order, with the sentence first.
    package var lines: [[Inline]] { (fold.map { [$0] } ?? []) + [sentence] + pairs + [provenance] }

    /// The cells that are told in the row, and not above all rows.
    package var shownCells: [DocumentTable.Cell] { cells.filter { !$0.column.isShared } }

    /// The column in whose cell a page shows what the row never appears without: that of the first choice, or the first; nil
    /// where no cell is told in the row.
    package var pairColumn: String? {
        let shown = shownCells.map(\.column)
        return (shown.first { $0.kind == .choice } ?? shown.first)?.id
    }

    /// Every line as a page shows it. A row whose day has passed has the headings again: its cells stand in one.
    package var shownLines: [[Inline]] {
        guard let fold else {
            let cells = shownCells.flatMap { [$0.line] + ($0.column.id == pairColumn ? pairs : []) }
            return [key] + cells + (pairColumn == nil ? pairs : []) + [provenance]
        }
        return [key, fold] + shownCells.map { $0.column.heading + [.text(": ")] + $0.line } + pairs + [provenance]
    }
}

extension Block {
    /// The tables in the block; those in its children too.
    package var tables: [DocumentTable] {
        if case .table(let table) = self { return [table] }
        return parts.children.flatMap(\.tables)
    }
}
