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

    /// A kind of block: the key that names it, those that it may have beside it, and the reading of a map with them.
    struct Kind: Sendable {
        let keys: [MapKey]
        fileprivate let read: @Sendable (_ blocks: OutlineBlocks, _ map: MapReader, _ key: String) -> Outline.Block?

        fileprivate init(
            _ keys: [MapKey], _ read: @escaping @Sendable (OutlineBlocks, MapReader, String) -> Outline.Block?
        ) {
            self.keys = keys
            self.read = read
        }

        /// The key that names the kind.
        var key: String { keys.first?.name ?? "" }

        /// Every kind, in the order in which they are named to users.
        static let all: [Kind] = [
            Kind(Keys.heading) { $1.reference($2).map { .heading($0) } },
            Kind(Keys.paragraph) { ClaimKeys.claim($1, $2).map { .paragraph($0) } },
            Kind(Keys.points) { .points(ClaimKeys.list($1, $2, item: "point")) },
            Kind(Keys.timeline) { blocks, map, _ in blocks.timeline(map) },
            Kind(Keys.route) { blocks, map, _ in blocks.route(map) },
            Kind(Keys.warning) { $0.titled($1, $2, "paragraphs").map { .warning($0, paragraphs: $1) } },
            Kind(Keys.question) { $0.titled($1, $2, "answer").map { .question($0, answer: $1) } },
            Kind(Keys.disagreements) { .disagreements($1.references($2)) },
            Kind(Keys.contacts) { .contacts($1.references($2)) },
            Kind(Keys.bibliography) { ($1.requiredChoice($2) as Source.Kind?).map { .bibliography($0) } },
            Kind(Keys.say) { .say($1.references($2)) },
            Kind(Keys.fill) { .fill($1.references($2)) },
            Kind(Keys.step) { OutlineItem.read($1, key: $2, kind: .step).map { .item($0) } },
            Kind(Keys.avoid) { OutlineItem.read($1, key: $2, kind: .avoid).map { .item($0) } },
            Kind(Keys.branch) { blocks, map, _ in blocks.branch(map) },
            Kind(Keys.choice) { blocks, map, _ in blocks.choice(map) },
            Kind(Keys.table) { blocks, map, _ in blocks.table(map) },
            Kind(Keys.withdrawn) { $1.reference($2).map { .withdrawn($0) } },
            Kind(Keys.chat) { blocks, map, _ in blocks.retelling(map, for: .chat) },
            Kind(Keys.voice) { blocks, map, _ in blocks.retelling(map, for: .voice) },
            Kind(Keys.picture) { blocks, map, _ in blocks.retelling(map, for: .picture) },
        ]
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
        let known = Kind.all.map(\.key)
        let kinds = map.keys.compactMap { pair in Kind.all.first { $0.key == pair.key } }
        guard let kind = kinds.first else {
            let key = map.keys.first?.key ?? ""
            sink.error(
                "unknown-block", "`\(key)` is not a kind of block\(NearMiss.question(key, among: known))",
                at: map.keys.first?.place ?? map.place,
                help: "the kinds are \(known.map { "`\($0)`" }.joined(separator: ", "))")
            return nil
        }
        // A block that says `contacts` beside `step` is a step with contacts: the first key names the kind.
        map.declare(kind.keys)
        defer { map.finish() }
        return kind.read(self, map, kind.key)
    }

    /// A message with the paragraphs under it, which are claims.
    private func titled(_ map: MapReader, _ first: String, _ rest: String) -> (Outline.Reference, [Claim])? {
        let claims = ClaimKeys.list(map, rest, item: "paragraph")
        return map.reference(first).map { ($0, claims) }
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
                guard
                    let event = MapReader(
                        item, in: entry, keys: Keys.event, what: "an event of \(what)", sink: sink)
                else { return nil }
                defer { event.finish() }
                let hasBoth = [event.required("event"), event.required("on")].allSatisfy { $0 != nil }
                guard hasBoth, var claim = ClaimKeys.claim(event, "event"), let on = event.reference("on") else {
                    return nil
                }
                claim.facts.insert(on, at: 0)
                return Outline.Event(claim: claim, on: on)
            })
    }

    /// `{table: bond-by-circuit, says: bond-row}`.
    private func table(_ map: MapReader) -> Outline.Block? {
        guard map.required("says") != nil, let says = map.reference("says"), let table = map.reference("table") else {
            return nil
        }
        return .table(table, says: says)
    }

    private func branch(_ map: MapReader) -> Outline.Block? {
        let audience: Audience? = map.choice("audience")
        let items = map.required("items")
        guard let title = map.reference("branch"), let items else { return nil }
        let blocks = OutlineBlocks(entry: entry, sink: sink, what: "branch `\(title.id)`").read(items)
        return .branch(Outline.Branch(title: title, audience: audience, blocks: blocks))
    }

    /// `{choice: where, branches: [{branch: inside, items: […]}, {branch: abroad, items: […]}]}`.
    private func choice(_ map: MapReader) -> Outline.Block? {
        let node = map.required("branches")
        let shared = map.node("items")
        guard let id = map.reference("choice"), let node else { return nil }
        guard Identifier.isValid(id.id) else {
            sink.error(
                "bad-id", "`\(id.id)` cannot be the id of a choice", at: id.place,
                help: "use small letters, digits and hyphens")
            return nil
        }
        let inside = OutlineBlocks(entry: entry, sink: sink, what: "choice `\(id.id)`")
        let blocks = inside.read(node)
        let branches = blocks.compactMap { if case .branch(let branch) = $0 { branch } else { nil } }
        guard branches.count == blocks.count, (2...4).contains(branches.count) else {
            // What could not be read has a finding already.
            if case .sequence(let items) = node.content, items.count == blocks.count {
                map.wrongValue(
                    node, "branches",
                    "`branches` of the choice `\(id.id)` needs two to four branches, and nothing else",
                    help: "write each as `- {branch: …, items: […]}`; what holds in all of them stands under `items`")
            }
            return nil
        }
        return .choice(Outline.Choice(id: id, shared: shared.map { inside.read($0) } ?? [], branches: branches))
    }

    private func place(of node: YAMLNode) -> Diagnostic.Place {
        Diagnostic.Place(entry.file.span(node.start, node.end), in: entry.file)
    }
}
