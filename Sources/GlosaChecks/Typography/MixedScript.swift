import GlosaDiagnostics
import GlosaText

/// A word with letters of two scripts that look alike: a Cyrillic а in a Latin word. Searches miss it, and readers'
/// voices spell it.
struct MixedScript: MessageCheck {
    var id: String { "mixed-script" }
    var severity: Severity { .error }
    var isSafety: Bool { true }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        for text in unit.patterns {
            for word in text.words where word.shape.contains([.latin, .lookalike]) {
                let written = text.text(word.range)
                let foreign = written.unicodeScalars.filter { scalar in !Self.isLatin(scalar) }
                let repaired = Lookalike.latin(written)
                findings.report(
                    self, unit, at: text.sourceRange(word.range),
                    "“\(written)” mixes Latin letters with \(foreign.map(CodePoint.name).joined(separator: ", "))",
                    help: repaired.map { "write “\($0)” in Latin letters alone" }
                        ?? "write it in letters of one script",
                    replacement: repaired)
            }
        }
    }

    private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x370, 0x1E00...0x1EFF: true
        default: false
        }
    }
}

/// Letters of other scripts that look like Latin ones (a part of Unicode's confusables, UTS #39).
enum Lookalike {
    private static let twins: [Unicode.Scalar: Unicode.Scalar] = {
        let pairs = [
            ("АВЕЅІЈКМНОРСТУХаеіјорсухѕ", "ABESIJKMHOPCTYXaeijopcyxs"), ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοα", "ABEZHIKMNOPTYXoa"),
            ("ԁԛԝ", "dqw"), ("օսցհ", "ouqh"),
        ]
        var twins: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (foreign, latin) in pairs {
            for (one, other) in zip(foreign.unicodeScalars, latin.unicodeScalars) { twins[one] = other }
        }
        for value in UInt32(0xFF21)...0xFF5A {
            if let wide = Unicode.Scalar(value), let narrow = Unicode.Scalar(value - 0xFEE0) { twins[wide] = narrow }
        }
        return twins
    }()

    /// The word in Latin letters; nil when one of its letters has no Latin twin.
    static func latin(_ word: String) -> String? {
        var result = ""
        for scalar in word.unicodeScalars {
            if scalar.value < 0x370 || (0x1E00...0x1EFF).contains(scalar.value) {
                result.unicodeScalars.append(scalar)
            } else if let twin = twins[scalar] {
                result.unicodeScalars.append(twin)
            } else {
                return nil
            }
        }
        return result
    }
}
