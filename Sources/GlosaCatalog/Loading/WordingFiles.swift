import GlosaDiagnostics

/// Reads locales/<tag>/facts.yaml.
enum FactWordingFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> FactWording? {
        guard
            let map = MapReader(
                node, in: entry, keys: keys, what: "what is said of fact `\(entry.key)`", sink: sink)
        else { return nil }
        defer { map.finish() }
        let id = "facts.\(entry.key)"
        var wording = FactWording()
        wording.place = map.place
        wording.label = map.message("label", id: "\(id).label")
        wording.hasWords = map.has("words")
        wording.words = map.message("words", id: "\(id).words")
        wording.event = map.texts("event").map(\.text)
        wording.why = map.message("why", id: "\(id).why")
        if let node = map.node("said"),
            let said = MapReader(node, in: entry, what: "`said` of \(map.what)", sink: sink)
        {
            for (source, place, _) in said.keys {
                wording.mentions[source] = place
                wording.said[source] = said.message(source, id: "\(id).said.\(source)")
            }
        }
        return wording
    }
}

/// Reads locales/<tag>/sources.yaml.
enum SourceWordingFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> SourceWording? {
        guard
            let map = MapReader(
                node, in: entry, keys: keys, what: "what is said of source `\(entry.key)`", sink: sink)
        else { return nil }
        defer { map.finish() }
        return map.requiredText("title").map { SourceWording(title: $0, place: map.place) }
    }
}

/// Reads locales/<tag>/contacts.yaml.
enum ContactWordingFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> ContactWording? {
        guard
            let map = MapReader(
                node, in: entry, keys: keys, what: "what is said of contact `\(entry.key)`", sink: sink)
        else { return nil }
        defer { map.finish() }
        let id = "contacts.\(entry.key)"
        let name = map.requiredMessage("name", id: "\(id).name")
        let note = map.message("note", id: "\(id).note")
        return name.map { ContactWording(name: $0, note: note, place: map.place) }
    }
}
