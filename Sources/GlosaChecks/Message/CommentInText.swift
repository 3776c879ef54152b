import GlosaDiagnostics

/// A line of a `|` block that was meant for YAML: a comment, or an entry that is indented by mistake. Readers would see
/// it.
struct CommentInText: MessageCheck {
    var id: String { "comment-in-text" }
    var severity: Severity { .error }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        for line in suspects(in: unit.message.text.source) {
            switch line.kind {
            case .comment:
                findings.report(
                    self, unit, at: line.range, "this comment stands inside the text, and readers would see it",
                    help: "move it above the id, to the beginning of a line")
            case .entry(let id):
                findings.report(
                    self, unit, at: line.range, "this looks like the entry `\(id)`, and belongs to the text above it",
                    help: "take its indentation away, so that it begins at the first column")
            }
        }
    }

    /// A line that was meant for YAML.
    private struct Suspect {
        enum Kind {
            case comment
            case entry(String)
        }

        let kind: Kind
        let range: Range<Int>
    }

    /// The lines that begin with `# `, or with an id of several words and a colon: `today-line: Llame`. One word and a
    /// colon may be anybody's words.
    private func suspects(in source: String) -> [Suspect] {
        source.utf8.withContiguousStorageIfAvailable { bytes -> [Suspect] in
            var found: [Suspect] = []
            var start = 0
            while start < bytes.count {
                if let suspect = suspect(bytes, from: start) { found.append(suspect) }
                guard let end = bytes[start...].firstIndex(of: 0x0A) else { break }
                start = end + 1
            }
            return found
        } ?? []
    }

    private func suspect(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Suspect? {
        let isComment = bytes[start] == UInt8(ascii: "#") && start + 1 < bytes.count && bytes[start + 1] == 0x20
        var index = start
        var hasHyphen = false
        while index < bytes.count {
            let byte = bytes[index]
            let isHyphen = byte == UInt8(ascii: "-")
            guard isHyphen || (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) else { break }
            hasHyphen = hasHyphen || isHyphen
            index += 1
        }
        let isEntry =
            hasHyphen && index < bytes.count && bytes[index] == UInt8(ascii: ":")
            && (index + 1 == bytes.count || bytes[index + 1] == 0x20 || bytes[index + 1] == 0x0A)
        guard isComment || isEntry else { return nil }
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        let id = String(decoding: bytes[start..<index], as: UTF8.self)
        return Suspect(kind: isComment ? .comment : .entry(id), range: start..<end)
    }
}
