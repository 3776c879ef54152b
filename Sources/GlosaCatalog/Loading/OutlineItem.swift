import GlosaDiagnostics

/// Reads a step of guidance, or a warning off.
enum OutlineItem {
    static func read(_ map: MapReader, key: String, kind: Outline.Item.Kind) -> Outline.Item? {
        let basis: Basis? = map.choice("basis")
        guard let action = map.reference(key) else { return nil }
        let item = Outline.Item(
            kind: kind, action: action, why: map.reference("why"), need: map.references("need"),
            say: map.references("say"), contacts: map.references("contacts"), sources: map.references("sources"),
            isOwnCaution: basis == .own, seen: map.seen("seen"), checkEvery: map.days("check-every"),
            expires: map.day("expires"), isVolatile: map.flag("volatile"), hazards: map.references("hazards"),
            isForChat: map.flag("chat"),
            audience: map.choice("audience"),
            appliesTo: ApplicabilityKeys.read(map))
        if map.isEmpty("sources"), !item.isOwnCaution {
            map.sink.error(
                "missing-source", "the item `\(item.action.id)` names no source", at: item.action.place,
                help: "add `sources: [id]`; or `basis: own`, if it is our own caution and no source was read")
        }
        return item
    }

    /// What an item without a source rests on.
    enum Basis: String, CaseIterable { case own }
}
