import GlosaICU

/// The second clock: the last day on which the copy behind something is recent enough. It shortens nothing.
extension Catalog {
    /// The day of a fact or a contact; nil for what is never read again.
    package func reviewDue(_ provenance: Provenance) -> CivilDate? {
        reviewDue(seen: provenance.seen, checkEvery: provenance.checkEvery)
    }

    /// The day of an item of guidance; nil for what is never read again.
    package func reviewDue(_ item: Outline.Item) -> CivilDate? {
        reviewDue(seen: item.seen, checkEvery: item.checkEvery)
    }

    /// The day of a row of a table; nil for what is never read again.
    package func reviewDue(_ row: TableRow) -> CivilDate? {
        reviewDue(seen: .on(row.seen), checkEvery: row.checkEvery)
    }

    /// Counted from the date of the copy. A copy without a date was read on the day of writing at the latest.
    private func reviewDue(seen: SeenDate?, checkEvery: Int?) -> CivilDate? {
        guard let checkEvery, let seen else { return nil }
        return (seen.earliest ?? project.written).adding(days: checkEvery)
    }
}
