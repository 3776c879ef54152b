import GlosaDiagnostics

/// Reads `documents` of project.yaml, and holds it against the outline.
enum DocumentKindsReader {
    /// The declarations; nil when project.yaml has none.
    static func read(_ map: MapReader) -> DocumentKinds? {
        guard let node = map.node("documents") else { return nil }
        guard let documents = MapReader(node, in: map.entry, what: "`documents`", sink: map.sink) else {
            return DocumentKinds([])
        }
        var declarations: [DocumentKinds.Declaration] = []
        for (id, place, value) in documents.keys {
            guard let name = documents.text(value, id) else { continue }
            guard let kind = DocumentKind(named: name) else {
                let names = DocumentKind.all.map(\.name)
                map.sink.error(
                    "wrong-value", "`\(name)` is not a kind of document\(NearMiss.question(name, among: names))",
                    at: map.place(of: value), help: "the kinds are \(DocumentKind.listed)")
                continue
            }
            guard !ReservedName.contains(id, for: kind) else {
                map.sink.error(
                    "reserved-id", "`\(id)` is a name that the program uses", at: place,
                    help: "call the document something else, here, in outline.yaml and in the names of its files")
                continue
            }
            if kind.hasTermPages, let first = declarations.first(where: { $0.kind.hasTermPages }) {
                map.sink.error(
                    "duplicate-glossary", "`\(id)` would be a second glossary", at: place,
                    notes: [Diagnostic.Note("the first one is here", at: first.place)],
                    help: "all terms stand in one: remove one of the two")
                continue
            }
            declarations.append(DocumentKinds.Declaration(id: id, kind: kind, place: place))
        }
        return DocumentKinds(declarations)
    }

    /// The declarations that hold for a catalog: those of project.yaml, and a guess for what they lack, so that one missing
    /// line does not hide everything else. What is missing or too much is an error.
    static func complete(
        _ declared: DocumentKinds?, _ outline: EntryTable<[Outline.Section]>, hasTerms: Bool, _ sink: DiagnosticSink
    ) -> DocumentKinds {
        guard !outline.isUnread else { return declared ?? DocumentKinds([]) }
        var all = declared?.declarations ?? []
        var missing: [DocumentKinds.Declaration] = []
        for (id, sections) in outline.entries where declared?[id] == nil {
            guard !ReservedName.contains(id, for: nil) else { continue }
            let place = sections.first?.place ?? Diagnostic.Place(file: "Resources/outline.yaml")
            missing.append(DocumentKinds.Declaration(id: id, kind: guess(id, sections), place: place))
        }
        let hasGlossary = all.contains { $0.kind.hasTermPages }
        if hasTerms, !hasGlossary, declared == nil {
            missing.append(
                DocumentKinds.Declaration(
                    id: DocumentKind.glossary.name, kind: .glossary,
                    place: Diagnostic.Place(file: "Resources/terms.yaml")))
        }
        report(missing, isWhole: declared == nil, sink)
        for declaration in all where !declaration.kind.hasTermPages && !outline.mayHave(declaration.id) {
            sink.error(
                "undeclared-document", "the outline has no document `\(declaration.id)`", at: declaration.place,
                help: "add it to Resources/outline.yaml\(NearMiss.question(declaration.id, among: outline.ids)), "
                    + "or remove this line")
        }
        all += missing
        return DocumentKinds(all)
    }

    private static func report(_ missing: [DocumentKinds.Declaration], isWhole: Bool, _ sink: DiagnosticSink) {
        guard !missing.isEmpty else { return }
        let typed = missing.map { "\($0.id): \($0.kind.name)" }.joined(separator: ", ")
        if isWhole {
            sink.error(
                "undeclared-document", "project.yaml does not say of which kind each document is",
                at: Diagnostic.Place(file: "Resources/project.yaml"),
                help: "write `documents: {\(typed)}`; the kinds are \(DocumentKind.listed)")
        } else {
            for document in missing {
                sink.error(
                    "undeclared-document", "project.yaml does not say of which kind `\(document.id)` is",
                    at: document.place,
                    help: "add `\(document.id): \(document.kind.name)` to `documents` in Resources/project.yaml; "
                        + "the kinds are \(DocumentKind.listed)")
            }
        }
    }

    /// The kind that is probably meant, for the repair alone.
    private static func guess(_ id: String, _ sections: [Outline.Section]) -> DocumentKind {
        let blocks = sections.flatMap(\.blocks)
        if !blocks.flatMap(\.items).isEmpty || !blocks.flatMap(\.withdrawn).isEmpty { return .guide }
        if let named = DocumentKind.all.first(where: { $0.name == id && $0 != .glossary }) { return named }
        for block in blocks {
            switch block {
            case .question: return .questions
            // A list of everything that was read is about the project itself.
            case .bibliography: return .reference
            case .heading, .paragraph, .points, .timeline, .route, .warning, .disagreements, .contacts, .say, .fill,
                .item, .branch, .choice, .table, .withdrawn, .retelling:
                continue
            }
        }
        return .story
    }
}

extension DocumentKind {
    /// Every kind with its purpose, for messages.
    static var listed: String { all.map { "`\($0.name)` (\($0.purpose))" }.joined(separator: ", ") }
}
