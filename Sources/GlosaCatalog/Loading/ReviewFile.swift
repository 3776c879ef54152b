import GlosaDiagnostics

/// Reads locales/<tag>/review.yaml.
enum ReviewFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> MessageReview? {
        guard let map = MapReader(node, in: entry, keys: keys, what: "the review of `\(entry.key)`", sink: sink) else {
            return nil
        }
        defer { map.finish() }
        let state: MessageReview.State? = map.requiredChoice("state")
        let origin: TextOrigin? = map.requiredChoice("origin")
        let source = map.has("source") ? hash(map, "source") : nil
        let target = hash(map, "target")
        let with = map.has("with") ? hash(map, "with") : nil
        let by = map.text("by")
        let on = map.day("on")
        if state == .reviewed, by == nil {
            sink.error(
                "missing-key", "the review of `\(entry.key)` says `reviewed`, and not by whom", at: map.place,
                help: "run `glosa review`, which asks for a person of Resources/people.yaml; or set the state to "
                    + "`translated`")
        }
        guard let state, let origin, let target else { return nil }
        return MessageReview(
            state: state, origin: origin, source: source, target: target, with: with, by: by, on: on, place: map.place)
    }

    /// The digits of a hash under a key that must be there.
    static func hash(_ map: MapReader, _ key: String) -> String? {
        guard let node = map.required(key), let text = map.text(node, key) else { return nil }
        let isHash =
            text.utf8.count == ContentHash.length && text.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
        if isHash { return text }
        map.wrongValue(
            node, key,
            "`\(text)` is not a hash: a hash has \(ContentHash.length) digits from 0 to 9 and a to f",
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
        let said = map.node("said").map { RecordedValue($0, place: map.place(of: $0)) }
        let by = map.text("by")
        let on = map.day("on")
        guard let value else { return nil }
        if let said, said.hash != value {
            sink.error(
                "wrong-value", "`said` of \(map.what) is not the value whose hash stands in `value`", at: said.place,
                help: "put both back as they were; or compare the value with its source, remove this entry, and run "
                    + "`glosa review \(entry.key)`")
        }
        return ValueReview(value: value, said: said, by: by, on: on, place: map.place)
    }
}
