import GlosaDiagnostics

/// Reads Resources/sources.yaml.
enum SourcesFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> Source? {
        guard let map = MapReader(node, in: entry, keys: keys, what: "source `\(entry.key)`", sink: sink) else {
            return nil
        }
        defer { map.finish() }
        let publisher = map.requiredText("publisher")
        let kind: Source.Kind? = map.requiredChoice("kind")
        let read: Source.Reading? = map.requiredChoice("read")
        let source = Source(
            id: entry.key, publisher: publisher ?? "", title: map.text("title"), date: map.date("date"),
            address: WebAddress.read(map, "url"), location: map.text("where"), read: read ?? .asTold,
            seen: map.seen("seen"), kind: kind ?? .press, language: language(map), verified: VerifiedKey.read(map),
            validUntil: map.day("valid-until"), place: map.place)
        return publisher == nil || kind == nil || read == nil ? nil : source
    }

    private static func language(_ map: MapReader) -> String? {
        guard let node = map.node("language") else { return nil }
        return LocaleTagKey.read(map, node, "language") == nil ? nil : map.text(node, "language")
    }
}

/// An address of the web, as data files hold it.
enum WebAddress {
    /// The https address under `key`, if there is a good one.
    static func read(_ map: MapReader, _ key: String) -> String? {
        guard let node = map.node(key), let text = map.text(node, key) else { return nil }
        if isAllowed(text) { return text }
        map.wrongValue(
            node, key, "`\(text)` is not an address that can be published", id: "bad-address",
            help: "an address begins with `https://` and has no spaces, quotation marks or accents")
        return nil
    }

    /// True where `text` is an https address of printable ASCII with a host, fit for an attribute as it is.
    static func isAllowed(_ text: String) -> Bool {
        let scheme = "https://"
        guard text.hasPrefix(scheme), text.utf8.count > scheme.utf8.count, text.utf8.count <= 2048 else { return false }
        let rest = text.utf8.dropFirst(scheme.utf8.count)
        guard let first = rest.first, isAlphanumeric(first) else { return false }
        let host = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard host.contains(UInt8(ascii: ".")),
            host.allSatisfy({ isAlphanumeric($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") })
        else { return false }
        return rest.allSatisfy { byte in
            (0x21...0x7E).contains(byte) && !"\"'<>\\^`{|}".utf8.contains(byte)
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
