import GlosaDiagnostics

/// A text that is longer than its place.
struct TooLong: MessageCheck {
    var id: String { "too-long" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        let limits = unit.locale.catalog.project.checks.lengths
        // A text has at least as many bytes as letters: most are short enough for every limit.
        let longest = unit.patterns.reduce(0) { max($0, $1.bytes.count) }
        guard let limit = limits.first(where: { longest > $0.most && $0.messages.covers(unit.message.id) }) else {
            return
        }
        for text in unit.patterns where text.bytes.count > limit.most {
            let shown = text.text(0..<text.bytes.count)
            let count = shown.count
            guard count > limit.most else { continue }
            let fitting = shown.prefix(limit.most).utf8.count
            findings.report(
                self, unit, at: text.sourceRange(fitting..<text.bytes.count),
                "the text has \(count) characters, and its place holds \(limit.most)", help: "shorten it")
        }
    }
}
