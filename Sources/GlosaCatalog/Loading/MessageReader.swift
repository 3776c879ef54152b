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
        switch style {
        case .plain: return plain(source, node, place)
        case .literal: return literal(source, node, place)
        case .singleQuoted, .doubleQuoted:
            sink.error(
                "quoted-text", "a message in quotation marks is not read, because YAML would change what is in it",
                at: place, help: "remove the marks, or \(YAMLRepair.block)")
            return nil
        case .folded:
            sink.error(
                "folded-text", "a folded block (`>`) is not read, because YAML would change its line breaks", at: place,
                help: "write `|` instead of `>`")
            return nil
        }
    }

    private func plain(_ source: String, _ node: YAMLNode, _ place: Diagnostic.Place) -> MessageText? {
        guard node.start.line == node.end.line else {
            sink.error(
                "several-lines", "a message of several lines is written as a block", at: place, help: YAMLRepair.block)
            return nil
        }
        let rest = entry.file.line(node.end.line).unicodeScalars.dropFirst(node.end.column - 1)
        // In a flow map the rest of the line may be other values, with a comment after them that cuts nothing.
        if let hash = rest.firstIndex(where: { $0 != " " && $0 != "\t" }), rest[hash] == "#" {
            let column = node.end.column + rest.distance(from: rest.startIndex, to: hash)
            let start = SourcePosition(line: node.end.line, column: column)
            let end = SourcePosition(line: node.end.line, column: node.end.column + rest.count)
            sink.error(
                "cut-at-hash", "YAML cuts the message here: it takes ` #` for the beginning of a comment",
                at: Diagnostic.Place(entry.file.span(start, end), in: entry.file),
                help: "\(YAMLRepair.block); a note to translators goes on a line of its own above the id")
            return nil
        }
        return MessageText(
            source: source, file: entry.file, firstLine: node.start.line, indent: node.start.column - 1)
    }

    private func literal(_ source: String, _ node: YAMLNode, _ place: Diagnostic.Place) -> MessageText? {
        let header = entry.file.line(node.start.line).unicodeScalars.dropFirst(node.start.column - 1)
        let sign = header.drop { $0 == "|" }
        guard sign.allSatisfy({ $0 == " " }) else {
            sink.error(
                "block-header", "nothing may stand after the `|` of a message", at: place,
                help: "write `|` alone, and the text on the lines below")
            return nil
        }
        var source = source
        if source.utf8.last == UInt8(ascii: "\n") { source.removeLast() }
        let firstLine = node.start.line + 1
        let indent = (firstLine..<max(firstLine + 1, entry.endLine)).lazy
            .map { self.entry.file.line($0).unicodeScalars }
            .first { line in line.contains { $0 != " " } }
            .map { line in line.prefix { $0 == " " }.count }
        return MessageText(source: source, file: entry.file, firstLine: firstLine, indent: indent ?? 0)
    }
}
