import GlosaICU
import MessageFormat

/// `:test:function`, `:test:select` and `:test:format` of the suite's README.
struct TestFunction: MessageFunction {
    var canSelect = true
    var canFormat = true

    func resolve(
        _ operand: ResolvedValue?, options: FunctionOptions, context: inout FunctionContext
    ) throws(MessageFunctionError) -> ResolvedValue {
        guard let operand else { throw .badOperand("no operand") }
        var presentation: TestPresentation
        if let earlier = operand.presentation as? TestPresentation {
            presentation = earlier
        } else if let input = Double(operand.value.plainText), input.isFinite,
            operand.value.plainText.first?.isLetter == false
        {
            presentation = TestPresentation(input: input)
        } else {
            throw .badOperand("not a number")
        }
        switch options.text("decimalPlaces") {
        case nil: break
        case "0": presentation.decimalPlaces = 0
        case "1": presentation.decimalPlaces = 1
        default: throw .badOption("decimalPlaces", "only 0 and 1")
        }
        switch options.text("fails") {
        case "always":
            presentation.failsFormat = true
            presentation.failsSelect = true
        case "format": presentation.failsFormat = true
        case "select": presentation.failsSelect = true
        case "never", nil: break
        default: context.report(.badOption("fails", "unknown"))
        }
        presentation.canSelect = canSelect
        presentation.canFormat = canFormat
        return ResolvedValue(operand.value, direction: context.direction, presentation: presentation)
    }
}

/// What a test function made of its operand.
struct TestPresentation: MessagePresentation {
    var input: Double
    var decimalPlaces = 0
    var failsFormat = false
    var failsSelect = false
    var canSelect = true
    var canFormat = true

    var type: String { "test" }

    func format() throws(MessageFunctionError) -> [FormattedExpression.Subpart] {
        if failsFormat { throw .badOption("fails", "asked to fail") }
        if !canFormat { throw MessageFunctionError(.badOperand, "not formattable") }
        var parts: [FormattedExpression.Subpart] = []
        if input < 0 { parts.append(.init(type: "minusSign", text: "-")) }
        let whole = abs(input).rounded(.down)
        parts.append(.init(type: "integer", text: String(Int(whole))))
        if decimalPlaces == 1 {
            parts.append(.init(type: "decimal", text: "."))
            parts.append(.init(type: "fraction", text: String(Int(((abs(input) - whole) * 10).rounded(.down)))))
        }
        return parts
    }

    func matches(key: String) throws(MessageFunctionError) -> Bool {
        if failsSelect { throw .badOption("fails", "asked to fail") }
        guard input == 1 else { return false }
        return key == "1" || (key == "1.0" && decimalPlaces == 1)
    }

    func isBetter(key: String, than other: String) -> Bool { key == "1.0" }
}

extension FunctionRegistry {
    /// These functions and those of the suite.
    var addingTestFunctions: FunctionRegistry {
        adding(TestFunction(), as: "test:function")
            .adding(TestFunction(canFormat: false), as: "test:select")
            .adding(TestFunction(canSelect: false), as: "test:format")
    }
}
