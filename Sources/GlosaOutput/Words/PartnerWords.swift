import GlosaICU

/// The words of the pages for whoever shows our content elsewhere. They explain the program, not a project's content, so
/// that they come with the program: a file for each language that it has.
struct PartnerWords: Sendable {
    private let texts: [String: String]

    /// The words of a language; nil for one that the program has none in.
    static func of(_ locale: LocaleTag) -> PartnerWords? { all[locale.language] }

    /// The languages that the program has words in.
    static let languages = all.keys.sorted()

    private static let all = [
        "en": PartnerWords(PackageResources.partners_en_txt), "es": PartnerWords(PackageResources.partners_es_txt),
    ]

    private init(_ file: [UInt8]) {
        var texts: [String: String] = [:]
        for line in String(decoding: file, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            texts[String(line[..<colon])] = String(line[line.index(after: colon)...].drop { $0 == " " })
        }
        self.texts = texts
    }

    /// The keys.
    var keys: [String] { texts.keys.sorted() }

    /// A text without marks; one that is missing shows its key, and a test finds it.
    subscript(key: String) -> String {
        String(decoding: (texts[key] ?? key).utf8.filter { $0 != UInt8(ascii: "`") }, as: UTF8.self)
    }

    /// A text whose names of keys and files, between grave accents, are shown as such. What stands in braces is replaced.
    func nodes(_ key: String, _ values: [String: [HTMLNode]] = [:]) -> [HTMLNode] {
        let text = texts[key] ?? key
        return text.split(separator: "`", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
            index % 2 == 1 ? [HTMLNode.element(.code, [.text(String(part))])] : Self.replaced(part, values)
        }
    }

    private static func replaced(_ text: Substring, _ values: [String: [HTMLNode]]) -> [HTMLNode] {
        var nodes: [HTMLNode] = []
        var rest = text
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { nodes.append(.text(String(rest[..<open]))) }
            let name = String(rest[rest.index(after: open)..<close])
            nodes += values[name] ?? [.text("{\(name)}")]
            rest = rest[rest.index(after: close)...]
        }
        return rest.isEmpty ? nodes : nodes + [.text(String(rest))]
    }

    /// What the schemas say of each key, by the id of its explanation.
    var explanations: [String: String] {
        var explanations: [String: String] = [:]
        for key in texts.keys where key.hasPrefix("field-") { explanations[String(key.dropFirst(6))] = self[key] }
        return explanations
    }
}
