import GlosaDiagnostics
import GlosaText

/// A number with the decimal or thousands mark of another place: 1.234,5 where readers write 1,234.5.
struct WrongNumberMark: MessageCheck {
    var id: String { "wrong-number-mark" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard let decimalMark = unit.locale.conventions.decimalMark, let decimal = decimalMark.utf8.first,
            let thousandsMark = unit.locale.conventions.thousandsMark, let thousands = thousandsMark.utf8.first
        else { return }
        let before = thousandsMark.allSatisfy(\.isWhitespace) ? "a space" : "`\(thousandsMark)`"
        for text in unit.patterns where text.words.contains(where: { $0.shape.contains(.hasDigit) }) {
            for number in Self.numbers(text) where isWrong(number, text, decimal, thousands) {
                let range = text.range(ofWords: number)
                findings.report(
                    self, unit, at: text.sourceRange(range),
                    "“\(text.text(range))” has not the marks that numbers have in this language",
                    help:
                        "decimals stand after `\(decimalMark)`, thousands before \(before); better, give it a fact, "
                        + "and it is formatted as readers write it")
            }
        }
    }

    /// Digits with single points or commas between them.
    private static func numbers(_ text: PatternText) -> [ClosedRange<Int>] {
        var result: [ClosedRange<Int>] = []
        var start: Int?
        for index in text.words.indices {
            let isNumber = text.words[index].shape == .hasDigit
            let isJoined =
                index > 0 && isNumber && text.words[index].start - text.words[index - 1].end == 1
                && ".,".utf8.contains(text.bytes[text.words[index - 1].end])
            if isJoined, let first = start {
                if result.last?.lowerBound == first { result.removeLast() }
                result.append(first...index)
            } else {
                start = isNumber ? index : nil
            }
        }
        return result
    }

    private func isWrong(_ number: ClosedRange<Int>, _ text: PatternText, _ decimal: UInt8, _ thousands: UInt8) -> Bool
    {
        let marks = number.dropFirst().map { text.bytes[text.words[$0].start - 1] }
        let groups = number.dropFirst().map { text.words[$0].length }
        guard let last = marks.last, let lastGroup = groups.last else { return false }
        // A mark that the language has not: 1,500 where a space stands between thousands.
        if marks.contains(where: { $0 != decimal && $0 != thousands }) { return true }
        if marks.count == 1 {
            // 3,5 where a comma parts thousands; 1.500 may be one and a half, or a version.
            return last == thousands && lastGroup != 3
        }
        if Set(marks).count == 1 { return last == decimal && groups.allSatisfy { $0 == 3 } }
        return last == thousands || marks.dropLast().contains(decimal)
    }
}
