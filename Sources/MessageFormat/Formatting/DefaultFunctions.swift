import GlosaICU

/// How values that no function was given for are shown: found when first needed, because most messages need none.
struct DefaultFunctions: Sendable {
    /// The call for a value's type; nil for a text, which is shown as it is.
    func call(for value: MessageValue, context: FunctionContext) -> (any PreparedCall)? {
        switch value {
        case .string: nil
        case .integer, .decimal: NumberFunction().shared(FunctionOptions(), context: context)
        case .date: DateFunction().shared(FunctionOptions(), context: context)
        case .dateTime: DateTimeFunction().shared(FunctionOptions(), context: context)
        case .money(_, let currency): prepare(CurrencyFunction(), "currency", currency, context)
        case .measure(_, let unit): prepare(UnitFunction(), "unit", unit, context)
        }
    }

    private func prepare(
        _ function: any PreparingFunction, _ option: String, _ value: String, _ context: FunctionContext
    ) -> any PreparedCall {
        function.prepare(
            FunctionOptions(), inherited: FunctionOptions([.init(option, .string(value), isLiteral: false)]),
            context: context)
    }
}
