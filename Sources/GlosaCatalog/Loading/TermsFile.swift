import GlosaDiagnostics

/// Reads Resources/terms.yaml.
enum TermsFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> Term? {
        guard let map = MapReader(node, in: entry, keys: keys, what: "term `\(entry.key)`", sink: sink) else {
            return nil
        }
        defer { map.finish() }
        let sources = map.ids("sources")
        if map.isEmpty("sources") {
            sink.error(
                "missing-source", "\(map.what) names no source for its definition", at: map.place,
                help: "add `sources: [id]`, with an id of Resources/sources.yaml")
        }
        return Term(
            id: entry.key, abbreviation: map.text("abbreviation"), isUntranslated: map.flag("do-not-translate"),
            heard: heard(map), seeAlso: map.ids("see-also"), sources: sources, place: map.place, mentions: map.mentions)
    }

    private static func heard(_ map: MapReader) -> Int? {
        guard let node = map.node("heard"), let rank = map.integer("heard") else { return nil }
        guard rank > 0 else {
            map.wrongValue(
                node, "heard", "`heard` of \(map.what) is below 1",
                help: "write its place among the words that readers hear first: `heard: 1` for the first of them")
            return nil
        }
        return rank
    }
}

/// Reads locales/<tag>/glossary.yaml.
enum GlossaryFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> GlossaryEntry? {
        let id = "\(DataFile.glossary.rawValue).\(entry.key)"
        guard let map = MapReader(node, in: entry, keys: keys, what: "term `\(entry.key)`", sink: sink) else {
            return nil
        }
        defer { map.finish() }
        ForeignList.report(in: map)
        let term = map.requiredText("term")
        let rendering: Rendering? = map.choice("rendering")
        let entry = GlossaryEntry(
            term: term ?? "", also: map.texts("also").map(\.text), forms: map.texts("forms").map(\.text),
            foundBy: map.texts("found-by").map(\.text), except: map.texts("except").map(\.text),
            avoid: avoided(map, id: id),
            abbreviation: map.text("abbreviation"),
            definition: map.requiredMessage("definition", id: "\(id).definition"),
            example: map.message("example", id: "\(id).example"), not: map.message("not", id: "\(id).not"),
            isOurRendering: rendering == .ours, place: map.place)
        return term == nil ? nil : entry
    }

    /// Whose rendering of a term it is.
    enum Rendering: String, CaseIterable { case ours, official }

    private static func avoided(_ map: MapReader, id: String) -> [GlossaryEntry.Avoided] {
        guard let node = map.node("avoid") else { return [] }
        guard case .sequence(let items) = node.content else {
            map.wrongType(
                node, "avoid", wanted: "a list",
                help: "write `- use: …` on the line below, and `because: …` below that, in line with `use`")
            return []
        }
        return items.enumerated().compactMap { index, item in
            guard
                let avoid = MapReader(
                    item, in: map.entry, keys: avoidKeys, what: "`avoid` of \(map.what)", sink: map.sink)
            else { return nil }
            defer { avoid.finish() }
            let because = avoid.requiredMessage("because", id: "\(id).avoid-\(index + 1)")
            return avoid.requiredText("use").map { GlossaryEntry.Avoided(words: $0, because: because) }
        }
    }
}
