import GlosaDiagnostics
import GlosaText

/// A figure in a text that is another than in the source: a digit of a form's or an address's name was changed.
struct ChangedNumber: MessageCheck {
    var id: String { "changed-number" }
    var severity: Severity { .error }
    var isSafety: Bool { true }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        for (index, text) in unit.patterns.enumerated() where Self.hasDigits(text) {
            guard let original = unit.sourcePattern(of: index), Self.hasDigits(original) else { continue }
            let own = Self.numbers(in: text)
            let source = Self.numbers(in: original)
            var missing = source.map(\.digits)
            var extra: [(digits: String, range: Range<Int>)] = []
            for number in own {
                if let match = missing.firstIndex(of: number.digits) {
                    missing.remove(at: match)
                } else {
                    extra.append(number)
                }
            }
            // One language may say in words what the other says in figures; a change is one figure for another.
            guard !extra.isEmpty, extra.count == missing.count else { continue }
            for (number, wanted) in zip(extra, missing) {
                let place = source.first { $0.digits == wanted }.map { original.sourceRange($0.range) }
                findings.report(
                    self, unit, at: text.sourceRange(number.range),
                    "the source has \(wanted) here, and the translation \(number.digits)", sourceRange: place,
                    help: "write \(wanted)")
            }
        }
    }

    private static func hasDigits(_ text: PatternText) -> Bool { text.words.contains { $0.shape.contains(.hasDigit) } }

    /// The runs of digits of a text; those that thousands are parted by count as one.
    private static func numbers(in text: PatternText) -> [(digits: String, range: Range<Int>)] {
        var result: [(digits: String, range: Range<Int>)] = []
        for word in text.words where word.shape.contains(.hasDigit) {
            let digits = text.text(word.range).filter(\.isNumber)
            let isGroup = word.length == 3 && word.shape.isDisjoint(with: .hasLetter)
            if isGroup, let last = result.last, word.start - last.range.upperBound == 1,
                ".,".utf8.contains(text.bytes[word.start - 1])
            {
                result[result.count - 1] = (last.digits + digits, last.range.lowerBound..<word.end)
            } else {
                result.append((digits, word.range))
            }
        }
        return result
    }
}
