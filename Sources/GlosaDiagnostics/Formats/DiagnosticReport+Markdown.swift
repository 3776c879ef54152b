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
            text += "- \(Self.plain(place))\(Self.plain(VisibleText.of(diagnostic.message)))\n"
        }
        return text
    }

    private static func plain(_ text: String) -> String {
        var plain = ""
        for character in text.unicodeScalars {
            if "\\*_{}[]<>#|~@!".unicodeScalars.contains(character) { plain += "\\" }
            plain.unicodeScalars.append(character)
        }
        return plain
    }
}
