import GlosaDiagnostics

/// A question or an exclamation that is closed and not opened, or opened and not closed, where the language does both.
struct UnpairedSentenceMark: MessageCheck {
    var id: String { "unpaired-sentence-mark" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        let pairs = unit.locale.sentenceMarks
        guard !pairs.isEmpty else { return }
        for text in unit.patterns where !text.marks.isEmpty && !text.words.isEmpty {
            check(text, pairs, unit, &findings)
        }
    }

    private func check(
        _ text: PatternText, _ pairs: [CheckedLocale.SentenceMark], _ unit: CheckedUnit, _ findings: inout Findings
    ) {
        var open: (offset: Int, pair: CheckedLocale.SentenceMark)?
        var previousClose: Int?
        for mark in text.marks where !text.isInOtherLanguage(mark.offset) {
            if let pair = pairs.first(where: { $0.open == mark.scalar }) {
                // ¡¿ together open one sentence.
                if let open, mark.offset - open.offset > 3 { reportOpen(open, text, unit, &findings) }
                if open == nil || mark.offset - (open?.offset ?? 0) > 3 { open = (mark.offset, pair) }
            } else if let pair = pairs.first(where: { $0.close == mark.scalar }) {
                guard isSentenceEnd(mark.offset, text) else { continue }
                let isRepeated = previousClose == mark.offset - 1
                previousClose = mark.offset
                if open != nil {
                    open = nil
                } else if !isRepeated {
                    reportClose(mark.offset, pair, text, unit, &findings)
                }
            } else if mark.scalar == ".", let current = open, endsSentence(mark.offset, text) {
                reportOpen(current, text, unit, &findings)
                open = nil
            }
        }
        if let open { reportOpen(open, text, unit, &findings) }
    }

    private func reportOpen(
        _ open: (offset: Int, pair: CheckedLocale.SentenceMark), _ text: PatternText, _ unit: CheckedUnit,
        _ findings: inout Findings
    ) {
        findings.report(
            self, unit, at: text.sourceRange(open.offset..<open.offset + open.pair.open.utf8.count),
            "`\(open.pair.open)` opens here, and no `\(open.pair.close)` closes it",
            help: "write `\(open.pair.close)` where the sentence ends")
    }

    private func reportClose(
        _ offset: Int, _ pair: CheckedLocale.SentenceMark, _ text: PatternText, _ unit: CheckedUnit,
        _ findings: inout Findings
    ) {
        let last = text.words.lastIndex { $0.end <= offset }
        let start = last.map { index in (0...index).last(where: text.beginsSentence) ?? 0 } ?? 0
        let range = text.words[min(start, text.words.count - 1)].start..<offset + pair.close.utf8.count
        findings.report(
            self, unit, at: text.sourceRange(range.lowerBound < range.upperBound ? range : offset..<offset + 1),
            "this ends with `\(pair.close)`, and nothing opens it with `\(pair.open)`",
            help: "write `\(pair.open)` where the question or exclamation begins")
    }

    /// A mark inside an address or alone in brackets ends no sentence.
    private func isSentenceEnd(_ offset: Int, _ text: PatternText) -> Bool {
        let after = offset + 1 < text.bytes.count ? text.bytes[offset + 1] : 0x20
        let isInside =
            (after | 0x20 >= 0x61 && after | 0x20 <= 0x7A) || (after >= 0x30 && after <= 0x39) || after == 0x3D
        guard offset > 0, !isInside else { return false }
        let before = text.bytes[offset - 1]
        return before != UInt8(ascii: "(") && before != 0x20 && before != UInt8(ascii: "`")
            && before != UInt8(ascii: "/")
    }

    private func endsSentence(_ offset: Int, _ text: PatternText) -> Bool {
        guard let next = text.words.firstIndex(where: { $0.start > offset }) else { return false }
        return text.beginsSentence(next) && text.words[next].start - offset <= 8
    }
}
