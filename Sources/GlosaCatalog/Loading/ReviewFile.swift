import GlosaDiagnostics

/// Reads locales/<tag>/review.yaml.
enum ReviewFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> MessageReview? {
        guard let map = MapReader(node, in: entry, keys: keys, what: "the review of `\(entry.key)`", sink: sink) else {
            return nil
        }
        defer { map.finish() }
        let state: MessageReview.State? = map.requiredChoice("state")
        let source = hash(map, "source")
        let target = hash(map, "target")
        let by = map.text("by")
        let on = map.day("on")
        if state == .reviewed, by == nil {
            sink.error(
                "missing-key", "the review of `\(entry.key)` says `reviewed`, and not by whom", at: map.place,
                help: "run `glosa review`, which asks for a name; or set the state to `translated`")
        }
        guard let state, let source, let target else { return nil }
        return MessageReview(state: state, source: source, target: target, by: by, on: on, place: map.place)
    }

    /// Eight hexadecimal digits under a key that must be there.
    static func hash(_ map: MapReader, _ key: String) -> String? {
        guard let node = map.required(key), let text = map.text(node, key) else { return nil }
        if text.utf8.count == 8, text.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }) { return text }
        map.wrongValue(
            node, key, "`\(text)` is not a hash: a hash has eight digits from 0 to 9 and a to f",
            help: "let `glosa review` write it")
        return nil
    }
}

/// Reads Resources/review.yaml.
enum ValueReviewFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> ValueReview? {
        guard let map = MapReader(node, in: entry, keys: keys, what: "the review of `\(entry.key)`", sink: sink) else {
            return nil
        }
        defer { map.finish() }
        let value = ReviewFile.hash(map, "value")
        let by = map.text("by")
        let on = map.day("on")
        return value.map { ValueReview(value: $0, by: by, on: on, place: map.place) }
    }
}
