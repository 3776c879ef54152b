import GlosaDiagnostics

extension ReferenceChecker {
    /// Behind the doors of a guide stands each of its sections, once: a part behind none is a part that nobody finds.
    func checkDoors(of document: Outline.Reference) {
        guard catalog.kind(of: document.id)?.hasSectionPages == true,
            let sections = catalog.outline.documents[document.id]
        else {
            guard !catalog.outline.documents.mayHave(document.id) || catalog.kind(of: document.id) != nil else {
                return
            }
            sink.error(
                "unknown-link", "`doors` names `\(document.id)`, which is no guide", at: document.place,
                help: "write the id of a document that `documents` calls `guide`")
            return
        }
        let ids = sections.map(\.id)
        var seen: [String: Outline.Reference] = [:]
        for part in catalog.project.declaredDoors.parts[document.id] ?? [] {
            if !ids.contains(part.id) {
                sink.error(
                    "unknown-link", "`\(document.id)` has no section `\(part.id)`", at: part.place,
                    help: NearMiss.of(part.id, among: ids).map { "did you mean `\($0)`?" }
                        ?? "write one of \(ids.map { "`\($0)`" }.joined(separator: ", "))")
            } else if let first = seen[part.id] {
                sink.error(
                    "wrong-value", "the part `\(part.id)` stands behind two doors", at: part.place,
                    notes: [Diagnostic.Note("it stands here, too", at: first.place)], help: "remove one of them")
            } else {
                seen[part.id] = part
            }
        }
        let missing = ids.filter { seen[$0] == nil }
        guard !missing.isEmpty else { return }
        sink.error(
            "part-without-door",
            "`\(document.id)` has \(missing.count == 1 ? "a part" : "\(missing.count) parts") behind no door: "
                + missing.map { "`\($0)`" }.joined(separator: ", "), at: document.place,
            help: "add \(missing.count == 1 ? "it" : "each") to the `parts` of a door")
    }
}
