import GlosaDiagnostics

/// Checks that no item of guidance, and no row of a table, stands without what its hazards pair it with.
struct HazardChecker {
    static func check(_ catalog: Catalog, sink: DiagnosticSink) {
        for (document, sections) in catalog.outline.documents.entries {
            for section in sections {
                let items = section.blocks.flatMap(\.items)
                let present = Set(items.map(\.action.id))
                // A partner in a situation that the reader has not chosen is no partner.
                let situations = section.blocks.situations.map { Set($0) }
                for item in items {
                    let seen = situations.filter { $0.contains(item.action.id) }
                    for reference in item.hazards {
                        guard let hazard = catalog.hazards[reference.id] else { continue }
                        check(
                            item.action.id, hazard, reference, section: "\(document).\(section.id)",
                            seen.dropFirst().reduce(seen.first ?? present) { $0.intersection($1) }, sink)
                    }
                }
                for shown in section.blocks.flatMap(\.tables) {
                    guard let table = catalog.tables[shown.table.id] else { continue }
                    for (id, row) in table.rows.entries {
                        for reference in row.with {
                            guard let hazard = catalog.hazards[reference.id] else { continue }
                            let name = ItemID.row(table: table.id, row: id).text(in: catalog)
                            check(name, hazard, reference, section: "\(document).\(section.id)", present, sink)
                        }
                    }
                }
            }
        }
    }

    private static func check(
        _ item: String, _ hazard: Hazard, _ reference: Outline.Reference, section: String, _ present: Set<String>,
        _ sink: DiagnosticSink
    ) {
        if hazard.kind == .unpublished {
            sink.error(
                "unpublished-hazard",
                "`\(item)` touches on `\(hazard.id)`, which may not be published yet", at: reference.place,
                notes: [Diagnostic.Note("the hazard is defined here", at: hazard.place)],
                help: "take the item out of the outline until what the hazard waits for has been read")
        }
        for partner in hazard.with where !present.contains(partner) {
            sink.error(
                "unpaired-hazard",
                "`\(item)` must never stand without `\(partner)`, and `\(section)` does not have it",
                at: reference.place, notes: [Diagnostic.Note("the hazard that says so is here", at: hazard.place)],
                help: "add the item `\(partner)` to this section, or move both")
        }
    }
}
