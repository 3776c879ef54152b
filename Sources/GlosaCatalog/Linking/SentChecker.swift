import GlosaDiagnostics

/// Checks what was given out and what is heard: pictures and recordings of parts that are there, or were, by people who are
/// known.
struct SentChecker {
    let catalog: Catalog
    let sink: DiagnosticSink

    static func check(_ catalog: Catalog, sink: DiagnosticSink) {
        let checker = SentChecker(catalog: catalog, sink: sink)
        for (_, picture) in catalog.pictures.entries { checker.checkPart(picture.part, "the picture `\(picture.id)`") }
        for (_, recording) in catalog.recordings.entries { checker.check(recording) }
    }

    private func check(_ recording: Recording) {
        let what = "the recording `\(recording.id)`"
        checkPart(recording.part, what)
        if catalog.people[recording.by.id] == nil, !catalog.people.mayHave(recording.by.id) {
            sink.error(
                "unknown-person", "nobody in people.yaml is called `\(recording.by.id)`", at: recording.by.place,
                help: NearMiss.of(recording.by.id, among: catalog.people.ids).map { "did you mean `\($0)`?" }
                    ?? "add whoever reads it to Resources/people.yaml")
        }
        // A voice, like a picture, cannot be called back once it was sent.
        if let section = section(recording.part.id), section.retelling(for: .picture) == nil {
            sink.error(
                "unstable-recording", "\(what) reads `\(recording.part.id)`, which has no `picture`: it is not stable",
                at: recording.part.place,
                help: "record parts alone that have a `picture`; whoever listens to another has its script as a text")
        }
    }

    private func checkPart(_ part: Outline.Reference, _ what: String) {
        if section(part.id) != nil || catalog.end(of: part.id) != nil { return }
        if catalog.outline.documents.isUnread { return }
        let known = catalog.outline.documents.entries.flatMap { id, sections in sections.map { "\(id).\($0.id)" } }
        sink.error(
            "unknown-place", "\(what) is of `\(part.id)`, and there is no such part", at: part.place,
            help: NearMiss.of(part.id, among: known).map { "did you mean `\($0)`?" }
                ?? "name a part as `document.section`; of one that is gone, changes.yaml says so")
    }

    private func section(_ part: String) -> Outline.Section? {
        guard case .section(let document, let id) = ItemID(part, in: catalog) else { return nil }
        return catalog.outline.documents[document]?.first { $0.id == id }
    }
}
