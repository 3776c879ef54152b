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
    /// The sources that say exactly this.
    package var sources: [Outline.Reference]
    /// Those whose word it is: facts of the type `name` or `text`, or sources, whose publishers are meant.
    package var attributed: [Outline.Reference]
    /// The facts that are its point, whose sources are cited with it.
    package var facts: [Outline.Reference]
    /// True for our own caution, for which no source was read.
    package var isOwnCaution: Bool
    /// The deadlines, rights and duties that it states.
    package var states: [Norm]
    /// Ids of the hazards and steps that it never appears without.
    package var with: [Outline.Reference]
    /// The date of the copy that was read.
    package var seen: DateValue
    /// Days after `seen` until it must be read again; nil for what does not change.
    package var checkEvery: Int?
    /// The last day on which it may be relied on; nil for a row without one.
    package var expires: CivilDate?
    /// Where it is defined.
    package var place: Diagnostic.Place

    /// A rule of law that a row states.
    package enum Norm: String, CaseIterable, Sendable {
        /// A day or a number of days until which something must be done.
        case deadline
        /// Something that a person may demand.
        case right
        /// Something that a person must do.
        case duty
    }

    /// The day until which it is to be read again; nil for what does not change.
    package var reviewDue: CivilDate? { checkEvery.flatMap { SeenDate.on(seen).earliest?.adding(days: $0) } }

    /// The ids of the sources that it rests on, each once: its own, those of the facts that are its point, then those in
    /// its cells.
    package func allSources(in catalog: Catalog) -> [String] {
        var all: [String] = []
        let ofFacts = facts.flatMap { catalog.facts[$0.id]?.provenance.sources ?? [] }
        let inCells = cells.sorted { $0.key < $1.key }.compactMap { cell in
            if case .source(let id) = cell.value { id } else { nil }
        }
        for id in sources.map(\.id) + ofFacts + inCells where !all.contains(id) { all.append(id) }
        return all
    }

    /// Everything that is said in the row and with it, as one text, for its hash: a change of any part voids what a
    /// person recorded.
    package var recordedText: String {
        let cells = cells.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.text)" }
        let lists = [
            ("keys", keys), ("sources", sources), ("attributed", attributed), ("facts", facts), ("with", with),
        ].map { "\($0): \($1.map(\.id).joined(separator: ", "))" }
        let rest = [
            "states: \(states.map(\.rawValue).joined(separator: ", "))", "own: \(isOwnCaution)", "seen: \(seen.iso)",
            "check-every: \(checkEvery.map(String.init) ?? "")", "expires: \(expires?.iso ?? "")",
        ]
        return (cells + lists + rest).joined(separator: "\n")
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
