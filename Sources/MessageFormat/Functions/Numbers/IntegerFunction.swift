import GlosaICU

/// `:integer`: shows and chooses by the nearest integer (UTS #35 part 9, "The :integer function").
struct IntegerFunction: NumericFunction {
    static let name = "integer"
    static let options: Set<String> = [
        "signDisplay", "useGrouping", "minimumIntegerDigits", "maximumSignificantDigits",
    ]
    static let ownOptions: Set<String> = ["select"]
    static let discarded: Set<String> = ["minimumFractionDigits", "maximumFractionDigits", "minimumSignificantDigits"]

    func plan(_ reader: inout OptionReader, locale: LocaleTag) throws(MessageFunctionError) -> NumberPlan {
        let selection = Self.selection(&reader)
        var options = NumberOptions(&reader, allowed: Self.options)
        options.maximumFractionDigits = 0
        return NumberPlan(
            skeleton: options.skeleton(.unlimited), selection: selection, keepsIntegers: options.keepsIntegers,
            shift: 0,
            transform: { (operand) throws(MessageFunctionError) in
                if case .integer = operand.value { return operand.value }
                return operand.decimal?.rounded(.halfExpand).value ?? operand.value
            })
    }
}
