import GlosaDiagnostics

/// Reads Resources/hazards.yaml.
enum HazardsFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> Hazard? {
        guard let map = MapReader(node, in: entry, what: "hazard `\(entry.key)`", sink: sink) else { return nil }
        defer { map.finish() }
        let kind: Hazard.Kind? = map.requiredChoice("kind")
        let hazard = Hazard(
            id: entry.key, rule: map.text("rule"), kind: kind ?? .pair, says: map.id("says"), with: map.ids("with"),
            isLawyerFirst: map.flag("lawyer-first") || kind == .lawyerFirst,
            audience: map.choice("audience"), appliesTo: ApplicabilityKeys.read(map), place: map.place,
            mentions: map.mentions)
        if kind == .pair, hazard.says == nil, hazard.with.isEmpty, !hazard.isLawyerFirst {
            sink.error(
                "empty-hazard", "\(map.what) pairs its items with nothing", at: map.place,
                help: "add `says:` with a message of guidance, `with:` with items, or `lawyer-first: true`")
        }
        return kind == nil ? nil : hazard
    }
}

/// The key that says whose situation something applies to.
enum ApplicabilityKeys {
    static func read(_ map: MapReader) -> Applicability {
        guard let node = map.node("applies-to"),
            let applies = MapReader(node, in: map.entry, what: "`applies-to` of \(map.what)", sink: map.sink)
        else { return Applicability() }
        defer { applies.finish() }
        return Applicability(
            nationalities: applies.texts("nationality").map(\.text), circuits: applies.texts("circuit").map(\.text))
    }
}
