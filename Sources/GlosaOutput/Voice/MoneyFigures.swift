import GlosaCatalog
import GlosaICU

/// Amounts of money as a voice says them: the number in words with the name of its currency, for `$45.00`, `45,00 US$`
/// and `R$ 45,00`.
///
/// Signs and names of currencies are asked of ICU, which writes the amounts on pages. The words of locale.yaml for a
/// currency go before ICU's name, and so do the program's dollars where nothing but `$` is written.
struct MoneyFigures {
    private let signs: [CurrencySign]
    private let settings: LocaleSettings
    private let feminine: Set<String>
    private let numbers: NumberWords
    private let marks: NumberMarks
    private let interface: InterfaceWords

    init(
        settings: LocaleSettings, numbers: NumberWords, marks: NumberMarks, currencies: Set<String>,
        interface: InterfaceWords
    ) {
        let words = settings.conventions.currencyWords
        signs = CurrencySign.all(
            of: currencies.union(words.keys).union(["USD"]), locale: settings.formatting,
            names: words.values.flatMap(\.values))
        self.settings = settings
        feminine = Set(settings.feminineWords)
        self.numbers = numbers
        self.marks = marks
        self.interface = interface
    }

    /// A line, whose spaces are all alike and whose digits are ASCII, with its amounts of money in words.
    func said(in line: String) -> String {
        guard line.utf8.contains(where: { $0 &- 0x30 < 10 }), signs.contains(where: { line.contains($0.text) }) else {
            return line
        }
        return Figure.said(in: line, marks: marks) { figure, said, rest in
            guard let amount = figure.decimal.map(Self.withoutZeros), let match = match(before: said, after: rest),
                !match.sign.isName || figure.value == nil, let words = words(amount, match.sign)
            else {
                said += figure.text
                return
            }
            said.removeLast(match.before)
            said += words
            rest = rest.dropFirst(match.after)
        }
    }

    /// The sign beside a figure, and how many characters before and after the figure it takes.
    private func match(before: String, after: Substring) -> (sign: CurrencySign, before: Int, after: Int)? {
        // A figure in a code or a name is no amount.
        if after.first?.isLetter ?? false, !signs.contains(where: { after.hasPrefix($0.text) }) { return nil }
        let left = before.hasSuffix(" ") ? before.dropLast() : before[...]
        for sign in signs where !sign.isName && left.hasSuffix(sign.text) {
            let rest = left.dropLast(sign.text.count)
            // The `$` of another country's dollars is not the bare one.
            if rest.last?.isLetter ?? false { continue }
            return (sign, before.count - rest.count, 0)
        }
        if Figure.goesOn(from: before) { return nil }
        let right = after.hasPrefix(" ") ? after.dropFirst() : after
        for sign in signs where right.hasPrefix(sign.text) {
            let rest = right.dropFirst(sign.text.count)
            if rest.first.map({ $0.isLetter || $0.isASCIIDigit }) ?? false { continue }
            return (sign, 0, after.count - rest.count)
        }
        return nil
    }

    private func words(_ amount: String, _ sign: CurrencySign) -> String? {
        if sign.isName { return spelled(amount, counting: sign.text).map { "\($0) \(sign.text)" } }
        let category =
            settings.data.pluralCategory(of: amount, .cardinal, locale: settings.formatting) ?? .other
        if let own = settings.conventions.currencyWords[sign.currency], let word = own[category] ?? own[.other] {
            return spelled(amount, counting: word).map { "\($0) \(word)" }
        }
        if sign.text == "$", sign.currency == "USD", category == .other {
            return spelled(amount, counting: "").map { interface.text(.spokenDollars, ["amount": .string($0)]) }
        }
        return named(amount, sign.currency)
    }

    /// The amount with ICU's name of its currency, where the language puts it.
    private func named(_ amount: String, _ currency: String) -> String? {
        let skeleton = "currency/\(currency) precision-unlimited unit-width-full-name"
        guard let number = try? NumberFormat.shared(skeleton: skeleton, locale: settings.formatting).format(amount)
        else { return nil }
        let digits = number.spans.filter { [.integer, .decimalSeparator, .fraction].contains($0.field) }.map(\.range)
        guard let start = digits.map(\.lowerBound).min(), let end = digits.map(\.upperBound).max() else { return nil }
        let bytes = Array(number.text.utf8)
        let before = VoiceText.folded(String(decoding: bytes[..<start], as: UTF8.self))
        let after = VoiceText.folded(String(decoding: bytes[end...], as: UTF8.self))
        return spelled(amount, counting: before + after).map { before + $0 + after }
    }

    private func spelled(_ amount: String, counting name: String) -> String? {
        let isFeminine = name.lowercased().split(separator: " ").contains { feminine.contains(String($0)) }
        return try? numbers.spell(decimal: amount, as: .counting(isFeminine ? .feminine : .masculine))
    }

    /// `45` for `45.00`, `45.5` for `45.50`.
    private static func withoutZeros(_ amount: String) -> String {
        guard let point = amount.firstIndex(of: ".") else { return amount }
        let fraction = amount[amount.index(after: point)...]
        guard let last = fraction.lastIndex(where: { $0 != "0" }) else { return String(amount[..<point]) }
        return String(amount[...last])
    }
}
