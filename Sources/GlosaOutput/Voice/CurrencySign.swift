import GlosaICU

/// A sign, a code or a name of a currency, as pages of a language write it beside an amount.
struct CurrencySign {
    /// The sign as a voice reads it: `US$`, `USD`, `dólares`.
    let text: String
    /// The ISO 4217 code.
    let currency: String
    /// True for a name, which is said as it is written.
    let isName: Bool

    /// Everything that stands beside amounts of some currencies, the longest first.
    ///
    /// - Parameter names: Further names of currencies, in each form.
    static func all(of currencies: Set<String>, locale: LocaleTag, names: [String]) -> [CurrencySign] {
        var signs: [String: String] = [:]
        var narrow: [String: Set<String>] = [:]
        var full = Set(names)
        for currency in currencies.sorted() {
            signs[currency] = currency
            if let sign = text(currency, "unit-width-short", "5", locale) { signs[sign] = currency }
            if let sign = text(currency, "unit-width-narrow", "5", locale) {
                narrow[sign, default: []].insert(currency)
            }
            // Amounts of each plural category.
            for amount in ["0", "1", "1.5", "2", "5", "11", "100", "1000000"] {
                if let name = text(currency, "unit-width-full-name", amount, locale) { full.insert(name) }
            }
        }
        // A narrow sign counts where it can mean only one of them: `$` is many countries' own.
        for (text, owners) in narrow where signs[text] == nil && owners.count == 1 { signs[text] = owners.first }
        let all =
            signs.map { CurrencySign(text: $0.key, currency: $0.value, isName: false) }
            + full.subtracting(signs.keys).map { CurrencySign(text: VoiceText.folded($0), currency: "", isName: true) }
        return all.sorted { ($1.text.count, $0.text) < ($0.text.count, $1.text) }
    }

    /// The part of a formatted amount that says its currency.
    private static func text(_ currency: String, _ width: String, _ amount: String, _ locale: LocaleTag) -> String? {
        let skeleton = "currency/\(currency) precision-unlimited \(width)"
        guard let number = try? NumberFormat.shared(skeleton: skeleton, locale: locale).format(amount),
            let span = number.spans.first(where: { $0.field == .currency })
        else { return nil }
        let text = VoiceText.folded(String(decoding: Array(number.text.utf8)[span.range], as: UTF8.self))
        return text.isEmpty ? nil : text
    }
}
