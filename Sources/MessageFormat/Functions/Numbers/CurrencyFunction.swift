import GlosaICU

/// `:currency`: shows an amount of money (UTS #35 part 9, "The :currency function").
struct CurrencyFunction: NumericFunction {
    enum Display: String, CaseIterable { case narrowSymbol, symbol, name, code, never }
    enum Sign: String, CaseIterable { case accounting, standard }

    static let name = "currency"
    static let options: Set<String> = [
        "signDisplay", "useGrouping", "minimumIntegerDigits", "minimumSignificantDigits", "maximumSignificantDigits",
        "trailingZeroDisplay",
        "roundingPriority", "roundingIncrement", "roundingMode",
    ]
    static let ownOptions: Set<String> = ["currency", "currencyDisplay", "currencySign", "fractionDigits"]
    static let discarded: Set<String> = ["select"]

    func inheritance(of operand: ResolvedValue) -> FunctionOptions {
        guard case .money(_, let currency) = operand.value else { return operand.options }
        return operand.options.merging(FunctionOptions([.init("currency", .string(currency), isLiteral: false)]))
    }

    func plan(_ reader: inout OptionReader, locale: LocaleTag) throws(MessageFunctionError) -> NumberPlan {
        let currency = try Self.currency(&reader)
        let display = reader.choice("currencyDisplay", Display.self) ?? .symbol
        let sign = reader.choice("currencySign", Sign.self) ?? .standard
        let fraction = reader.value("fractionDigits", expected: "`auto` or a whole number from 0 to 99") {
            text -> Int?? in
            if text == "auto" { return .some(nil) }
            return OptionReader.digitSize(text).map { .some($0) }
        }
        var options = NumberOptions(&reader, allowed: Self.options)
        if let digits = fraction ?? nil {
            options.minimumFractionDigits = digits
            options.maximumFractionDigits = digits
        }
        let usual = NumberOptions.DefaultPrecision.currency(
            digits: try Self.usualDigits(currency, locale: locale, options))
        var stems = ["currency/" + currency, options.skeleton(usual, isAccounting: sign == .accounting)]
        switch display {
        case .symbol: break
        case .narrowSymbol: stems.append("unit-width-narrow")
        case .name: stems.append("unit-width-full-name")
        case .code: stems.append("unit-width-iso-code")
        case .never: stems.append("unit-width-hidden")
        }
        return NumberPlan(
            skeleton: stems.joined(separator: " "), selection: nil, trimsSpace: display == .never,
            hasNames: display == .name,
            transform: { (operand) throws(MessageFunctionError) in
                if case .money = operand.value { return operand.value }
                return .money(amount: operand.decimal?.text ?? "0", currency: currency)
            })
    }

    /// The currency of the operand, or of the option; the option must not contradict the operand.
    private static func currency(_ reader: inout OptionReader) throws(MessageFunctionError) -> String {
        let isCode = { (text: String) -> Bool in
            text.utf8.count == 3 && text.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
        }
        let own = reader.own.text("currency")
        if let inherited = reader.inherited.text("currency").map({ $0.uppercased() }) {
            guard isCode(inherited) else {
                throw .badOperand(
                    "`\(OptionReader.shortened(inherited))` is not a currency: expected three letters, as in `EUR`")
            }
            if let own, own.uppercased() != inherited {
                reader.report(
                    .badOption(
                        "currency",
                        "the amount is already in \(inherited): remove `currency=\(OptionReader.shortened(own))`"))
            }
            return inherited
        }
        guard let own else {
            throw .badOperand("`:currency` does not know which currency: write `currency=EUR`, with the code of yours")
        }
        guard isCode(own), let entry = reader.own["currency"] else {
            throw .badOption(
                "currency", "`\(OptionReader.shortened(own))` is not a currency: expected three letters, as in `EUR`")
        }
        reader.accept(entry)
        return own.uppercased()
    }

    /// The number of digits that amounts of the currency usually have; asked only where an option builds on it.
    private static func usualDigits(_ currency: String, locale: LocaleTag, _ options: NumberOptions)
        throws(MessageFunctionError) -> Int
    {
        guard options.roundingIncrement != 1 || options.roundingPriority != .auto else { return 0 }
        do throws(ICUError) {
            let zero = try NumberFormat.shared(skeleton: "currency/\(currency)", locale: locale).format("0")
            // "0.00" has two more characters than it has digits after the point.
            return max(0, zero.digits(isNegative: false).utf8.count - 2)
        } catch {
            throw .unsupported("`:currency` cannot be shown in \(locale.identifier): \(error)")
        }
    }
}
