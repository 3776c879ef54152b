import GlosaDiagnostics

/// Reads Resources/hazards.yaml.
enum HazardsFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> Hazard? {
        guard let map = MapReader(node, in: entry, keys: keys, what: "hazard `\(entry.key)`", sink: sink) else {
            return nil
        }
        guard !reportSentence(map, entry) else { return nil }
        defer { map.finish() }
        let kind: Hazard.Kind? = map.requiredChoice("kind")
        let hazard = Hazard(
            id: entry.key, rule: map.text("rule"), kind: kind ?? .pair, with: map.texts("with").map(\.text),
            isLawyerFirst: map.flag("lawyer-first") || kind == .lawyerFirst,
            hasShortForm: map.flag("short"), audience: map.choice("audience"), appliesTo: ApplicabilityKeys.read(map),
            expires: map.day("expires"),
            claim: ClaimKeys.read(map, message: Outline.Reference(id: entry.key, place: map.place)), place: map.place)
        return kind == nil ? nil : hazard
    }

    /// Reports `says`, which named a message of the document's own file before each language had a file of sentences.
    private static func reportSentence(_ map: MapReader, _ entry: YAMLEntry) -> Bool {
        guard let says = map.keys.first(where: { $0.key == "says" }) else { return false }
        var message = "…"
        if case .scalar(let id, _) = says.value.content { message = id }
        map.sink.error(
            "unknown-key", "\(map.what) has no key `says`: its sentence stands in each language's `hazards.yaml`",
            at: says.place,
            help: "in every language, move the message `\(message)` from its document's file to `\(entry.key)` in "
                + "`locales/<tag>/hazards.yaml`, and rename its entry of review.yaml to `hazards.\(entry.key)`; then "
                + "remove `says`")
        return true
    }
}

/// The key that says whose situation something applies to.
enum ApplicabilityKeys {
    static func read(_ map: MapReader) -> Applicability {
        guard let node = map.node("applies-to"),
            let applies = MapReader(
                node, in: map.entry, keys: keys, what: "`applies-to` of \(map.what)", sink: map.sink)
        else { return Applicability() }
        defer { applies.finish() }
        return Applicability(
            nationalities: applies.texts("nationality").map(\.text), circuits: applies.texts("circuit").map(\.text))
    }
}
