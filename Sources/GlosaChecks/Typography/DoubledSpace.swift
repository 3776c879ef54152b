import GlosaDiagnostics

/// Two spaces side by side, or a space at the end of a line.
struct DoubledSpace: MessageCheck {
    var id: String { "doubled-space" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        for (index, text) in unit.patterns.enumerated() where !text.doubledSpaces.isEmpty {
            if let original = unit.sourcePattern(of: index), hasInside(original) { continue }
            for range in text.doubledSpaces where isInside(range, text) {
                let spaces = spaces(in: range, text)
                guard !spaces.isEmpty else { continue }
                let hasBreak = text.bytes[range].contains(0x0A)
                findings.report(
                    self, unit, at: text.sourceRange(spaces),
                    hasBreak ? "a space stands at the end or the beginning of a line" : "two spaces stand side by side",
                    help: hasBreak ? "remove it" : "write one space", replacement: hasBreak ? "" : " ")
            }
        }
    }

    /// Those at the edges are another check's.
    private func isInside(_ range: Range<Int>, _ text: PatternText) -> Bool {
        range.lowerBound > 0 && range.upperBound < text.bytes.count
    }

    private func hasInside(_ text: PatternText) -> Bool { text.doubledSpaces.contains { isInside($0, text) } }

    /// The spaces on one line: all of them, or those on one side of a line break. An empty line is the writer's.
    private func spaces(in range: Range<Int>, _ text: PatternText) -> Range<Int> {
        guard let lineBreak = text.bytes[range].firstIndex(of: 0x0A) else { return range }
        if lineBreak > range.lowerBound { return range.lowerBound..<lineBreak }
        let last = text.bytes[range].lastIndex(of: 0x0A) ?? lineBreak
        return last + 1..<range.upperBound
    }
}
