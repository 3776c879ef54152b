import GlosaDiagnostics

/// Reads a step of guidance, or a warning off.
enum OutlineItem {
    static func read(_ map: MapReader, key: String, kind: Outline.Item.Kind) -> Outline.Item? {
        guard let claim = ClaimKeys.claim(map, key) else { return nil }
        return Outline.Item(
            kind: kind, claim: claim, why: map.reference("why"), need: map.references("need"),
            say: map.references("say"), contacts: map.references("contacts"), seen: map.seen("seen"),
            checkEvery: map.days("check-every"), expires: map.day("expires"), isVolatile: map.flag("volatile"),
            hazards: map.references("hazards"),
            isForChat: map.flag("chat"), audience: map.choice("audience"), appliesTo: ApplicabilityKeys.read(map))
    }
}
