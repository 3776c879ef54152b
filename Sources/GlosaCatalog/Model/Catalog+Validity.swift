import GlosaICU

extension Catalog {
    /// The last day on which all of the guidance may be relied on; nil when none of it expires. Every page, file and
    /// shared text says it: a saved page cannot know what day it is.
    package var validUntil: CivilDate? {
        let items = outline.documents.entries.lazy.flatMap { $0.1.flatMap { $0.blocks.flatMap(\.items) } }
        let rows = shownTables.flatMap { tables[$0.table.id]?.rows.entries.compactMap(\.value.expires) ?? [] }
        return (items.compactMap(\.expires) + rows).min()
    }
}
