import GlosaDiagnostics

/// A list in a form that the catalog does not write: with its dashes in line with its key, or in brackets over several
/// lines. Tools for translators save files so. It is read for what it means, and reported for information.
struct ForeignList {
    let entry: YAMLEntry
    /// The node of the list, with its key.
    let node: YAMLNode

    /// Reports every list of a map that is not in the shape of the catalog.
    static func report(in map: MapReader) {
        for pair in map.keys {
            guard case .sequence(let items) = pair.value.content, !items.isEmpty else { continue }
            if let finding = ForeignList(entry: map.entry, node: pair.value).finding { map.sink.report(finding) }
        }
    }

    /// The finding, with the repair where YAML reads the same from it; nil for the shape of the catalog.
    var finding: Diagnostic? {
        guard !node.isInFlow, let key = node.keySpan, let span else { return nil }
        let isBracketed = entry.file.line(node.start.line).unicodeScalars.dropFirst(node.start.column - 1).first == "["
        guard isBracketed ? node.end.line > node.start.line : node.start.column == key.start.column else { return nil }
        guard let range = entry.file.range(of: span) else { return nil }
        let written = String(entry.file.slice(range))
        let edit = TextEdit(
            span, original: written, replacement: isBracketed ? Self.onOneLine(written) : Self.indented(written))
        let isSame = isSame(after: edit)
        var finding = Diagnostic(
            .info, "foreign-shape",
            isBracketed
                ? "this list stands on several lines, as other programs write it"
                : "this list stands in line with its key, as other programs write it",
            at: node.keyPlace(in: entry),
            help: isSame
                ? "it is read for what it means; `glosa check --fix` writes it as the catalog does"
                : "it is read for what it means; by hand, "
                    + (isBracketed ? "write it on one line" : "indent its lines by two spaces"))
        finding.fix = isSame ? [edit] : []
        return finding
    }

    /// The brackets, or the whole lines from the first dash to the last line of the last item.
    private var span: SourceSpan? {
        guard let key = node.keySpan else { return nil }
        if node.start.column > key.start.column { return entry.file.span(node.start, node.end) }
        // The end that libyaml gives is that of the key below.
        let after = entry.file.line(node.end.line).unicodeScalars.prefix(node.end.column - 1)
        var last = after.allSatisfy { $0 == " " } ? node.end.line - 1 : node.end.line
        while last > node.start.line, Self.isEmptyOrComment(entry.file.line(last)) { last -= 1 }
        return entry.file.span(
            SourcePosition(line: node.start.line, column: 1), entry.file.span(ofLine: last).end)
    }

    private static func isEmptyOrComment(_ line: Substring) -> Bool {
        let first = line.unicodeScalars.first { $0 != " " && $0 != "\r" }
        return first == nil || first == "#"
    }

    /// Lines further in by two columns, but for empty ones.
    private static func indented(_ text: String) -> String {
        lines(text).map { $0.allSatisfy { $0 == " " || $0 == "\r" } ? String($0) : "  " + String($0) }.joined(
            separator: "\n")
    }

    /// Lines in one, with a space where each ended.
    private static func onOneLine(_ text: String) -> String {
        lines(text).map { line in
            let words = line.drop { $0 == " " }
            let end = words.lastIndex { $0 != " " && $0 != "\r" }.map(words.index(after:)) ?? words.startIndex
            return String(words[..<end])
        }.joined(separator: " ")
    }

    private static func lines(_ text: String) -> [Substring.UnicodeScalarView] {
        text[...].unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// True where YAML reads the same from the entry after an edit.
    private func isSame(after edit: TextEdit) -> Bool {
        let file = SourceFile(path: entry.file.path, text: entry.file.applying([edit]).text)
        let trial = YAMLEntry(
            file: file, key: entry.key, firstLine: entry.firstLine,
            endLine: entry.endLine + file.lineCount - entry.file.lineCount, note: nil)
        guard let before = YAMLReader.read(entry, sink: DiagnosticSink()),
            let after = YAMLReader.read(trial, sink: DiagnosticSink())
        else { return false }
        return before.means(after)
    }
}

extension YAMLNode {
    /// True for a node with the same keys and the same texts, byte by byte, wherever they stand.
    fileprivate func means(_ other: YAMLNode) -> Bool {
        switch (content, other.content) {
        case (.scalar(let text, _), .scalar(let otherText, _)): text.utf8.elementsEqual(otherText.utf8)
        case (.sequence(let items), .sequence(let otherItems)): items.elementsEqual(otherItems) { $0.means($1) }
        case (.mapping(let pairs), .mapping(let otherPairs)):
            pairs.elementsEqual(otherPairs) { $0.key.utf8.elementsEqual($1.key.utf8) && $0.value.means($1.value) }
        case (.scalar, _), (.sequence, _), (.mapping, _): false
        }
    }
}
