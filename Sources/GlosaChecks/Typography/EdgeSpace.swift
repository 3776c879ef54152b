import GlosaDiagnostics
import GlosaText

/// White space at the beginning or the end of a text, where the source has none, or the other way round.
struct EdgeSpace: MessageCheck {
    var id: String { "edge-space" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        for (index, text) in unit.patterns.enumerated() where !text.bytes.isEmpty {
            let own = (start: Self.leading(text.bytes), end: Self.trailing(text.bytes))
            // In a document no text needs a space at its edge: the source's own is reported there.
            if unit.kind == .interface, let original = unit.sourcePattern(of: index), !original.bytes.isEmpty {
                let source = (start: Self.leading(original.bytes), end: Self.trailing(original.bytes))
                report(own.start, source.start > 0, 0..<own.start, "beginning", text, unit, &findings)
                report(
                    own.end, source.end > 0, text.bytes.count - own.end..<text.bytes.count, "end", text, unit, &findings
                )
            } else if unit.kind != .interface {
                report(own.start, false, 0..<own.start, "beginning", text, unit, &findings)
                report(own.end, false, text.bytes.count - own.end..<text.bytes.count, "end", text, unit, &findings)
            }
        }
    }

    private func report(
        _ count: Int, _ isWanted: Bool, _ range: Range<Int>, _ edge: String, _ text: PatternText, _ unit: CheckedUnit,
        _ findings: inout Findings
    ) {
        guard (count > 0) != isWanted, text.bytes.count > range.count else { return }
        if count > 0 {
            findings.report(
                self, unit, at: text.sourceRange(range), "white space stands at the \(edge) of the text",
                help: "remove it", replacement: "")
        } else {
            findings.report(
                self, unit, at: text.sourceRange(range),
                "the source has a space at the \(edge) of its text, and the translation has none",
                help: "add it: what stands beside the text would touch it")
        }
    }

    private static func leading(_ bytes: [UInt8]) -> Int { bytes.prefix { isSpace($0) }.count }

    private static func trailing(_ bytes: [UInt8]) -> Int { bytes.reversed().prefix { isSpace($0) }.count }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
}
