import GlosaICU

/// `:offset`: adds or subtracts a small integer (UTS #35 part 9, "The :offset function").
struct OffsetFunction: NumericFunction {
    static let name = "offset"
    /// The way in which the number looks comes from the operand.
    static let options = NumberFunction.options
    static let ownOptions: Set<String> = ["add", "subtract"]

    /// Those of ``NumberOptions`` are the operand's, and cannot be set here.
    var optionNames: [String]? { Self.ownOptions.sorted() }

    func plan(_ reader: inout OptionReader, locale: LocaleTag) throws(MessageFunctionError) -> NumberPlan {
        let amount = try Self.amount(reader.own)
        // Only `add` and `subtract` are options of its own; how the number looks comes from the operand.
        var look = OptionReader(Self.name, own: FunctionOptions(), inherited: reader.inherited)
        let selection = Self.selection(&look)
        let options = NumberOptions(&look, allowed: Self.options)
        reader = look
        return NumberPlan(
            skeleton: options.skeleton(.unlimited), selection: selection, keepsIntegers: options.keepsIntegers,
            shift: amount,
            transform: { (operand) throws(MessageFunctionError) in
                if case .integer(let integer) = operand.value {
                    let (sum, overflow) = integer.addingReportingOverflow(amount)
                    if !overflow { return .integer(sum) }
                }
                return operand.decimal?.adding(amount).value ?? operand.value
            })
    }

    /// The number to add: exactly one of the two options must be set.
    private static func amount(_ options: FunctionOptions) throws(MessageFunctionError) -> Int {
        switch (options.text("add"), options.text("subtract")) {
        case (nil, nil):
            throw .badOption("add", "`:offset` needs an option: write `:offset add=1` or `:offset subtract=1`")
        case (_?, _?):
            throw .badOption("subtract", "`:offset` has both `add` and `subtract`: remove one")
        case (let text?, nil):
            return try size("add", text)
        case (nil, let text?):
            return -(try size("subtract", text))
        }
    }

    private static func size(_ name: String, _ text: String) throws(MessageFunctionError) -> Int {
        guard let size = OptionReader.digitSize(text) else {
            throw .badOption(
                name,
                "`\(name)` of `:offset` cannot be `\(OptionReader.shortened(text))`: expected a whole number from 0 to 99"
            )
        }
        return size
    }
}
