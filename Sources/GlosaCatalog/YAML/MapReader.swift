import GlosaDiagnostics
import GlosaICU
import GlosaText
import MessageFormat

/// Reads the keys of one map by name and type, and reports what is missing, of the wrong type, or unknown.
///
/// Where the keys of the map are declared, no other can be read. Where they are not, every key that is asked for counts as
/// known. `finish` then reports, at once, all keys that are missing, and each that is unknown.
final class MapReader {
    let entry: YAMLEntry
    let sink: DiagnosticSink
    /// What is being read, for diagnostics: "fact `deported-on`".
    let what: String
    /// The place where the map stands: at its key, if it has one.
    let place: Diagnostic.Place
    private let pairs: [YAMLNode.Pair]
    private var declared: [MapKey]?
    private var asked: [String] = []
    private var missing: [String] = []
    /// The place where each id stands that was read as one.
    private(set) var mentions: [String: Diagnostic.Place] = [:]

    /// A reader of `node`, or nil, and a diagnostic, when it is not a map.
    ///
    /// - Parameter keys: The keys that it may have; nil where they are ids, or not declared.
    init?(_ node: YAMLNode, in entry: YAMLEntry, keys: [MapKey]? = nil, what: String, sink: DiagnosticSink) {
        guard case .mapping(let pairs) = node.content else {
            sink.error(
                "not-a-map", "\(what) is \(node.kindName), and a map of `key: value` belongs here",
                at: node.content.isNothing ? node.keyPlace(in: entry) : Self.place(node, entry),
                help: "write its keys on the lines below, each indented by two spaces")
            return nil
        }
        self.entry = entry
        self.sink = sink
        self.what = what
        self.pairs = pairs
        declared = keys
        place = node.keyPlace(in: entry)
    }

    /// A reader of pairs that stand at the top of a file.
    init(
        _ pairs: [YAMLNode.Pair], in entry: YAMLEntry, keys: [MapKey]?, what: String, at place: Diagnostic.Place,
        sink: DiagnosticSink
    ) {
        self.entry = entry
        self.sink = sink
        self.what = what
        self.pairs = pairs
        declared = keys
        self.place = place
    }

    /// Declares keys that the map may have because of the value of another: the type of a fact.
    func declare(_ keys: [MapKey]) { declared = (declared ?? []) + keys }

    /// Reports every key that is missing or unknown.
    func finish() {
        reportMissing()
        let known = Set(declared?.map(\.name) ?? asked)
        for pair in pairs where !known.contains(pair.key) {
            sink.error(
                "unknown-key", "\(what) has no key `\(pair.key)`\(NearMiss.question(pair.key, among: known))",
                at: place(of: pair),
                help: known.isEmpty
                    ? "remove it: nothing belongs here"
                    : "the keys are \(known.sorted().map { "`\($0)`" }.joined(separator: ", "))")
        }
    }

    /// One finding for all, so that one look at the file is enough.
    private func reportMissing() {
        guard let last = missing.last else { return }
        let others = missing.dropLast()
        let names = others.map { "`\($0)`" }.joined(separator: ", ")
        let lines = others.map { "`\($0): …`" }.joined(separator: ", ")
        sink.error(
            "missing-key",
            others.isEmpty ? "\(what) needs the key `\(last)`" : "\(what) needs the keys \(names) and `\(last)`",
            at: place, help: others.isEmpty ? "add `\(last): …`" : "add \(lines) and `\(last): …`")
        missing = []
    }

    /// The keys of the map, in order, for maps whose keys are ids.
    var keys: [(key: String, place: Diagnostic.Place, value: YAMLNode)] {
        pairs.map { ($0.key, place(of: $0), $0.value) }
    }

    /// The value of `key`, of whatever kind; nil for a key that is not declared.
    func node(_ key: String) -> YAMLNode? {
        if let declared, !declared.contains(where: { $0.name == key }) { return nil }
        if !asked.contains(key) { asked.append(key) }
        return pairs.first { $0.key == key }?.value
    }

    /// Counts `keys` as known without reading them.
    func expect(_ keys: [String]) { for key in keys { _ = node(key) } }

    /// True where the map has `key`.
    func has(_ key: String) -> Bool { node(key) != nil }

    /// The value of `key`; when it is missing, `finish` reports it with the others.
    func required(_ key: String) -> YAMLNode? {
        if let node = node(key) { return node }
        if !missing.contains(key) { missing.append(key) }
        return nil
    }

    /// A short text: a name, an id, an address.
    func text(_ key: String) -> String? { node(key).flatMap { text($0, key) } }

    /// A short text that must be there.
    func requiredText(_ key: String) -> String? { required(key).flatMap { text($0, key) } }

    /// A short text out of a value that was already found.
    func text(_ node: YAMLNode, _ key: String) -> String? {
        guard case .scalar(let text, _) = node.content else {
            wrongType(node, key, wanted: "one text", help: "write one value after the colon, without brackets")
            return nil
        }
        guard !text.isEmpty else {
            sink.error(
                "empty-value", "`\(key)` of \(what) is empty", at: node.keyPlace(in: entry),
                help: "write its value after the colon, or remove the key")
            return nil
        }
        if let scalar = text.unicodeScalars.first(where: { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }) {
            wrongValue(
                node, key, "`\(key)` of \(what) holds the invisible character \(CodePoint.name(scalar))",
                id: "invisible-character",
                help: "write it on one line, without it")
            return nil
        }
        return text
    }

