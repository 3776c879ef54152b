import GlosaICU

/// A function with its options read, ready for any operand that brings no options of its own.
///
/// To read options and find formatters is most of the work; a message whose options are literals has it done once.
protocol PreparedCall: AnyObject, Sendable {
    /// The mistakes in the options: reported with every use.
    var problems: [MessageFunctionError] { get }

    func resolve(_ operand: ResolvedValue?, context: inout FunctionContext) throws(MessageFunctionError)
        -> ResolvedValue
}

/// A function that can read its options before it has an operand. Its `resolve` is always: prepare, then resolve.
protocol PreparingFunction: MessageFunction {
    /// - Parameters:
    ///   - options: Those of the expression.
    ///   - inherited: Those that the operand brings.
    func prepare(_ options: FunctionOptions, inherited: FunctionOptions, context: FunctionContext) -> any PreparedCall

    /// Prepares through a cache: most messages of a locale use the same few calls.
    func shared(_ options: FunctionOptions, context: FunctionContext) -> any PreparedCall

    /// What an operand brings: its options, and whatever of its value acts as one.
    func inheritance(of operand: ResolvedValue) -> FunctionOptions
}

private struct PreparedKey: Hashable {
    var function: ObjectIdentifier
    var options: FunctionOptions
    var locale: LocaleTag
    var data: LocaleData?
    var timeZone: TimeZoneID?
}

private let preparedCalls = SharedCache<PreparedKey, any PreparedCall>(capacity: 512)

extension PreparingFunction {
    func shared(_ options: FunctionOptions, context: FunctionContext) -> any PreparedCall {
        let key = PreparedKey(
            function: ObjectIdentifier(Self.self), options: options, locale: context.locale,
            data: context.setting.data, timeZone: context.timeZone)
        return preparedCalls.value(for: key) { prepare(options, inherited: FunctionOptions(), context: context) }
    }

    func inheritance(of operand: ResolvedValue) -> FunctionOptions { operand.options }

    func resolve(
        _ operand: ResolvedValue?, options: FunctionOptions, context: inout FunctionContext
    ) throws(MessageFunctionError) -> ResolvedValue {
        let inherited = operand.map(inheritance) ?? FunctionOptions()
        let call = prepare(options, inherited: inherited, context: context)
        for problem in call.problems { context.report(problem) }
        return try call.resolve(operand, context: &context)
    }
}
