import GlosaDiagnostics
import GlosaICU
import MessageFormat

/// A row of a table: one claim about some places, with who says so and when it was read.
package struct TableRow: Sendable {
    /// Its id: `circuit-5`.
    package var id: String
    /// The places that it answers for, in the order of the file.
    package var keys: [Outline.Reference]
    /// Its cells, by the id of their column.
    package var cells: [String: TableCell]
    /// The claim that it makes; its message is the row itself.
    package var claim: Claim
    /// Ids of the hazards and steps that it never appears without.
    package var with: [Outline.Reference]
    /// The date of the copy that was read.
    package var seen: DateValue
    /// Days after `seen` until it must be read again; nil for what does not change.
    package var checkEvery: Int?
    /// The last day on which it may be relied on; nil for a row without one.
    package var expires: CivilDate?
    /// The place of its definition.
    package var place: Diagnostic.Place

    /// The ids of the sources that it rests on, each once: those of its claim, then those in its cells.
    package func allSources(in catalog: Catalog) -> [String] {
        var all = claim.allSources(in: catalog)
        let inCells = cells.sorted { $0.key < $1.key }.compactMap { cell in
            if case .source(let id) = cell.value { id } else { nil }
        }
        for id in inCells where !all.contains(id) { all.append(id) }
        return all
    }
}

/// The value in one column of a row.
package enum TableCell: Hashable, Sendable {
    /// The id of words that each language has.
    case text(String)
    /// A value of the column's closed list.
    case choice(String)
    /// A day, a month or a year.
    case date(DateValue)
    /// The id of a place.
    case place(String)
    /// The id of a contact.
    case contact(String)
    /// The id of a source.
    case source(String)

    /// The value as files write it.
    package var text: String {
        switch self {
        case .text(let id), .choice(let id), .place(let id), .contact(let id), .source(let id): id
        case .date(let date): date.iso
        }
    }
}
