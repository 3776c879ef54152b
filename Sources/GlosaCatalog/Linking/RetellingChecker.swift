import GlosaDiagnostics

/// Checks the retellings of sections: that they retell steps that are there, and stand in no document but a guide, once
/// for each medium.
struct RetellingChecker {
    let catalog: Catalog
    let sink: DiagnosticSink

    static func check(_ catalog: Catalog, sink: DiagnosticSink) {
        let checker = RetellingChecker(catalog: catalog, sink: sink)
        for (document, sections) in catalog.outline.documents.entries {
            for section in sections { checker.check(section, of: document) }
        }
    }

    private func check(_ section: Outline.Section, of document: String) {
        refuseNested(section)
        let items = section.blocks.flatMap(\.items).map(\.action.id)
        let withdrawn = Set(section.blocks.flatMap(\.withdrawn).map(\.id))
        var seen: [Outline.Retelling.Medium: Diagnostic.Place] = [:]
        for retelling in section.retellings {
            guard let place = retelling.lines.first?.place else { continue }
            let medium = retelling.medium.rawValue
            if let first = seen[retelling.medium] {
                sink.error(
                    "misplaced-retelling", "`\(document).\(section.id)` has a second `\(medium)`", at: place,
                    notes: [Diagnostic.Note("the first one is here", at: first)],
                    help: "put the lines of both into one, or take one out")
            }
            seen[retelling.medium] = place
            if let kind = catalog.kind(of: document), !kind.givesInstructions {
                sink.error(
                    "step-outside-guide", "`\(medium)` retells steps, and `\(document)` is a \(kind.name)", at: place,
                    help: "take it out, or declare `\(document): \(DocumentKind.guide.name)` in Resources/project.yaml")
            }
            for step in retelling.steps where !items.contains(step.id) {
                let help =
                    withdrawn.contains(step.id)
                    ? "it was withdrawn: take it out, and take what it says out of the lines of `\(medium)`"
                    : NearMiss.of(step.id, among: items).map { "did you mean `\($0)`?" }
                        ?? "a retelling names steps of its own section, by their ids"
                sink.error(
                    "unknown-step", "`\(document).\(section.id)` has no step `\(step.id)`", at: step.place, help: help)
            }
        }
    }

    /// A retelling is one of its section: inside a situation it would stand for a part of it.
    private func refuseNested(_ section: Outline.Section) {
        for block in section.blocks {
            for inner in block.parts.blocks.flatMap(\.allRetellings) {
                guard let place = inner.lines.first?.place else { continue }
                sink.error(
                    "misplaced-retelling", "`\(inner.medium.rawValue)` stands inside a situation of `\(section.id)`",
                    at: place, help: "move it to the section itself, and let its lines name the situation")
            }
        }
    }
}

extension Outline.Block {
    fileprivate var allRetellings: [Outline.Retelling] {
        if case .retelling(let retelling) = self { return [retelling] }
        return parts.blocks.flatMap(\.allRetellings)
    }
}
