import GlosaDiagnostics

/// Reads locales/<tag>/other-sites.yaml: the words of the pages for other sites, in a language that the program has none in.
enum OtherSitesFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> OtherSitesText? {
        guard case .scalar(let text, let style) = node.content, !text.isEmpty else {
            sink.error(
                "wrong-type", "`\(entry.key)` is \(node.kindName), and a text belongs here", at: entry.keyPlace,
                help: "write one text after the colon; `glosa words --other-sites` prints the program's own")
            return nil
        }
        guard !MessageReader(entry: entry, sink: sink).reportCut(after: node, style) else { return nil }
        // A line break in a block is a space, as in a message.
        let lines = text.split(whereSeparator: \.isNewline)
        return OtherSitesText(text: lines.joined(separator: " "), place: entry.keyPlace)
    }
}
