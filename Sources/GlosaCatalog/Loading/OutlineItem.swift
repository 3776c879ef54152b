import GlosaDiagnostics

/// Reads a step of guidance, or a warning off.
enum OutlineItem {
    static func read(_ map: MapReader, key: String, kind: Outline.Item.Kind) -> Outline.Item? {
        guard let claim = ClaimKeys.claim(map, key) else { return nil }
        let heading = map.reference("heading")
        let hazards = map.references("hazards")
        return Outline.Item(
            kind: kind, heading: heading, pictogram: pictogram(map, besides: heading), claim: claim,
            why: map.reference("why"), need: map.references("need"), say: map.references("say"),
            contacts: map.references("contacts"), then: map.references("then"), seen: map.seen("seen"),
            checkEvery: map.days("check-every"), expires: map.day("expires"), isVolatile: map.flag("volatile"),
            hazards: hazards, tells: told(map, of: hazards),
            audience: map.choice("audience"), appliesTo: ApplicabilityKeys.read(map))
    }

    /// The picture, which stands beside a heading and nowhere else.
    private static func pictogram(_ map: MapReader, besides heading: Outline.Reference?) -> Pictogram? {
        let pictogram: Pictogram? = map.choice("pictogram")
        if pictogram != nil, heading == nil, let node = map.node("pictogram") {
            map.wrongValue(
                node, "pictogram", "`pictogram` stands beside a heading, and the step has none",
                help: "add `heading: …` with the message of a few words, or remove `pictogram`")
        }
        return pictogram
    }

    /// The hazards that the words tell, each of which the step must carry.
    private static func told(_ map: MapReader, of hazards: [Outline.Reference]) -> [Outline.Reference] {
        let carried = Set(hazards.map(\.id))
        return map.references("tells").filter { told in
            if carried.contains(told.id) { return true }
            map.sink.error(
                "wrong-value",
                "`tells` names `\(told.id)`, which the step does not carry"
                    + NearMiss.question(told.id, among: carried.sorted()), at: told.place,
                help: "add it to `hazards`, or take it out of `tells`")
            return false
        }
    }
}
