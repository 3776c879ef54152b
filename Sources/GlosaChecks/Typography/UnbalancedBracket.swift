import GlosaDiagnostics
import GlosaText

/// A bracket or a quotation mark that is opened and not closed, or closed and not opened.
struct UnbalancedBracket: MessageCheck {
    var id: String { "unbalanced-bracket" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard unit.markKinds.contains(.bracket) else { return }
        for (index, text) in unit.patterns.enumerated() where !text.marks.isEmpty {
            guard let mark = unbalanced(text) else { continue }
            if let original = unit.sourcePattern(of: index), unbalanced(original) != nil {
                continue
            }
            let isOpen = Self.opens(mark.scalar)
            findings.report(
                self, unit, at: text.sourceRange(mark.offset..<mark.offset + mark.scalar.utf8.count),
                "`\(mark.scalar)` is \(isOpen ? "opened here, and not closed" : "closed here, and not opened")",
                help: isOpen ? "close it, or remove it" : "open it, or remove it")
        }
    }

    /// The first bracket or mark without its partner.
    private func unbalanced(_ text: PatternText) -> Mark? {
        var open: [Mark] = []
        for mark in text.marks {
            if let close = Self.partner(mark.scalar) {
                if open.last?.scalar == close {
                    open.removeLast()
                } else if !isListNumber(mark, text), !isEmoticon(mark, text) {
                    // A quotation may be closed by a mark of another pair: that is another check's.
                    if mark.scalar == ")" || mark.scalar == "]" || open.isEmpty { return mark }
                }
            } else if Self.opens(mark.scalar), !isEmoticon(mark, text) {
                open.append(mark)
            }
        }
        return open.first
    }

    private static func opens(_ scalar: Unicode.Scalar) -> Bool { ["(", "[", "«", "“"].contains(scalar) }

    private static func partner(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case ")": "("
        case "]": "["
        case "»": "«"
        case "”": "“"
        default: nil
        }
    }

    /// `1)` and `a)` at the head of a point.
    private func isListNumber(_ mark: Mark, _ text: PatternText) -> Bool {
        guard mark.scalar == ")", mark.wordsBefore > 0 else { return false }
        let word = text.words[mark.wordsBefore - 1]
        guard word.end == mark.offset, word.length <= 2 else { return false }
        let before = text.bytes[..<word.start].last { $0 != 0x20 }
        return before.map { "\n;.,:".utf8.contains($0) } ?? true
    }

    /// `:)`
    private func isEmoticon(_ mark: Mark, _ text: PatternText) -> Bool {
        guard mark.offset > 0 else { return false }
        let before = text.bytes[mark.offset - 1]
        return before == UInt8(ascii: ":") || before == UInt8(ascii: ";")
            || (before == UInt8(ascii: "-") && mark.offset > 1 && text.bytes[mark.offset - 2] == UInt8(ascii: ":"))
    }
}
