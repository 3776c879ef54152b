import GlosaDiagnostics

/// Reads Resources/outline.yaml: one entry a document.
enum OutlineFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> [Outline.Section]? {
        guard let map = MapReader(node, in: entry, what: "document `\(entry.key)`", sink: sink) else { return nil }
        return map.keys.compactMap { key, place, value in
            guard Identifier.isValid(key) else {
                sink.error(
                    "bad-id", "`\(key)` cannot be the id of a section", at: place,
                    help: "use small letters, digits and hyphens")
                return nil
            }
            let blocks = OutlineBlocks(entry: entry, sink: sink, what: "section `\(key)`").read(value)
            return Outline.Section(id: key, blocks: blocks, place: place)
        }
    }
}

/// Reads a list of blocks.
struct OutlineBlocks {
    let entry: YAMLEntry
    let sink: DiagnosticSink
    let what: String

    private enum Kind: String, CaseIterable {
        case heading, paragraph, points, timeline, warning, question, disagreements, contacts, bibliography, say, fill,
            step,
            avoid, branch, withdrawn
    }

    func read(_ node: YAMLNode) -> [Outline.Block] {
        guard case .sequence(let items) = node.content else {
            sink.error(
                "not-a-list", "\(what) is \(node.kindName), and a list of blocks belongs here", at: place(of: node),
                help: "write each block on a line of its own that begins with `- `")
            return []
        }
        return items.compactMap(block)
    }

    private func block(_ node: YAMLNode) -> Outline.Block? {
        guard let map = MapReader(node, in: entry, what: "a block of \(what)", sink: sink) else { return nil }
        let known = Kind.allCases.map(\.rawValue)
        guard let first = map.keys.first, let kind = map.keys.lazy.compactMap({ Kind(rawValue: $0.key) }).first else {
            let key = map.keys.first?.key ?? ""
            sink.error(
                "unknown-block", "`\(key)` is not a kind of block\(NearMiss.question(key, among: known))",
                at: map.keys.first?.place ?? map.place,
                help: "the kinds are \(known.map { "`\($0)`" }.joined(separator: ", "))")
            return nil
        }
        // A block that says `contacts` beside `step` is a step with contacts: the first key names the kind.
        defer { map.finish() }
        return block(Kind(rawValue: first.key) ?? kind, map)
    }

    private func block(_ kind: Kind, _ map: MapReader) -> Outline.Block? {
        switch kind {
        case .heading: map.reference("heading").map { .heading($0) }
        case .paragraph: map.reference("paragraph").map { .paragraph($0) }
        case .points: .points(map.references("points"))
        case .timeline: timeline(map)
        case .warning: pair(map, "warning", "paragraphs").map { .warning($0, paragraphs: $1) }
        case .question: pair(map, "question", "answer").map { .question($0, answer: $1) }
        case .disagreements: .disagreements(map.references("disagreements"))
        case .contacts: .contacts(map.references("contacts"))
        case .bibliography: (map.requiredChoice("bibliography") as Source.Kind?).map { .bibliography($0) }
        case .say: .say(map.references("say"))
        case .fill: .fill(map.references("fill"))
        case .step: OutlineItem.read(map, key: "step", kind: .step).map { .item($0) }
        case .avoid: OutlineItem.read(map, key: "avoid", kind: .avoid).map { .item($0) }
        case .branch: branch(map)
        case .withdrawn: map.reference("withdrawn").map { .withdrawn($0) }
        }
    }

    private func pair(_ map: MapReader, _ first: String, _ rest: String) -> (Outline.Reference, [Outline.Reference])? {
        let references = map.references(rest)
        return map.reference(first).map { ($0, references) }
    }

    private func timeline(_ map: MapReader) -> Outline.Block? {
        guard let node = map.node("timeline") else { return nil }
        guard case .sequence(let items) = node.content else {
            map.wrongType(
                node, "timeline", wanted: "a list of events",
                help: "write each on a line below, as `- {event: …, on: …}`")
            return nil
        }
        return .timeline(
            items.compactMap { item in
                guard let event = MapReader(item, in: entry, what: "an event of \(what)", sink: sink) else {
                    return nil
                }
                defer { event.finish() }
                let sources = event.references("sources")
                guard event.required("event") != nil, event.required("on") != nil,
                    let message = event.reference("event"), let on = event.reference("on")
                else { return nil }
                return Outline.Event(message: message, on: on, sources: sources)
            })
    }

    private func branch(_ map: MapReader) -> Outline.Block? {
        let audience: Audience? = map.choice("audience")
        let items = map.required("items")
        guard let title = map.reference("branch"), let items else { return nil }
        let blocks = OutlineBlocks(entry: entry, sink: sink, what: "branch `\(title.id)`").read(items)
        return .branch(Outline.Branch(title: title, audience: audience, blocks: blocks))
    }

    private func place(of node: YAMLNode) -> Diagnostic.Place {
        Diagnostic.Place(entry.file.span(node.start, node.end), in: entry.file)
    }
}
