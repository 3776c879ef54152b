import GlosaDiagnostics

/// Checks that no item of guidance stands without what its hazards pair it with.
struct HazardChecker {
    static func check(_ catalog: Catalog, sink: DiagnosticSink) {
        for (document, sections) in catalog.outline.documents.entries {
            for section in sections {
                let items = section.blocks.flatMap(\.items)
                let present = Set(items.map(\.action.id))
                for item in items {
                    for reference in item.hazards {
                        guard let hazard = catalog.hazards[reference.id] else { continue }
                        check(item, hazard, reference, section: "\(document).\(section.id)", present, sink)
                    }
                }
            }
        }
    }

    private static func check(
        _ item: Outline.Item, _ hazard: Hazard, _ reference: Outline.Reference, section: String, _ present: Set<String>,
        _ sink: DiagnosticSink
    ) {
        if hazard.kind == .unpublished {
            sink.error(
                "unpublished-hazard",
                "`\(item.action.id)` touches on `\(hazard.id)`, which may not be published yet", at: reference.place,
                notes: [Diagnostic.Note("the hazard is defined here", at: hazard.place)],
                help: "take the item out of the outline until what the hazard waits for has been read")
        }
        for partner in hazard.with where !present.contains(partner) {
            sink.error(
                "unpaired-hazard",
                "`\(item.action.id)` must never stand without `\(partner)`, and `\(section)` does not have it",
                at: reference.place, notes: [Diagnostic.Note("the hazard that says so is here", at: hazard.place)],
                help: "add the item `\(partner)` to this section, or move both")
        }
    }
}
