import GlosaDiagnostics
import GlosaICU

/// Reads Resources/people.yaml.
enum PeopleFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> Person? {
        guard let map = MapReader(node, in: entry, keys: keys, what: "person `\(entry.key)`", sink: sink) else {
            return nil
        }
        defer { map.finish() }
        let name = map.requiredText("name")
        let role: Person.Role? = map.requiredChoice("role")
        let organisation = map.text("of")
        let may = permissions(map)
        let languages = languages(map)
        guard let name, let role else { return nil }
        if languages.isEmpty, may.contains(.review) {
            sink.error(
                "missing-key", "\(map.what) may review, and no language is named", at: map.place,
                help: "add the languages that \(name) reads as well as the source: `languages: [es]`")
        }
        return Person(
            id: entry.key, name: name, role: role, organisation: organisation, may: may, languages: languages,
            place: map.place)
    }

    private static func permissions(_ map: MapReader) -> Set<Person.Permission> {
        let words = Person.Permission.allCases.map(\.rawValue)
        return Set(
            map.texts("may").compactMap { text, place in
                if let permission = Person.Permission(rawValue: text) { return permission }
                map.sink.error(
                    "wrong-value", "`may` cannot be `\(text)`\(NearMiss.question(text, among: words))", at: place,
                    help: "write one or more of \(words.map { "`\($0)`" }.joined(separator: ", "))")
                return nil
            })
    }

    private static func languages(_ map: MapReader) -> [LocaleTag] {
        map.texts("languages").compactMap { LocaleTagKey.parse($0.text, at: $0.place, map.sink) }
    }
}
