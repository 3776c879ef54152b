import GlosaDiagnostics

/// A line of a `|` block that was meant for YAML: a comment, or an entry that is indented by mistake. Readers would see
/// it.
struct CommentInText: MessageCheck {
    let id = "comment-in-text"
    let severity = Severity.error

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        let source = unit.message.text.source
        guard source.utf8.contains(UInt8(ascii: "\n")) || source.utf8.first == UInt8(ascii: "#") else { return }
        var offset = 0
        for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
            let bytes = line.utf8
            let range = offset..<offset + bytes.count
            offset += bytes.count + 1
            if line.hasPrefix("# ") {
                findings.report(
                    self, unit, at: range, "this comment stands inside the text, and readers would see it",
                    help: "move it above the id, to the beginning of a line")
            } else if let id = entryID(line) {
                findings.report(
                    self, unit, at: range, "this looks like the entry `\(id)`, and belongs to the text above it",
                    help: "take its indentation away, so that it begins at the first column")
            }
        }
    }

    /// The id at the head of a line such as `today-line: Llame`. One word and a colon may be anybody's words.
    private func entryID(_ line: Substring) -> Substring? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let id = line[..<colon]
        let rest = line[colon...].dropFirst()
        guard rest.isEmpty || rest.first == " ", id.contains("-") else { return nil }
        return id.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D } ? id : nil
    }
}
