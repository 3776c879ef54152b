import GlosaDiagnostics

extension CatalogLoader {
    /// What a locale says of tables, and its own names of places, by their ids. The file may be absent: a project need not
    /// have tables.
    static func tables(
        in path: String, _ folder: ProjectFolder, _ sink: DiagnosticSink
    ) -> (tables: EntryTable<TableWording>, placeNames: [String: String]) {
        let name = DataFile.tables.rawValue
        guard folder.has("\(path)/\(name).yaml") else { return (EntryTable(), [:]) }
        let entries: EntryTable<TableWordingFile.Entry> = table(.tables, in: path, folder, sink, TableWordingFile.read)
        guard !entries.isUnread else { return (.unreadFile, [:]) }
        var tables = EntryTable<TableWording>()
        var placeNames: [String: String] = [:]
        for id in entries.idsInFile where !entries.contains(id) { tables.noteUnread(id) }
        for (id, entry) in entries.entries {
            switch entry {
            case .table(let wording): tables[id] = wording
            case .places(let names): placeNames.merge(names) { _, new in new }
            }
        }
        return (tables, placeNames)
    }
}
