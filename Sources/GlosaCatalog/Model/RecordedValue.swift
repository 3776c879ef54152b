import GlosaDiagnostics

/// Everything that the data say of one thing: a fact, a contact, a source, a term, a hazard, a row of a table, or a claim
/// of the outline. `glosa review` records it, and a change in any part of it is told.
///
/// It is the entry itself in its canonical form, not a choice of its fields: a key that is added to a kind of entry is
/// part of it from the first day.
package struct RecordedValue: Sendable {
    /// The place of the entry.
    package let place: Diagnostic.Place
    /// The entry with what stands around it. Its text is worked out only where somebody asks for it.
    private let node: YAMLNode

    /// The value of a map in a data file.
    ///
    /// - Parameter context: The keys of the maps around it that hold for it, too: the audience of a branch.
    init(_ node: YAMLNode, context: [YAMLNode.Pair] = [], place: Diagnostic.Place) {
        var whole = node
        if case .mapping(let pairs) = node.content {
            whole.content = .mapping(Self.context(pairs, in: context, of: node))
        }
        self.node = whole
        self.place = place
    }

    /// The canonical serialisation, on one line.
    package var text: String { node.canonicalText }

    /// The canonical serialisation of each key's value, by the key.
    private var fields: [String: String] {
        guard case .mapping(let pairs) = node.content else { return [:] }
        return Dictionary(pairs.map { ($0.key, $0.value.canonicalText) }) { first, _ in first }
    }

    /// The keys of a map with those of the maps around it.
    static func context(_ pairs: [YAMLNode.Pair], in outer: [YAMLNode.Pair], of node: YAMLNode) -> [YAMLNode.Pair] {
        guard !outer.isEmpty else { return pairs }
        var around = node
        around.content = .mapping(outer)
        return pairs + [YAMLNode.Pair(key: contextKey, keyStart: node.start, keyEnd: node.start, value: around)]
    }

    /// The hash that is recorded of it.
    package var hash: String { ContentHash.of(text) }

    /// The changes from a value that was recorded before, one key each, in words; empty where there is none.
    ///
    ///     ["`expires` was 2027-01-21 and is 2027-03-01", "`hazards` was not there, and is [a, b]"]
    package func changes(since old: RecordedValue) -> [String] {
        let (fields, before) = (fields, old.fields)
        return Set(fields.keys).union(before.keys).sorted().compactMap { key in
            let name = key == Self.contextKey ? "what stands around it" : "`\(key)`"
            switch (before[key].map(Self.plain), fields[key].map(Self.plain)) {
            case (let before?, let after?): return before == after ? nil : "\(name) was \(before) and is \(after)"
            case (let before?, nil): return "\(name) was \(before) and is gone"
            case (nil, let after?): return "\(name) was not there, and is \(after)"
            case (nil, nil): return nil
            }
        }
    }

    /// True where one key says something else than in a value that was recorded before.
    package func differs(from old: RecordedValue, in key: String) -> Bool { fields[key] != old.fields[key] }

    /// The key of what stands around a claim; no key of a file can be called so.
    private static let contextKey = "(in)"

    private static func plain(_ text: String) -> String { text.filter { $0 != "\"" } }
}
