import GlosaDiagnostics
import GlosaText

/// A date in the order of another language: marzo 15, where readers write 15 de marzo.
struct WrongDateOrder: MessageCheck {
    var id: String { "wrong-date-order" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard unit.kinds.contains(.month) else { return }
        guard let order = unit.locale.conventions.dateOrder, order != .yearMonthDay else { return }
        for text in unit.patterns where !text.hits.isEmpty {
            for hit in text.hits {
                guard case .month = hit.meaning else { continue }
                let month = hit.words.lowerBound
                let wrong = order == .dayMonthYear ? month + 1 : month - 1
                guard isDay(wrong, text), isClose(min(month, wrong), text) else { continue }
                if order == .dayMonthYear, hasDayBefore(month, text) || isCount(wrong, text) { continue }
                let range = text.words[min(month, wrong)].start..<text.words[max(month, wrong)].end
                findings.report(
                    self, unit, at: text.sourceRange(range),
                    "“\(text.text(range))” has not the order that dates have in this language",
                    help: order == .dayMonthYear
                        ? "write the day before the month; better, give it a fact"
                        : "write the month before the day; better, give it a fact")
            }
        }
    }

    private func isDay(_ index: Int, _ text: PatternText) -> Bool {
        text.words.indices.contains(index) && text.words[index].shape == .hasDigit && text.words[index].length <= 2
    }

    private func isClose(_ index: Int, _ text: PatternText) -> Bool {
        text.words.indices.contains(index + 1) && text.words[index + 1].gap.subtracting([.space, .lineBreak]).isEmpty
    }

    /// "En marzo 15 personas salieron": the number counts what follows it.
    private func isCount(_ index: Int, _ text: PatternText) -> Bool {
        let next = index + 1
        guard text.words.indices.contains(next), text.words[next].followsClosely else { return false }
        return text.words[next].shape.contains(.hasLetter)
            && !["de", "del"].contains(text.text(text.words[next].range))
    }

    /// "15 de marzo 18" names a day before.
    private func hasDayBefore(_ month: Int, _ text: PatternText) -> Bool {
        isDay(month - 1, text) || isDay(month - 2, text)
    }
}
