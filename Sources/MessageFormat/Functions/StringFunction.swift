/// `:string`: shows a value as text, and chooses by it (UTS #35 part 9, "The :string function").
struct StringFunction: MessageFunction {
    static let name = "string"

    var acceptsAnyOperand: Bool { true }

    var optionNames: [String]? { [] }

    func resolve(
        _ operand: ResolvedValue?, options: FunctionOptions, context: inout FunctionContext
    ) throws(MessageFunctionError) -> ResolvedValue {
        guard let operand else {
            throw .badOperand("`:string` has nothing to show: put a value before it, as in `{$name :string}`")
        }
        let direction = context.direction == .unknown ? operand.direction : context.direction
        if case .string = operand.value { return ResolvedValue(operand.value, direction: direction, form: .text) }
        return ResolvedValue(.string(operand.value.plainText), direction: direction, form: .text)
    }
}
