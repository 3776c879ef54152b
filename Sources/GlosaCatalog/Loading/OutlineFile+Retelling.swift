extension OutlineBlocks {
    /// `{chat: [find-chat], retells: [find-open], tells: [tip-line]}`.
    func retelling(_ map: MapReader, for medium: Outline.Retelling.Medium) -> Outline.Block? {
        let lines = map.references(medium.rawValue)
        let steps = map.required("retells") == nil ? [] : map.references("retells")
        guard !lines.isEmpty else { return nil }
        return .retelling(
            Outline.Retelling(
                medium: medium, lines: lines, steps: steps, tells: map.references("tells"),
                hazards: map.references("hazards")))
    }
}
