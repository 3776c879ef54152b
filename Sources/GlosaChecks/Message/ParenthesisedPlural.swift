import GlosaDiagnostics

/// `día(s)`: a plural that the reader is left to choose.
struct ParenthesisedPlural: MessageCheck {
    var id: String { "parenthesised-plural" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard unit.markKinds.contains(.bracket) else { return }
        for (index, text) in unit.patterns.enumerated() where !text.marks.isEmpty {
            for mark in text.marks where mark.scalar == "(" {
                guard let length = Self.endingLength(after: mark.offset, in: text.bytes) else { continue }
                if unit.sourcePattern(of: index).map(Self.hasOne) ?? false { continue }
                let start = text.words.last { $0.end == mark.offset }?.start ?? mark.offset
                findings.report(
                    self, unit, at: text.sourceRange(start..<mark.offset + length),
                    "“\(text.text(start..<mark.offset + length))” leaves the plural to the reader",
                    help: "write a variant for each form with `.match`, or turn the sentence so that one form will do")
            }
        }
    }

    private static func hasOne(_ text: PatternText) -> Bool {
        text.marks.contains { $0.scalar == "(" && endingLength(after: $0.offset, in: text.bytes) != nil }
    }

    /// The length of `(s)` or `(es)` behind a letter.
    private static func endingLength(after offset: Int, in bytes: [UInt8]) -> Int? {
        guard offset > 0, isLetter(bytes[offset - 1]) else { return nil }
        let rest = bytes[offset...]
        for ending in ["(s)", "(es)"] where rest.starts(with: ending.utf8) { return ending.utf8.count }
        return nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte >= 0x80
    }
}
