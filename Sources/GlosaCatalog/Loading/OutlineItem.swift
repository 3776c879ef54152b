import GlosaDiagnostics

/// Reads a step of guidance, or a warning off.
enum OutlineItem {
    static func read(_ map: MapReader, key: String, kind: Outline.Item.Kind) -> Outline.Item? {
        guard let claim = ClaimKeys.claim(map, key) else { return nil }
        return Outline.Item(
            kind: kind, heading: map.reference("heading"), pictogram: map.choice("pictogram"), claim: claim,
            why: map.reference("why"), need: map.references("need"), say: map.references("say"),
            contacts: map.references("contacts"), then: map.references("then"), seen: map.seen("seen"),
            checkEvery: map.days("check-every"), expires: map.day("expires"), isVolatile: map.flag("volatile"),
            hazards: map.references("hazards"), tells: told(map),
            isForChat: map.flag("chat"), audience: map.choice("audience"), appliesTo: ApplicabilityKeys.read(map))
    }

    /// The hazards that the words tell, each of which the step must carry.
    private static func told(_ map: MapReader) -> [Outline.Reference] {
        let carried = Set(map.references("hazards").map(\.id))
        return map.references("tells").filter { told in
            if carried.contains(told.id) { return true }
            map.sink.error(
                "wrong-value", "`tells` names `\(told.id)`, which the step does not carry"
                    + NearMiss.question(told.id, among: carried.sorted()), at: told.place,
                help: "add it to `hazards`, or take it out of `tells`")
            return false
        }
    }
}