    /// A list of short texts; a single one counts as a list of one.
    func texts(_ key: String) -> [(text: String, place: Diagnostic.Place)] {
        guard let node = node(key) else { return [] }
        switch node.content {
        case .scalar:
            return text(node, key).map { [($0, place(of: node))] } ?? []
        case .sequence(let items):
            return items.compactMap { item in text(item, key).map { ($0, place(of: item)) } }
        case .mapping:
            wrongType(node, key, wanted: "a list", help: "write it as `\(key): [one, two]`")
            return []
        }
    }

    /// Ids that something else must define, each with where it stands.
    func references(_ key: String) -> [Outline.Reference] {
        texts(key).map { Outline.Reference(id: $0.text, place: $0.place) }
    }

    /// The ids of a list, remembered in ``mentions``.
    func ids(_ key: String) -> [String] {
        texts(key).map { text, place in
            mentions[text] = place
            return text
        }
    }

    /// One id, remembered in ``mentions``.
    func id(_ key: String) -> String? {
        guard let node = node(key), let text = text(node, key) else { return nil }
        mentions[text] = place(of: node)
        return text
    }

    /// One id that must be there, remembered in ``mentions``.
    func requiredID(_ key: String) -> String? { required(key) == nil ? nil : id(key) }

    /// True where `key` is absent or an empty list, which is another mistake than a list that cannot be read.
    func isEmpty(_ key: String) -> Bool {
        switch node(key)?.content {
        case nil: true
        case .sequence(let items): items.isEmpty
        case .scalar, .mapping: false
        }
    }

    /// One id that something else must define.
    func reference(_ key: String) -> Outline.Reference? {
        guard let node = node(key), let text = text(node, key) else { return nil }
        return Outline.Reference(id: text, place: place(of: node))
    }

    /// `true` or `false`; absent is false.
    func flag(_ key: String) -> Bool {
        guard let node = node(key), let text = text(node, key) else { return false }
        if text != "true", text != "false" {
            wrongValue(node, key, "`\(text)` is neither `true` nor `false`", help: "write `true`, or remove the key")
        }
        return text == "true"
    }

    /// One of a closed set of words.
    func choice<Choice: RawRepresentable & CaseIterable>(_ key: String) -> Choice? where Choice.RawValue == String {
        choice(key, among: Choice.allCases.map(\.rawValue)).flatMap { Choice(rawValue: $0) }
    }

    /// One of these words.
    func choice(_ key: String, among words: [String]) -> String? {
        guard let node = node(key), let text = text(node, key) else { return nil }
        if words.contains(text) { return text }
        wrongValue(
            node, key, "`\(key)` cannot be `\(text)`\(NearMiss.question(text, among: words))",
            help: "write one of \(words.map { "`\($0)`" }.joined(separator: ", "))")
        return nil
    }

    /// One of a closed set of words, which must be there.
    func requiredChoice<Choice: RawRepresentable & CaseIterable>(_ key: String) -> Choice?
    where Choice.RawValue == String {
        required(key) == nil ? nil : choice(key)
    }

    /// A whole number.
    func integer(_ key: String) -> Int? {
        guard let node = node(key), let text = text(node, key) else { return nil }
        if let number = Int(text) { return number }
        wrongValue(node, key, "`\(text)` is not a whole number", help: "write digits only, without separators: `1234`")
        return nil
    }

    /// A span of days: `90 days`.
    func days(_ key: String) -> Int? {
        guard let node = node(key), let text = text(node, key) else { return nil }
        let words = text.split(separator: " ")
        if words.count == 2, words[1] == "days" || words[1] == "day", let days = Int(words[0]), days > 0 { return days }
        wrongValue(node, key, "`\(text)` is not a number of days", help: "write it as `90 days`")
        return nil
    }

    func wrongType(_ node: YAMLNode, _ key: String, wanted: String, help: String) {
        sink.error(
            "wrong-type", "`\(key)` of \(what) is \(node.kindName), and \(wanted) belongs here", at: place(of: node),
            help: help)
    }

    func wrongValue(_ node: YAMLNode, _ key: String, _ message: String, id: String = "wrong-value", help: String?) {
        sink.error(id, message, at: place(of: node), help: help)
    }

    func place(of node: YAMLNode) -> Diagnostic.Place { Self.place(node, entry) }

    private func place(of pair: YAMLNode.Pair) -> Diagnostic.Place {
        Diagnostic.Place(entry.file.span(pair.keyStart, pair.keyEnd), in: entry.file)
    }

    private static func place(_ node: YAMLNode, _ entry: YAMLEntry) -> Diagnostic.Place {
        Diagnostic.Place(entry.file.span(node.start, node.end), in: entry.file)
    }
}
