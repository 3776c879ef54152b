import GlosaText

extension DiagnosticReport {
    /// A comment for a pull request, in Markdown: a heading for each kind of finding with their number, and a line for each.
    /// Nothing in a finding becomes Markdown: texts of a catalog are written by anybody.
    package func markdown() -> String {
        guard !diagnostics.isEmpty else { return "Nothing to tell.\n" }
        var text = ""
        var last = ""
        for diagnostic in diagnostics {
            if diagnostic.id != last {
                last = diagnostic.id
                let count = diagnostics.count { $0.id == diagnostic.id }
                text += "\(text.isEmpty ? "" : "\n")### \(diagnostic.id) (\(count))\n\n"
            }
            let place = diagnostic.place.map { "\($0.span.file):\($0.span.start.line) " } ?? ""
            text += "- \(Self.code(VisibleText.of(place + diagnostic.message)))\n"
        }
        return text
    }

    /// A span of code (CommonMark 6.1), in which nothing means anything: neither links, mentions, entities nor HTML.
    private static func code(_ text: String) -> String {
        let line = text.onOneLine
        let longest = line.split(separator: /[^`]+/).map(\.count).max() ?? 0
        let fence = String(repeating: "`", count: longest + 1)
        return "\(fence) \(line) \(fence)"
    }
}
