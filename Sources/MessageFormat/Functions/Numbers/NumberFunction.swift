import GlosaICU

/// `:number`: shows a number, and chooses by it (UTS #35 part 9, "The :number function").
///
/// With no option a number is shown with all the digits that it has.
struct NumberFunction: NumericFunction {
    static let name = "number"
    static let options: Set<String> = [
        "signDisplay", "useGrouping", "minimumIntegerDigits", "minimumFractionDigits", "maximumFractionDigits",
        "minimumSignificantDigits",
        "maximumSignificantDigits", "trailingZeroDisplay", "roundingPriority", "roundingIncrement", "roundingMode",
    ]
    static let ownOptions: Set<String> = ["select"]

    func plan(_ reader: inout OptionReader, locale: LocaleTag) throws(MessageFunctionError) -> NumberPlan {
        let selection = Self.selection(&reader)
        let options = NumberOptions(&reader, allowed: Self.options)
        return NumberPlan(
            skeleton: options.skeleton(.unlimited), selection: selection, keepsIntegers: options.keepsIntegers,
            shift: 0,
            transform: { (operand) throws(MessageFunctionError) in operand.bare })
    }
}
