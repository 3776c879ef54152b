import GlosaDiagnostics

/// A text in a form that YAML knows and the catalog does not write: in quotation marks, folded, on several lines, as a
/// block with an indicator, below its id. Tools for translators save files so. It is read for what it means, and reported
/// for information.
struct ForeignShape {
    let entry: YAMLEntry
    let node: YAMLNode
    /// The text, as YAML reads it.
    let text: String

    /// The form in words; nil for the shape of the catalog: plain on the line of its key, or a block after a lone `|`.
    private let form: String?

    init(_ text: String, _ style: YAMLNode.Style, at node: YAMLNode, in entry: YAMLEntry) {
        self.entry = entry
        self.node = node
        self.text = text
        form =
            switch style {
            case .singleQuoted, .doubleQuoted: "in quotation marks"
            case .folded: "as a folded block (`>`)"
            case .literal:
                Self.rest(ofLineAt: node.start, entry).dropFirst().contains { $0 != " " }
                    ? "as a block with a sign after its `|`" : nil
            case .plain:
                node.start.line != node.end.line
                    ? "on several lines without `|`"
                    : node.keySpan.map { $0.end.line != node.start.line } ?? false ? "on a line below its key" : nil
            }
    }

    /// True for a text that is not in the shape of the catalog.
    var isForeign: Bool { form != nil }

    /// The finding, with the repair where there is one that keeps every comment and every letter.
    func finding(at place: Diagnostic.Place) -> Diagnostic {
        let edit = repair
        var finding = Diagnostic(
            .info, ForeignShape.id, "this text stands \(form ?? "otherwise"), as other programs write it", at: place,
            help: edit == nil
                ? "it is read for what it means; by hand, \(YAMLRepair.block), and put a comment above its id"
                : "it is read for what it means; `glosa check --fix` writes it as the catalog does")
        finding.fix = edit.map { [$0] } ?? []
        return finding
    }

    /// The finding of an id in quotation marks.
    static func finding(ofKey entry: YAMLEntry) -> Diagnostic {
        let span = entry.keyPlace.span
        var finding = Diagnostic(
            .info, id, "the id `\(entry.key)` stands in quotation marks, as other programs write it",
            at: entry.keyPlace, help: "it is read for what it means; `glosa check --fix` writes it as the catalog does")
        let written = entry.file.range(of: span).map { String(entry.file.slice($0)) }
        finding.fix = written.map { [TextEdit(span, original: $0, replacement: entry.key)] } ?? []
        return finding
    }

    private static let id = "foreign-shape"

    /// The edit that writes the text on the line of its key or, where YAML would read that otherwise or a line ends in it,
    /// as a block. Nil where a comment stands between, and where neither would be read as the same text.
    private var repair: TextEdit? {
        guard let key = node.keySpan, let end, key.end.line <= node.start.line else { return nil }
        let span = SourceSpan(file: entry.file.path, start: key.end, end: end)
        let before = SourceSpan(file: entry.file.path, start: key.end, end: node.start)
        guard let range = entry.file.range(of: span), let gap = entry.file.range(of: before),
            Self.isColon(entry.file.slice(gap))
        else { return nil }
        let indent = String(repeating: " ", count: key.start.column + 1)
        guard let value = [plain, block].lazy.compactMap({ $0 }).first(where: reads) else { return nil }
        let lineEnd = entry.file.endsWithReturn(line: key.start.line) ? "\r\n" : "\n"
        let lines = value.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated().map { $0.offset == 0 || $0.element.isEmpty ? String($0.element) : indent + $0.element }
        return TextEdit(
            span, original: String(entry.file.slice(range)), replacement: ": " + lines.joined(separator: lineEnd))
    }

    /// The text without the line breaks at its end, which a block has and no message.
    var body: Substring {
        var body = text[...]
        while body.utf8.last == UInt8(ascii: "\n") { body = Substring(body.utf8.dropLast()) }
        return body
    }

    /// The text on one line; nil for one that ends its line, which was a block before another program wrote it.
    private var plain: String? { text.utf8.contains(UInt8(ascii: "\n")) ? nil : text }

    /// The text as a block, its lines not yet indented; nil in brackets, where no block can stand.
    private var block: String? { node.isInFlow ? nil : "|\n\(body)" }

    /// True for a value that YAML reads as this very text, byte by byte.
    private func reads(_ value: String) -> Bool {
        let indented = value.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated().map { $0.offset == 0 || $0.element.isEmpty ? String($0.element) : "  \($0.element)" }
            .joined(separator: "\n")
        let file = SourceFile(path: "", text: node.isInFlow ? "k: {a: \(indented)}\n" : "k: \(indented)\n")
        let trial = YAMLEntry(file: file, key: "k", firstLine: 1, endLine: file.lineCount + 1, note: nil)
        guard var read = YAMLReader.read(trial, sink: DiagnosticSink()) else { return false }
        if node.isInFlow {
            guard case .mapping(let pairs) = read.content, pairs.count == 1 else { return false }
            read = pairs[0].value
        }
        guard case .scalar(let text, let style) = read.content, style == .plain || style == .literal else {
            return false
        }
        let again = ForeignShape(text, style, at: read, in: trial)
        return !again.isForeign && again.body.utf8.elementsEqual(body.utf8)
    }

    /// The end of the value; nil where a comment follows it on its line.
    private var end: SourcePosition? {
        switch node.content {
        case .scalar(_, .literal), .scalar(_, .folded):
            // What follows the sign is an indicator, or a comment that would be lost.
            guard !Self.rest(ofLineAt: node.start, entry).contains("#") else { return nil }
            // The end that libyaml gives is that of the empty lines below.
            var line = node.end.column == 1 ? node.end.line - 1 : node.end.line
            while line > node.start.line, entry.file.line(line).utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) {
                line -= 1
            }
            return entry.file.span(ofLine: line).end
        case .scalar, .sequence, .mapping:
            guard !node.isInFlow else { return node.end }
            return Self.rest(ofLineAt: node.end, entry).allSatisfy { $0 == " " || $0 == "\t" } ? node.end : nil
        }
    }

    private static func rest(ofLineAt place: SourcePosition, _ entry: YAMLEntry) -> Substring.UnicodeScalarView {
        entry.file.line(place.line).unicodeScalars.dropFirst(place.column - 1)
    }

    /// True for a colon with nothing but spaces and line ends around it.
    private static func isColon(_ gap: Substring) -> Bool {
        gap.utf8.first == UInt8(ascii: ":")
            && gap.utf8.dropFirst().allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    }
}

extension SourceFile {
    /// True where a line ends as on Windows.
    fileprivate func endsWithReturn(line number: Int) -> Bool {
        slice(offset(ofLine: number)..<offset(ofLine: number + 1)).utf8.elementsEqual(line(number).utf8 + [0x0D, 0x0A])
    }
}
