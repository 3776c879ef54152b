import GlosaDiagnostics

extension Catalog {
    /// True for a value that is gone from the files, and not merely in an entry that could not be read.
    package func isGone(_ value: String) -> Bool {
        guard recorded[value] == nil else { return false }
        let parts = value.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return true }
        switch DataFile(rawValue: parts[0]) {
        case .facts: return !facts.mayHave(parts[1])
        case .contacts: return !contacts.mayHave(parts[1])
        case .sources: return !sources.mayHave(parts[1])
        case .terms: return !terms.mayHave(parts[1])
        case .hazards: return !hazards.mayHave(parts[1])
        case .holidays: return !holidays.mayHave(parts[1])
        case .tables:
            guard case .row(let table, let row) = ItemID(value, in: self) else { return true }
            return tables[table].map { !$0.rows.mayHave(row) } ?? !tables.mayHave(table)
        default:
            let documents = outline.documents
            return !documents.mayHave(parts[0]) || documents.contains(parts[0])
        }
    }
}
