import GlosaDiagnostics
import GlosaICU

/// Reads Resources/facts.yaml.
enum FactsFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> Fact? {
        guard let map = MapReader(node, in: entry, what: "fact `\(entry.key)`", sink: sink) else { return nil }
        defer { map.finish() }
        let type: FactType? = map.requiredChoice("type")
        let status: Fact.Status? = map.requiredChoice("status")
        let provenance = ProvenanceKeys.read(map, isRequired: !(type?.isComputed ?? false))
        let value = value(type, map)
        let confidence: Fact.Confidence? = map.choice("confidence")
        let supersededBy = map.id("superseded-by")
        let disagreement = map.text("disagreement")
        let disputedBy = map.ids("disputed-by")
        let asOf = map.date("as-of")
        let isDeadline = map.flag("deadline")
        if status == .superseded, asOf == nil {
            sink.error(
                "missing-as-of", "\(map.what) is superseded, and says not on which day it was true", at: map.place,
                help: "add `as-of: 2025-06-28`, the last day on which it is known to have been true")
        }
        guard let value, let status else { return nil }
        return Fact(
            id: entry.key, value: value, status: status, confidence: confidence, asOf: asOf, supersededBy: supersededBy,
            provenance: provenance, disagreement: disagreement, disputedBy: disputedBy, isDeadline: isDeadline,
            place: map.place,
            mentions: map.mentions)
    }

    private enum FactType: String, CaseIterable {
        case date, count, money, days, sum, difference, name, place, text

        /// Whether its value is worked out from other facts, which have the sources.
        var isComputed: Bool {
            switch self {
            case .days, .sum, .difference: true
            case .date, .count, .money, .name, .place, .text: false
            }
        }
    }

    private static func value(_ type: FactType?, _ map: MapReader) -> Fact.Value? {
        switch type {
        case nil:
            // What the keys of a value should be is not known: none of them is a mistake.
            map.expect(["value", "currency", "from", "to", "of", "less"])
            return nil
        case .date:
            return map.required("value") == nil ? nil : map.date("value").map { .date($0) }
        case .count:
            guard map.required("value") != nil, let count = map.integer("value") else { return nil }
            return .count(count)
        case .money:
            let amount = decimal(map)
            let currency = currency(map)
            guard let amount, let currency else { return nil }
            return .money(amount: amount, currency: currency)
        case .days:
            let from = map.requiredID("from")
            let to = map.requiredID("to")
            guard let from, let to else { return nil }
            return .days(from: from, to: to)
        case .sum:
            let parts = map.required("of") == nil ? [] : map.ids("of")
            return parts.isEmpty ? nil : .sum(of: parts)
        case .difference:
            let from = map.requiredID("from")
            let less = map.requiredID("less")
            guard let from, let less else { return nil }
            return .difference(from: from, less: less)
        case .name:
            return map.requiredText("value").map { .name($0) }
        case .place:
            return .place(map.text("value"))
        case .text:
            return .text
        }
    }

    private static func decimal(_ map: MapReader) -> String? {
        guard let node = map.required("value"), let text = map.text(node, "value") else { return nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { "0123456789".contains($0) } }) {
            return text
        }
        map.wrongValue(node, "value", "`\(text)` is not an amount", help: "write it as `6000000` or `1.50`")
        return nil
    }

    private static func currency(_ map: MapReader) -> String? {
        guard let node = map.required("currency"), let text = map.text(node, "currency") else { return nil }
        if text.utf8.count == 3, text.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) {
            return text
        }
        map.wrongValue(
            node, "currency", "`\(text)` is not the code of a currency", help: "write its three capitals: `USD`")
        return nil
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
