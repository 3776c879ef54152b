import GlosaCatalog
import GlosaDiagnostics
import GlosaICU
import MessageFormat

/// A language that ICU lacks, and whose locale.yaml does not say what the program would take from ICU. No other language
/// lends its words, so that dates are in digits and lists have commas alone.
struct MissingLocaleData: LocaleCheck {
    var id: String { "missing-locale-data" }
    var severity: Severity { .warning }

    func check(_ locale: CheckedLocale, _ findings: inout Findings) {
        guard !locale.settings.formatting.isSupported else { return }
        let gaps = gaps(locale)
        guard !gaps.isEmpty else { return }
        let path = "locales/\(locale.tag)/locale.yaml"
        let keys = gaps.map { "`\($0.key)`" }.joined(separator: ", ")
        findings.report(
            self,
            "ICU has no data for `\(locale.tag)`, and `\(path)` lacks \(keys): "
                + gaps.map(\.effect).joined(separator: "; "),
            at: Diagnostic.Place(file: path),
            help: "write \(gaps.map(\.repair).joined(separator: ", and "))")
    }

    /// A key that is missing.
    private struct Gap {
        let key: String
        /// The text that a page has instead.
        let effect: String
        /// The text to type.
        let repair: String
    }

    private func gaps(_ locale: CheckedLocale) -> [Gap] {
        let data = locale.settings.data
        var gaps: [Gap] = []
        if data.months == nil {
            gaps.append(
                Gap(
                    key: "months", effect: "dates are in digits, `2025-03-15`",
                    repair: "`months: […]` with twelve names from January"))
        } else if data.datePatterns[.yearMonthDay] == nil {
            gaps.append(
                Gap(
                    key: "date-order", effect: "dates begin with the year",
                    repair: "`date-order: day-month-year`, or patterns in `date-patterns`"))
        }
        if data.weekdays == nil {
            gaps.append(
                Gap(
                    key: "weekdays", effect: "days of the week are numbers, or left out",
                    repair: "`weekdays: […]` with seven names from Monday"))
        }
        if locale.cardinal.isEmpty {
            gaps.append(
                Gap(
                    key: "plural-rules", effect: "every number has the words of `*`",
                    repair: "`plural-rules: none`, or below it a condition such as `one: n = 1`"))
        }
        if data.lists[.and] == nil {
            gaps.append(
                Gap(
                    key: "list-patterns", effect: "lists have commas alone",
                    repair: "`list-patterns: {and: {two: \"{0} … {1}\", end: \"{0} … {1}\"}}`"))
        }
        if lacksNumberSigns(locale) {
            gaps.append(
                Gap(
                    key: "formatting", effect: "numbers are written as in no language in particular, `1,234.5`",
                    repair: "`formatting:` with a locale that lends its digits, or `thousands-mark` and `decimal-mark`"
                ))
        }
        if data.spelloutRules == nil {
            gaps.append(
                Gap(
                    key: "spellout-rules", effect: "a voice gets figures",
                    repair: "`spellout-rules: |` with CLDR's rules for numbers in words"))
        }
        return gaps
    }

    private func lacksNumberSigns(_ locale: CheckedLocale) -> Bool {
        guard locale.settings.data.numberLocale(for: locale.settings.formatting) == .root else { return false }
        return locale.conventions.thousandsMark == nil || locale.conventions.decimalMark == nil
    }
}
