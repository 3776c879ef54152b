import GlosaDiagnostics

/// Reads Resources/facts.yaml.
enum FactsFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> Fact? {
        guard let map = MapReader(node, in: entry, keys: keys, what: "fact `\(entry.key)`", sink: sink) else {
            return nil
        }
        defer { map.finish() }
        let type = FactTypes.read(map)
        // Where the type is not known, neither are the keys that its value should have: none of them is a mistake.
        map.declare(type?.keys ?? valueKeys)
        let status: Fact.Status? = map.requiredChoice("status")
        let provenance = ProvenanceKeys.read(map, isRequired: !(type?.isComputed ?? false))
        let value = type?.read(map)
        let confidence: Fact.Confidence? = map.choice("confidence")
        let supersededBy = map.id("superseded-by")
        let disagreement = map.text("disagreement")
        let disputedBy = map.ids("disputed-by")
        let asOf = map.date("as-of")
        let isDeadline = map.flag("deadline")
        let verified = VerifiedKey.read(map)
        let expires = map.day("expires")
        let isVolatile = map.flag("volatile")
        let isReadingDay = map.flag("reading")
        let was = EarlierValueKeys.read(map, type: type)
        if isReadingDay, let type, type != DateFact.self {
            sink.error(
                "wrong-value", "\(map.what) is a \(type.name), and `reading` marks the day on which something was read",
                at: map.place, help: "remove `reading`, or make it a fact of the type `date`")
        }
        if status == .superseded, asOf == nil {
            sink.error(
                "missing-as-of", "\(map.what) is superseded, and says not on which day it was true", at: map.place,
                help: "add `as-of: 2025-06-28`, the last day on which it is known to have been true")
        }
        guard let value, let status else { return nil }
        return Fact(
            id: entry.key, value: value, status: status, confidence: confidence, asOf: asOf, supersededBy: supersededBy,
            provenance: provenance, disagreement: disagreement, disputedBy: disputedBy, isDeadline: isDeadline,
            verified: verified, expires: expires, isVolatile: isVolatile, isReadingDay: isReadingDay, was: was,
            place: map.place,
            mentions: map.mentions)
    }
}

/// The keys that say who stands behind something and when its copy was read.
enum ProvenanceKeys {
    static func read(_ map: MapReader, isRequired: Bool) -> Provenance {
        let sources = map.ids("sources")
        if isRequired, map.isEmpty("sources") {
            map.sink.error(
                "missing-source", "\(map.what) names no source", at: map.place,
                help: "add `sources: [id]`, with an id of Resources/sources.yaml")
        }
        return Provenance(sources: sources, seen: map.seen("seen"), checkEvery: map.days("check-every"))
    }
}
