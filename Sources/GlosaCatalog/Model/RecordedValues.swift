import GlosaDiagnostics

/// The values of a project that can be recorded, by their ids: `contacts.ice-line`, `tables.bond-by-circuit.circuit-5`,
/// `guidance.find-locator`.
package struct RecordedValues: Sendable {
    private var table = EntryTable<RecordedValue>()
    /// For each message of a document, the claims that show it.
    private var claims: [String: [String]] = [:]

    /// The ids, in the order of the files.
    package var ids: [String] { table.ids }

    /// The value with this id.
    package subscript(id: String) -> RecordedValue? { table[id] }

    /// The ids of the values that stand behind a message: a step that shows it, the contact that it names.
    ///
    /// - Parameter message: A full id: `guidance.find-why`, `contacts.ice-line.name`.
    package func ids(behind message: String) -> [String] {
        let parts = message.split(separator: ".", maxSplits: 2)
        guard parts.count > 1 else { return [] }
        let file = parts[0] == DataFile.glossary.rawValue ? DataFile.terms.rawValue : String(parts[0])
        if Self.files.contains(file) {
            // The short form of a hazard's sentence has the value of the hazard.
            let ids =
                ["\(file).\(parts[1])"]
                + (file == DataFile.hazards.rawValue ? [Hazard.long(of: "\(file).\(parts[1])")] : [])
            return ids.first(where: table.contains).map { [$0] } ?? []
        }
        return claims[message] ?? []
    }

    /// The hash of all the values that stand behind a message; nil where there is none.
    ///
    /// - Parameter value: The value of an id, where another than the present one is asked for.
    package func hash(behind message: String, value: (String) -> RecordedValue? = { _ in nil }) -> String? {
        let ids = ids(behind: message)
        guard !ids.isEmpty else { return nil }
        return ContentHash.of(ids.map { "\($0) \((value($0) ?? table[$0])?.text ?? "")\n" }.joined())
    }

    /// The files whose entries are values by themselves, each under the file's name.
    private static let files: Set<String> = Set(
        [DataFile.facts, .contacts, .sources, .terms, .hazards, .holidays].map(\.rawValue))

    /// Keeps what an entry of a data file says; an entry of any other file is nothing to it.
    mutating func keep(_ entry: YAMLEntry, _ node: YAMLNode) {
        guard entry.isData, let file = entry.file.path.split(separator: "/").last?.split(separator: ".").first else {
            return
        }
        switch String(file) {
        case let name where Self.files.contains(name):
            table["\(name).\(entry.key)"] = RecordedValue(node, place: node.keyPlace(in: entry))
        case DataFile.tables.rawValue: keepRows(of: node, entry)
        case DataFile.outline.rawValue: keepClaims(in: node, of: entry, context: [])
        default: break
        }
    }

    /// Adds what another reader has kept.
    mutating func keep(contentsOf other: RecordedValues) {
        for (id, value) in other.table.entries { table[id] = value }
        claims.merge(other.claims) { $0 + $1 }
    }

    /// The rows of a table, each with the columns and the key of its table.
    private mutating func keepRows(of node: YAMLNode, _ entry: YAMLEntry) {
        guard case .mapping(let pairs) = node.content else { return }
        let head = pairs.filter { $0.key != "rows" }
        guard case .mapping(let rows)? = pairs.first(where: { $0.key == "rows" })?.value.content else { return }
        for row in rows where Identifier.isValid(row.key) {
            table["\(DataFile.tables.rawValue).\(entry.key).\(row.key)"] = RecordedValue(
                row.value, context: head, place: row.value.keyPlace(in: entry))
        }
    }

    /// The claims of a part of the outline: every map whose first key names one, and that says more than its message.
    private mutating func keepClaims(in node: YAMLNode, of entry: YAMLEntry, context: [YAMLNode.Pair]) {
        switch node.content {
        case .scalar: break
        case .sequence(let items): for item in items { keepClaims(in: item, of: entry, context: context) }
        case .mapping(let pairs):
            let nested = pairs.filter { $0.value.holdsMaps }
            if let first = pairs.first, Self.claimKeys.contains(first.key), pairs.count > 1,
                case .scalar(let name, _) = first.value.content, Identifier.isValid(name)
            {
                var id = "\(entry.key).\(name)"
                // A message that stands in two places has a claim in each.
                while table.contains(id) { id += ".again" }
                let place = Diagnostic.Place(entry.file.span(first.value.start, first.value.end), in: entry.file)
                table[id] = RecordedValue(node, context: context, place: place)
                // A message that a new key shows is found without a list of such keys; an id of data in it is no message.
                for text in node.scalars { claims["\(entry.key).\(text)", default: []].append(id) }
            }
            let own = pairs.filter { pair in !nested.contains { $0.key == pair.key } }
            let around = RecordedValue.context(own, in: context, of: node)
            for pair in nested { keepClaims(in: pair.value, of: entry, context: around) }
        }
    }

    private static let claimKeys: Set = ["step", "avoid", "event", "station", "paragraph", "point"]
}

extension YAMLNode {
    /// True for a list or a map that holds maps: blocks, sections, events.
    fileprivate var holdsMaps: Bool {
        switch content {
        case .scalar: false
        case .sequence(let items): items.contains { if case .mapping = $0.content { true } else { false } }
        case .mapping(let pairs): pairs.contains { $0.value.holdsMaps }
        }
    }

    /// Every text in the value, each once.
    fileprivate var scalars: Set<String> {
        switch content {
        case .scalar(let text, _): [text]
        case .sequence(let items): items.reduce(into: []) { $0.formUnion($1.scalars) }
        case .mapping(let pairs): pairs.reduce(into: []) { $0.formUnion($1.value.scalars) }
        }
    }
}
