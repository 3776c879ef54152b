import GlosaDiagnostics
import GlosaText

/// Quotation marks that are not the language's, or not those of their depth.
struct WrongQuotationMark: MessageCheck {
    var id: String { "wrong-quotation-mark" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard unit.markKinds.contains(.quote) else { return }
        for text in unit.patterns where !text.marks.isEmpty {
            checkMarks(text, unit, &findings)
            checkNesting(text, unit, &findings)
        }
    }

    private func checkMarks(_ text: PatternText, _ unit: CheckedUnit, _ findings: inout Findings) {
        let allowed = unit.locale.quoteScalars
        let wrong = text.marks.filter { mark in
            Self.marks.contains(mark.scalar) && !allowed.contains(mark.scalar) && !text.isInOtherLanguage(mark.offset)
        }
        guard let outer = unit.locale.settings.quotes.first else { return }
        // Only pairs can be put right without a person.
        let straight = wrong.filter { $0.scalar == "\"" }
        for mark in wrong {
            let place = straight.firstIndex { $0.offset == mark.offset }
            let isPaired = wrong.count == straight.count && isOnePair(straight, text)
            findings.report(
                self, unit, at: text.sourceRange(mark.offset..<mark.offset + mark.scalar.utf8.count),
                "`\(mark.scalar)` is not a quotation mark of this language",
                help: "write `\(outer.open)` and `\(outer.close)`, or `{#quote}…{/quote}`, which puts them itself",
                replacement: isPaired ? place.map { $0.isMultiple(of: 2) ? outer.open : outer.close } : nil)
        }
    }

    /// One pair around words, with no other quotation beside it: 8" by 11" is none.
    private func isOnePair(_ marks: [Mark], _ text: PatternText) -> Bool {
        guard marks.count == 2, marks[1].offset - marks[0].offset > 1,
            text.marks.count(where: { Self.marks.contains($0.scalar) }) == 2,
            !text.spans.contains(where: { $0.markup.name == "quote" })
        else { return false }
        let before = marks[0].offset == 0 ? 0x20 : text.bytes[marks[0].offset - 1]
        let after = marks[1].offset + 1 < text.bytes.count ? text.bytes[marks[1].offset + 1] : 0x20
        let inside = [text.bytes[marks[0].offset + 1], text.bytes[marks[1].offset - 1]]
        return " \n(".utf8.contains(before) && " \n).,;:!?".utf8.contains(after) && !inside.contains(0x20)
    }

    /// The innermost marks stand inside the outermost ones, not by themselves.
    private func checkNesting(_ text: PatternText, _ unit: CheckedUnit, _ findings: inout Findings) {
        let quotes = unit.locale.settings.quotes
        guard quotes.count > 1 else { return }
        var depth = text.spans.contains { $0.markup.name == "quote" } ? 1 : 0
        for mark in text.marks where !text.isInOtherLanguage(mark.offset) {
            let scalar = String(mark.scalar)
            if let level = quotes.firstIndex(where: { $0.open == scalar && $0.open != $0.close }) {
                if level > depth, scalar != "‘" {
                    findings.report(
                        self, unit, at: text.sourceRange(mark.offset..<mark.offset + mark.scalar.utf8.count),
                        "`\(scalar)` is the mark for a quotation inside another, and this one stands by itself",
                        help: "write `\(quotes[0].open)` and `\(quotes[0].close)`, or `{#quote}…{/quote}`")
                }
                depth += 1
            } else if depth > 0, quotes.contains(where: { $0.close == scalar && $0.open != $0.close }), scalar != "’" {
                depth -= 1
            }
        }
    }

    private static let marks: Set<Unicode.Scalar> = ["«", "»", "“", "”", "„", "‟", "‹", "›", "\""]
}
