import GlosaCatalog
import GlosaDiagnostics
import GlosaICU

/// A rule of `spoken` by which a voice would say another number than stands there: a caller would reach somebody else.
struct SpokenAnotherFigure: LocaleCheck {
    var id: String { "spoken-another-figure" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ locale: CheckedLocale, _ findings: inout Findings) {
        guard !locale.settings.spoken.isEmpty else { return }
        let digits = Self.digitWords(of: locale.settings)
        let others = Set(locale.conventions.numberWords.map { $0.lowercased() })
        for rule in locale.settings.spoken {
            let written = Self.words(of: rule.write)
            let said = Self.words(of: rule.say)
            let isNumber = { (word: String) in digits.contains(word) || others.contains(word) }
            // The figures of the text, read back out of what is said.
            let wanted = rule.write.unicodeScalars.compactMap(Self.value).map {
                digits.indices.contains($0) ? digits[$0] : ""
            }
            let heard = said.filter(isNumber)
            let hasFigure = rule.say.unicodeScalars.contains { $0.properties.numericType != nil }
            let isSame = !hasFigure && !written.contains(where: isNumber) && heard == wanted
            guard !isSame, hasFigure || !heard.isEmpty || !wanted.isEmpty || written.contains(where: isNumber) else {
                continue
            }
            findings.report(
                self, "“\(rule.write)” would be said “\(rule.say)”, which is another number", at: rule.place,
                subject: "\(locale.tag).locale.spoken",
                help: wanted.isEmpty
                    ? "take the rule out: the program says numbers itself"
                    : "say each figure by its own word: `\(wanted.joined(separator: " "))`")
        }
    }

    /// The words of the ten digits in the language; empty where nobody has them.
    private static func digitWords(of settings: LocaleSettings) -> [String] {
        let numbers =
            settings.data.spelloutRules.flatMap { try? NumberWords.shared(rules: $0) }
            ?? (try? NumberWords.shared(locale: settings.formatting))
        return (0...9).compactMap { try? numbers?.spell($0, as: .alone).lowercased() }
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init)
    }

    /// The value of a digit of any script; nil for anything else.
    private static func value(_ scalar: Unicode.Scalar) -> Int? {
        guard scalar.properties.numericType != nil, let value = scalar.properties.numericValue else { return nil }
        return Int(exactly: value)
    }
}
