import GlosaDiagnostics

/// Checks that a language has the words of every table, and no others.
struct TableWordingChecker {
    let checker: ReferenceChecker
    let locale: LocaleCatalog

    private var catalog: Catalog { checker.catalog }
    private var file: String { "locales/\(locale.settings.tag)/\(DataFile.tables.rawValue).yaml" }

    func check() {
        for (id, table) in catalog.tables.entries {
            guard let wording = locale.tables[id] else {
                if !locale.tables.mayHave(id) {
                    report(["caption: …", "head: …"] + missing(table, .none), table)
                }
                continue
            }
            let missing = missing(table, wording)
            if !missing.isEmpty { report(missing, table, at: wording.place) }
            checkColumns(wording, of: table)
            checkDay(wording, of: table)
        }
        for (id, wording) in locale.tables.entries {
            checker.require(id, in: catalog.tables, "table", wording.place)
        }
    }

    /// What a wording lacks, as the keys that it would stand under.
    private func missing(_ table: Table, _ wording: TableWording) -> [String] {
        var missing = ([table.key.column] + table.columns.map(\.id)).filter { !wording.headings.mayHave($0) }
            .map { "headings: {\($0): …}" }
        for column in table.columns {
            let words = wording.words[column.id]
            let absent = values(of: column, in: table).filter {
                !(words?.mayHave($0) ?? wording.words.mayHave(column.id))
            }
            if !absent.isEmpty {
                missing.append("words: {\(column.id): {\(absent.map { "\($0): …" }.joined(separator: ", "))}}")
            }
        }
        if wording.unanswered == nil, !table.unanswered.isEmpty { missing.append("unanswered: …") }
        return missing
    }

    /// The values of a column that need words: those of a choice, and the texts of its cells.
    private func values(of column: Table.Column, in table: Table) -> [String] {
        switch column.kind {
        case .choice: return column.choices.map(\.id)
        case .text:
            var ids: [String] = []
            for (_, row) in table.rows.entries {
                if case .text(let id)? = row.cells[column.id], !ids.contains(id) { ids.append(id) }
            }
            return ids
        case .date, .place, .contact, .source: return []
        }
    }

    private func report(_ missing: [String], _ table: Table, at place: Diagnostic.Place? = nil) {
        let what = missing.count == 1 ? "a word" : "\(missing.count) words"
        checker.sink.error(
            "table-without-words", "`\(file)` lacks \(what) of the table `\(table.id)`",
            at: place ?? Diagnostic.Place(file: file), notes: [Diagnostic.Note("the table is here", at: table.place)],
            help: "under `\(table.id):`, add \(missing.map { "`\($0)`" }.joined(separator: ", "))")
    }

    /// Headings and words of a column that the table does not have.
    private func checkColumns(_ wording: TableWording, of table: Table) {
        let known = [table.key.column] + table.columns.map(\.id)
        for (id, place) in wording.mentions.sorted(by: { $0.key < $1.key }) where !known.contains(id) {
            checker.sink.error(
                "unknown-column", "the table `\(table.id)` has no column `\(id)`\(NearMiss.question(id, among: known))",
                at: place, help: "the columns are \(known.map { "`\($0)`" }.joined(separator: ", "))")
        }
    }

    /// What changes is told in the past, with the day on which it was read.
    private func checkDay(_ wording: TableWording, of table: Table) {
        let days = [TableVariable.firstReadOn, .lastReadOn].map(\.rawValue)
        guard let head = wording.head, table.rows.entries.contains(where: { $0.value.checkEvery != nil }),
            !head.message.externalVariables.contains(where: days.contains)
        else { return }
        checker.sink.error(
            "table-without-day",
            "the head of the table `\(table.id)` does not say when its rows were read, and they may change",
            at: head.text.place(of: 0..<head.text.source.utf8.count),
            help: "tell it in the past, with `{$last-read-on :date length=long}`")
    }
}

extension TableWording {
    /// A wording without a word.
    fileprivate static var none: TableWording {
        TableWording(
            headings: EntryTable(), words: EntryTable(), place: Diagnostic.Place(file: ""))
    }
}
