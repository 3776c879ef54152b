/// Reads `decisions` of project.yaml: what a named person answers for.
///
/// ```yaml
/// decisions:
///   story-published: {by: rosa-perez, on: 2026-12-01}
/// ```
enum DecisionsKey {
    /// The decision to publish the story; nil where nobody has taken it, or where it cannot be read.
    static func storyPublished(_ map: MapReader) -> Project.Decision? {
        guard let node = map.node("decisions"),
            let decisions = MapReader(node, in: map.entry, keys: keys, what: "`decisions`", sink: map.sink)
        else { return nil }
        defer { decisions.finish() }
        return decision(decisions, "story-published")
    }

    private static func decision(_ map: MapReader, _ key: String) -> Project.Decision? {
        guard let node = map.node(key),
            let decision = MapReader(node, in: map.entry, keys: decisionKeys, what: "`\(key)`", sink: map.sink)
        else { return nil }
        defer { decision.finish() }
        let by = decision.required("by")
        let on = decision.requiredDay("on")
        guard let by, let id = decision.text(by, "by"), let on else { return nil }
        return Project.Decision(by: id, on: on, place: decision.place(of: by))
    }
}
