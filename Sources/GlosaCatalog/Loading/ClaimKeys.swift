import GlosaDiagnostics

/// Reads the keys of a claim, wherever one stands: in a block, in a list, in a step, in a hazard, in a row of a table.
enum ClaimKeys {
    /// The claim that the message `message` makes by the keys of `map`.
    static func read(_ map: MapReader, message: Outline.Reference) -> Claim {
        let claim = Claim(
            message: message, sources: map.references("sources"), attributed: map.references("attributed"),
            facts: map.references("facts"), basis: map.choice("basis"), states: states(map))
        if let basis = claim.basis { refuseSources(beside: basis, map, claim) }
        return claim
    }

    /// The claim of a block, whose message stands under `key`; nil where there is no good one.
    static func claim(_ map: MapReader, _ key: String) -> Claim? {
        map.reference(key).map { read(map, message: $0) }
    }

    /// A list of claims under `key`: each a map with the message under `item`, or the id of a message alone, for which
    /// nobody answers yet.
    static func list(_ map: MapReader, _ key: String, item: String) -> [Claim] {
        guard let node = map.node(key) else { return [] }
        guard case .sequence(let nodes) = node.content else {
            return map.references(key).map { Claim(message: $0) }
        }
        return nodes.compactMap { node in
            guard case .mapping = node.content else {
                return map.text(node, key).map {
                    Claim(message: Outline.Reference(id: $0, place: map.place(of: node)))
                }
            }
            guard
                let own = MapReader(
                    node, in: map.entry, keys: OutlineBlocks.Keys.claim(item, "The message"),
                    what: "an item of `\(key)` of \(map.what)", sink: map.sink)
            else { return nil }
            defer { own.finish() }
            _ = own.required(item)
            return claim(own, item)
        }
    }

    /// The deadlines, rights and duties; nil without the key, empty for `none`.
    private static func states(_ map: MapReader) -> [Claim.Norm]? {
        guard map.has("states") else { return nil }
        let words = map.texts("states")
        let known = [nothing] + Claim.Norm.allCases.map(\.rawValue)
        var norms: [Claim.Norm] = []
        for (word, place) in words {
            if let norm = Claim.Norm(rawValue: word) {
                norms.append(norm)
            } else if word != nothing {
                map.sink.error(
                    "wrong-value", "`states` cannot be `\(word)`\(NearMiss.question(word, among: known))", at: place,
                    help: "write one or more of \(known.map { "`\($0)`" }.joined(separator: ", "))")
            } else if words.count > 1 {
                map.sink.error(
                    "wrong-value", "`\(nothing)` stands beside what `states` names", at: place,
                    help: "remove `\(nothing)`, or write it alone")
            }
        }
        return norms
    }

    /// Says of a claim that somebody has looked, and that it is no deadline, no right and no duty.
    private static let nothing = "none"

    /// What is said on our own ground is nobody else's word.
    private static func refuseSources(beside basis: Claim.Basis, _ map: MapReader, _ claim: Claim) {
        for (key, named) in [("sources", claim.sources), ("attributed", claim.attributed), ("facts", claim.facts)] {
            guard let first = named.first else { continue }
            map.sink.error(
                "basis-with-source",
                "`\(claim.message.id)` says `basis: \(basis.rawValue)`, and `\(key)` names who says so",
                at: first.place,
                help: "remove `basis`, if a source says exactly this; else remove `\(key)`")
        }
    }
}
