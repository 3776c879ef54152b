import GlosaDiagnostics
import GlosaText

/// Reads Resources/forbidden.yaml.
enum ForbiddenFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> Forbidden? {
        guard
            let map = MapReader(
                node, in: entry, keys: keys, what: "what is forbidden as `\(entry.key)`", sink: sink)
        else { return nil }
        defer { map.finish() }
        let number = number(map)
        let host = host(map)
        let _: ShownAs? = map.choice("shown-as")
        let because = map.requiredText("because")
        guard map.has("tel") != map.has("url") else {
            sink.error(
                "missing-key", "\(map.what) needs either `tel` or `url`", at: map.place,
                help: "write the number as `tel: \"+1 555 010 0199\"`, or the address as `url: example.com`")
            return nil
        }
        guard let target = number ?? host, let because else { return nil }
        return Forbidden(id: entry.key, target: target, because: because, place: map.place)
    }

    /// The form in which a number may be named: its last four digits, and no other.
    enum ShownAs: String, CaseIterable { case last4 = "last-4" }

    /// `+`, the country's code, and the number after a space.
    private static func number(_ map: MapReader) -> ForbiddenScanner.Target? {
        guard let node = map.node("tel"), let text = map.text(node, "tel") else { return nil }
        let groups = text.dropFirst().split(separator: " ", omittingEmptySubsequences: false)
        let national = groups.dropFirst().joined()
        let isNumber =
            text.hasPrefix("+")
            && groups.allSatisfy { group in
                !group.isEmpty && group.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            }
        if isNumber, let country = groups.first, (1...3).contains(country.count), (6...14).contains(national.count) {
            return .number(country: String(country), national: national)
        }
        map.wrongValue(
            node, "tel", "this is not a telephone number as it is kept here", id: "bad-telephone",
            help: "write `+`, the country's code and the number, with spaces between: `+1 555 010 0199`")
        return nil
    }

    /// The host alone: what stands under it is forbidden too.
    private static func host(_ map: MapReader) -> ForbiddenScanner.Target? {
        guard let node = map.node("url"), let text = map.text(node, "url") else { return nil }
        if HostName.isPlain(text) { return .host(text) }
        map.wrongValue(
            node, "url", "this is not the name of a host as it is kept here", id: "bad-address",
            help: HostName.repair)
        return nil
    }
}
