import GlosaDiagnostics
import GlosaICU

/// Reads Resources/project.yaml, whose entries are the keys of one map.
enum ProjectFile {
    static func read(_ file: CatalogFile, sink: DiagnosticSink) -> Project? {
        guard let map = file.asMap(keys: keys, what: "the project", sink: sink) else { return nil }
        defer { map.finish() }
        let sourceNode = map.required("source-locale")
        let source = sourceNode.flatMap { LocaleTagKey.read(map, $0, "source-locale") }
        let locales = map.required("locales") == nil ? [] : LocaleTagKey.list(map, "locales")
        let published = PublishKey.read(map, locales: locales)
        let title = ProjectTitleKey.read(map, source: source, locales: locales)
        let publisher = map.requiredText("publisher")
        let licence = map.requiredText("licence")
        let licenceAddress = WebAddress.read(map, "licence-url")
        let address = map.required("address") == nil ? nil : WebAddress.read(map, "address")
        let corrections = corrections(map)
        let start = map.references("start")
        let pages = map.references("pages")
        let doors = DoorsKey.read(map)
        let searchHelp = map.reference("search-help")
        let documents = DocumentKindsReader.read(map)
        let written = map.requiredDay("written")
        let review = legalReview(map)
        let storyPublished = DecisionsKey.storyPublished(map)
        let checks = CheckSettingsKeys.read(map)
        guard let title, let source, let publisher, let licence, let address, let written else { return nil }
        guard locales.contains(source) else {
            if !locales.isEmpty {
                sink.error(
                    "wrong-value", "the source locale `\(source)` is not among the project's locales",
                    at: sourceNode.map { map.place(of: $0) } ?? map.place,
                    help: "add it to `locales`")
            }
            return nil
        }
        return Project(
            title: title, sourceLocale: source, locales: locales, published: published, publisher: publisher,
            licence: licence, licenceAddress: licenceAddress,
            address: address.hasSuffix("/") ? String(address.dropLast()) : address, corrections: corrections,
            start: start, pages: pages, declaredDoors: doors, searchHelp: searchHelp, declaredDocuments: documents,
            written: written,
            legalReview: review, storyPublished: storyPublished, checks: checks)
    }

    private static func corrections(_ map: MapReader) -> String? {
        guard let node = map.node("corrections"), let text = map.text(node, "corrections") else { return nil }
        guard isMail(text) || WebAddress.isAllowed(text) else {
            map.wrongValue(
                node, "corrections", "`\(text)` is neither a mail address nor a page", id: "bad-address",
                help: "write `mailto:corrections@example.org` or `https://example.org/corrections`")
            return nil
        }
        return text
    }

    /// True for `mailto:` with a plain address: a name, and a host of two labels or more.
    private static func isMail(_ text: String) -> Bool {
        let scheme = "mailto:".utf8
        guard text.utf8.starts(with: scheme) else { return false }
        let address = text.utf8.dropFirst(scheme.count)
        let parts = address.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, isName(parts[0], besides: "._+-") else { return false }
        let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return labels.count > 1 && labels.allSatisfy { isName($0, besides: "-") }
    }

    private static func isName(_ bytes: Substring.UTF8View, besides signs: String) -> Bool {
        !bytes.isEmpty
            && bytes.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "a")...UInt8(ascii: "z"):
                    true
                default: signs.utf8.contains(byte)
                }
            }
    }

    private static func legalReview(_ map: MapReader) -> Project.LegalReview? {
        guard let node = map.node("legal-review"),
            let review = MapReader(
                node, in: map.entry, keys: legalReviewKeys, what: "`legal-review`", sink: map.sink)
        else { return nil }
        defer { review.finish() }
        let by = review.required("by")
        let role = review.requiredText("role")
        let on = review.requiredDay("on")
        guard let by, let id = review.text(by, "by"), let role, let on else { return nil }
        return Project.LegalReview(by: id, role: role, on: on, place: review.place(of: by))
    }
}
