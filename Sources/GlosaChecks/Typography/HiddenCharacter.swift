import GlosaDiagnostics
import GlosaText

/// A character that nobody sees: a zero-width space, a soft hyphen, a byte order mark.
struct HiddenCharacter: MessageCheck {
    var id: String { "hidden-character" }
    var severity: Severity { .error }
    var isSafety: Bool { true }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard unit.markKinds.contains(.unusual) else { return }
        for text in unit.patterns {
            for mark in text.marks where Self.isHidden(mark.scalar) && !isNeeded(mark, text) {
                findings.report(
                    self, unit, at: text.sourceRange(mark.offset..<mark.offset + mark.scalar.utf8.count),
                    "here stands the hidden character \(CodePoint.name(mark.scalar))",
                    help: isBetweenLetters(mark, text)
                        ? "delete it, or write a space if two words meet there" : "delete it; `--fix` does",
                    replacement: isBetweenLetters(mark, text) ? nil : "")
            }
        }
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180E, 0x200B...0x200D, 0x2060...0x2064,
            0x206A...0x206F,
            0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
            true
        // U+FFFC stands for placeholders; a real one is a placeholder that lost its picture.
        default: false
        }
    }

    /// True where a space of no width parts two letters: it may stand for one that is seen. A soft hyphen never does.
    private func isBetweenLetters(_ mark: Mark, _ text: PatternText) -> Bool {
        guard mark.scalar == "\u{200B}" || mark.scalar == "\u{2060}", mark.wordsBefore > 0,
            text.words.indices.contains(mark.wordsBefore)
        else { return false }
        return text.words[mark.wordsBefore - 1].end == mark.offset
            && text.words[mark.wordsBefore].start == mark.offset + mark.scalar.utf8.count
    }

    /// Joiners belong to the scripts and the emoji that they join.
    private func isNeeded(_ mark: Mark, _ text: PatternText) -> Bool {
        guard mark.scalar == "\u{200C}" || mark.scalar == "\u{200D}" else { return false }
        let isBetweenOthers =
            mark.wordsBefore > 0 && text.words[mark.wordsBefore - 1].end == mark.offset
            && text.words[mark.wordsBefore - 1].shape.contains(.otherScript)
        let isBetweenEmoji = text.marks.contains {
            $0.offset + $0.scalar.utf8.count == mark.offset
                && ($0.scalar.properties.isEmoji || $0.scalar.value == 0xFE0F)
        }
        return isBetweenOthers || isBetweenEmoji
    }
}
