import GlosaCatalog
import GlosaICU

/// The words of the pages for other sites. They explain the program, not a project's content, so that they come with the
/// program, a file for each language that it has; a project supplies them for any other in other-sites.yaml.
struct PartnerWords: Sendable {
    private let texts: [String: String]
    /// The language of the words on a page of another language; nil where it is the page's own.
    private(set) var foreign: LocaleTag?

    /// The words of a language; nil for one that the program has none in.
    static func of(_ locale: LocaleTag) -> PartnerWords? { all[locale.language] }

    /// The words of the locales that have some, their own before the program's. Where none has, the first locale has the
    /// program's English ones, which its page marks as such.
    static func of(_ catalog: Catalog) -> [LocaleTag: PartnerWords] {
        var words: [LocaleTag: PartnerWords] = [:]
        for locale in catalog.locales {
            words[locale.settings.tag] = PartnerWords(locale) ?? of(locale.settings.tag)
        }
        if words.isEmpty, let first = catalog.locales.first, let english = try? LocaleTag("en") {
            var standIn = of(english)
            standIn?.foreign = english
            words[first.settings.tag] = standIn
        }
        return words
    }

    /// The words that a project supplies; nil where some are missing.
    private init?(_ locale: LocaleCatalog) {
        let own = locale.otherSites
        guard own.count > 0, let keys = Self.all["en"]?.texts.keys else { return nil }
        var texts: [String: String] = [:]
        for key in keys {
            guard let text = own[Self.id(of: key)]?.text else { return nil }
            texts[key] = text
        }
        self.texts = texts
    }

    /// The file of a language as it is embedded, in the form of other-sites.yaml; nil for one that the program has no words
    /// in.
    static func file(of locale: LocaleTag) -> String? {
        files[locale.language].map { bytes in
            let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            return lines.map { line in
                entry(line).map { "\(id(of: $0.key)): |\n  \($0.text)" } ?? String(line)
            }.joined(separator: "\n")
        }
    }

    /// The key and the text of a line of an embedded file; nil for a comment and for an empty line.
    private static func entry(_ line: Substring) -> (key: String, text: String)? {
        guard !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { return nil }
        return (String(line[..<colon]), String(line[line.index(after: colon)...].drop { $0 == " " }))
    }

    /// The languages that the program has words in.
    static let languages = all.keys.sorted()

    private static let files = ["en": PackageResources.partners_en_txt, "es": PackageResources.partners_es_txt]

    private static let all = files.mapValues { PartnerWords($0) }

    /// The keys of all words as other-sites.yaml has them, each with the names of the values that its text shows.
    static let known: [String: Set<String>] = (all["en"]?.texts ?? [:]).reduce(into: [:]) { known, text in
        known[id(of: text.key)] = values(in: text.value)
    }

    /// A key as an id of a catalog, which has no capitals: `field-reviewedon` for `field-reviewedOn`.
    private static func id(of key: String) -> String { key.lowercased() }

    /// The names in braces of a text; what stands between grave accents is shown as it is.
    static func values(in text: String) -> Set<String> {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        let words = parts.filter { $0.offset % 2 == 0 }.map(\.element)
        return Set(words.flatMap { part in pieces(part).dropFirst().compactMap(name) })
    }

    private static func pieces(_ part: Substring) -> [Substring] {
        part.split(separator: "{", omittingEmptySubsequences: false)
    }

    /// The name before a closing brace.
    private static func name(_ rest: Substring) -> String? { rest.firstIndex(of: "}").map { String(rest[..<$0]) } }

    private init(_ file: [UInt8]) {
        var texts: [String: String] = [:]
        for entry in String(decoding: file, as: UTF8.self).split(separator: "\n").compactMap(Self.entry) {
            texts[entry.key] = entry.text
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
