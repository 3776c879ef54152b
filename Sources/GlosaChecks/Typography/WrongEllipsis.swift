import GlosaDiagnostics

/// Three dots for an ellipsis, or an ellipsis for three dots, as the language's conventions have it.
struct WrongEllipsis: MessageCheck {
    var id: String { "wrong-ellipsis" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard unit.markKinds.contains(.dots) else { return }
        guard let wanted = unit.locale.conventions.ellipsis else { return }
        for text in unit.patterns where !text.marks.isEmpty {
            for range in wanted == "…" ? dots(text) : signs(text) {
                findings.report(
                    self, unit, at: text.sourceRange(range),
                    "an ellipsis is written `\(wanted)` here, not `\(text.text(range))`", help: "write `\(wanted)`",
                    // Four dots may be an ellipsis and a stop, or a slip.
                    replacement: range.count == 3 ? wanted : nil)
            }
        }
    }

    /// Three dots in a row, or more.
    private func dots(_ text: PatternText) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start: Int?
        var count = 0
        for mark in text.marks where mark.scalar == "." {
            if let first = start, mark.offset == first + count {
                count += 1
            } else {
                if let first = start, count > 2 { found.append(first..<first + count) }
                start = mark.offset
                count = 1
            }
        }
        if let first = start, count > 2 { found.append(first..<first + count) }
        return found
    }

    private func signs(_ text: PatternText) -> [Range<Int>] {
        text.marks.filter { $0.scalar == "…" }.map { $0.offset..<$0.offset + 3 }
    }
}
