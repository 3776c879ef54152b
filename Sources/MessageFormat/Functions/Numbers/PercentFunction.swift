import GlosaICU

/// `:percent`: shows 0.42 as 42 %, and chooses by 42 (UTS #35 part 9, "The :percent function").
struct PercentFunction: NumericFunction {
    static let name = "percent"
    static let options: Set<String> = [
        "signDisplay", "useGrouping", "minimumFractionDigits", "maximumFractionDigits", "minimumSignificantDigits",
        "maximumSignificantDigits",
        "trailingZeroDisplay", "roundingPriority", "roundingMode",
    ]
    static let ownOptions: Set<String> = []
    static let discarded: Set<String> = ["minimumIntegerDigits", "roundingIncrement", "select"]

    func plan(_ reader: inout OptionReader, locale: LocaleTag) throws(MessageFunctionError) -> NumberPlan {
        let options = NumberOptions(&reader, allowed: Self.options)
        return NumberPlan(
            skeleton: "percent scale/100 " + options.skeleton(.fraction(0)), selection: .plural,
            transform: { (operand) throws(MessageFunctionError) in operand.bare })
    }
}
