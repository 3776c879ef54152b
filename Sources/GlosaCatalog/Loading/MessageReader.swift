import GlosaDiagnostics
import MessageFormat

/// Reads a YAML scalar as a message: checks how it was written, keeps where it stands, and parses it.
struct MessageReader {
    let entry: YAMLEntry
    let sink: DiagnosticSink

    /// The message in `node`, or nil after its diagnostics.
    func read(_ node: YAMLNode, id: String, note: String?) -> CatalogMessage? {
        guard let text = text(of: node, id: id) else { return nil }
        guard !text.source.isEmpty else {
            sink.error(
                "empty-message", "`\(id)` is empty", at: node.keyPlace(in: entry),
                help: "write its words, or remove the entry")
            return nil
        }
        let message: Message
        do throws(MessageSyntaxError) {
            message = try Message(parsing: text.source)
        } catch {
            sink.error("message-syntax", error.message, at: text.place(of: error.range.range))
            return nil
        }
        let errors = message.validate()
        for error in errors {
            let notes = error.related.map { [Diagnostic.Note("the first one is here", at: text.place(of: $0.range))] }
            sink.error(error.name, error.message, at: text.place(of: error.range.range), notes: notes ?? [])
        }
        return errors.isEmpty ? CatalogMessage(id: id, text: text, message: message, note: note) : nil
    }

    private func text(of node: YAMLNode, id: String) -> MessageText? {
        let place = Diagnostic.Place(entry.file.span(node.start, node.end), in: entry.file)
        guard case .scalar(let source, let style) = node.content else {
            let hint = YAMLRepair.hint(forLine: entry.file.line(node.start.line), isData: entry.isData)
            sink.error(
                hint?.id ?? "wrong-type", hint?.message ?? "`\(id)` is \(node.kindName), and a message belongs here",
                at: place, help: hint?.help ?? YAMLRepair.block)
            return nil
        }
        let shape = ForeignShape(source, style, at: node, in: entry)
        guard !reportCut(after: node, style), !reportHeaderComment(node, style, place),
            !reportHidden(in: source, style, place)
        else { return nil }
        if shape.isForeign, !shape.body.isEmpty { sink.report(shape.finding(at: place)) }
        // Only a block's lines are the lines of its file, whatever its signs.
        if style == .literal, !hasIndentSign(node) { return literal(shape.body, node) }
        if shape.isForeign {
            return MessageText(source: String(shape.body), file: entry.file, whole: place.span)
        }
        return MessageText(
            source: source, file: entry.file, firstLine: node.start.line, indent: node.start.column - 1)
    }

    /// Reports a `#` after a plain text, which YAML takes for a comment: the rest of the text may stand there.
    func reportCut(after node: YAMLNode, _ style: YAMLNode.Style) -> Bool {
        guard style == .plain else { return false }
        let rest = rest(ofLineAt: node.end)
        // In a flow map the rest of the line may be other values, with a comment after them that cuts nothing.
        guard let hash = rest.firstIndex(where: { $0 != " " && $0 != "\t" }), rest[hash] == "#" else { return false }
        let column = node.end.column + rest.distance(from: rest.startIndex, to: hash)
        let start = SourcePosition(line: node.end.line, column: column)
        let end = SourcePosition(line: node.end.line, column: node.end.column + rest.count)
        sink.error(
            "cut-at-hash", "YAML cuts the message here: it takes ` #` for the beginning of a comment",
            at: Diagnostic.Place(entry.file.span(start, end), in: entry.file),
            help: "\(YAMLRepair.block); a note to translators goes on a line of its own above the id")
        return true
    }

    /// Reports a comment after the sign of a block, which may be the beginning of the text.
    private func reportHeaderComment(
        _ node: YAMLNode, _ style: YAMLNode.Style, _ place: Diagnostic.Place
    ) -> Bool {
        guard style == .literal || style == .folded, rest(ofLineAt: node.start).contains("#") else { return false }
        sink.error(
            "block-header", "no comment may stand after the sign of a block", at: place,
            help: "write `|` alone, and the text on the lines below; a note to translators goes above the id")
        return true
    }

    /// Reports what an escape has put into the text that no file may hold as it is.
    private func reportHidden(in text: String, _ style: YAMLNode.Style, _ place: Diagnostic.Place) -> Bool {
        guard style == .doubleQuoted else { return false }
        // A return before a line end is no line end of the file's here.
        let oneLine = String(decoding: text.utf8.map { $0 == UInt8(ascii: "\n") ? 0x20 : $0 }, as: UTF8.self)
        guard let character = InvisibleCharacter.first(in: oneLine) else { return false }
        sink.error(
            "invisible-character", "an escape stands here for the invisible character \(character.name)", at: place,
            help: "delete the escape")
        return true
    }

    private func hasIndentSign(_ node: YAMLNode) -> Bool {
        rest(ofLineAt: node.start).contains { ("1"..."9").contains($0) }
    }

    private func rest(ofLineAt place: SourcePosition) -> Substring.UnicodeScalarView {
        entry.file.line(place.line).unicodeScalars.dropFirst(place.column - 1)
    }

    private func literal(_ source: Substring, _ node: YAMLNode) -> MessageText {
        let firstLine = node.start.line + 1
        let indent = (firstLine..<max(firstLine + 1, entry.endLine)).lazy
            .map { self.entry.file.line($0).unicodeScalars }
            .first { line in line.contains { $0 != " " } }
            .map { line in line.prefix { $0 == " " }.count }
        return MessageText(source: String(source), file: entry.file, firstLine: firstLine, indent: indent ?? 0)
    }
}
