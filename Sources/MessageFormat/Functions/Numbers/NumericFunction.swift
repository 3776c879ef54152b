import GlosaICU

/// The common part of the number functions. Each says which options it has and what it does to its operand.
protocol NumericFunction: PreparingFunction {
    /// The name without a colon.
    static var name: String { get }
    /// The options of ``NumberOptions`` that the function has.
    static var options: Set<String> { get }
    /// The options that the function has besides those of ``NumberOptions``.
    static var ownOptions: Set<String> { get }
    /// Options of the operand that are not taken over.
    static var discarded: Set<String> { get }

    /// Reads the function's own options, and says how numbers are to be shown.
    ///
    /// - Throws: ``MessageFunctionError`` when no operand at all could be shown.
    func plan(_ reader: inout OptionReader, locale: LocaleTag) throws(MessageFunctionError) -> NumberPlan
}

/// The way in which a number function shows its operand, before ICU is asked for a format.
struct NumberPlan {
    /// ICU's skeleton.
    var skeleton: String
    /// The way in which it is chosen by; nil when it cannot be.
    var selection: NumberStyle.Selection?
    /// True where integers are shown with their digits and no others.
    var keepsIntegers = false
    /// True where space at the ends is to be removed.
    var trimsSpace = false
    /// True where names of units or currencies are shown.
    var hasNames = false
    /// What is added to an integer, when no more than that is done to it.
    var shift: Int?
    /// What a wrong skeleton means: nil when the skeleton cannot be wrong.
    var skeletonError: MessageFunctionError?
    /// The value that the operand becomes.
    var transform: @Sendable (DecimalOperand) throws(MessageFunctionError) -> MessageValue = {
        (operand) throws(MessageFunctionError) in
        operand.value
    }
}

extension NumericFunction {
    static var discarded: Set<String> { [] }

    var optionNames: [String]? { Self.options.union(Self.ownOptions).sorted() }

    func prepare(_ options: FunctionOptions, inherited: FunctionOptions, context: FunctionContext) -> any PreparedCall {
        var reader = OptionReader(Self.name, own: options, inherited: inherited, discarded: Self.discarded)
        do throws(MessageFunctionError) {
            let setting = context.setting
            let plan = try plan(&reader, locale: setting.numberLocale)
            do throws(ICUError) {
                let style = try NumberStyle(
                    skeleton: plan.skeleton, locale: plan.hasNames ? setting.nameLocale : setting.numberLocale,
                    selection: plan.selection, setting: setting, keepsIntegers: plan.keepsIntegers,
                    trimsSpace: plan.trimsSpace)
                if let gap = setting.numberGap(hasNames: plan.hasNames) { reader.report(gap) }
                return NumberCall(Self.name, reader: reader, style: style, plan: plan, setting: setting)
            } catch {
                throw plan.skeletonError.flatMap { error.isMissingLanguage ? nil : $0 }
                    ?? .unsupported("`:\(Self.name)` cannot be shown in \(context.locale.identifier): \(error)")
            }
        } catch {
            return NumberCall(Self.name, reader: reader, failure: error)
        }
    }

    /// Reads `select`, which must be a literal of this expression (UTS #35 part 9, "Number Selection").
    static func selection(_ reader: inout OptionReader) -> NumberStyle.Selection? {
        if reader.own["select"] != nil {
            let before = reader.problems.count
            if let selection = reader.literalChoice("select", NumberStyle.Selection.self) { return selection }
            // A value that is not understood is passed over; one from a variable forbids selection.
            return reader.problems.count > before && reader.own["select"]?.isLiteral == true ? .plural : nil
        }
        if reader.inherited["select"] != nil {
            reader.report(
                .badOption(
                    "select",
                    "the operand of `:\(name)` already sets `select`: set it here as well, or choose by the first variable"
                ))
            reader.drop("select")
            return nil
        }
        return .plural
    }
}

/// A number function with its options read.
final class NumberCall: PreparedCall {
    let name: String
    let problems: [MessageFunctionError]
    private let options: FunctionOptions
    private let outcome: Result<NumberStyle, MessageFunctionError>
    private let transform: @Sendable (DecimalOperand) throws(MessageFunctionError) -> MessageValue
    private let shift: Int?
    /// What every integer of the caller's becomes, but for its value.
    private let integer: ResolvedValue?

    init(_ name: String, reader: OptionReader, style: NumberStyle, plan: NumberPlan, setting: FormattingSetting) {
        self.name = name
        problems = reader.problems
        options = reader.resolved
        outcome = .success(style)
        transform = plan.transform
        shift = plan.shift
        integer =
            plan.shift == nil || !reader.problems.isEmpty
            ? nil
            : ResolvedValue(.integer(0), options: reader.resolved, direction: setting.direction, form: .number(style))
    }

    /// What ``resolve(_:context:)`` gives for an integer of the caller's, when there is nothing to report.
    func value(of number: Int) -> ResolvedValue? {
        guard let shift, var value = integer else { return nil }
        let (sum, overflow) = number.addingReportingOverflow(shift)
        guard !overflow else { return nil }
        value.value = .integer(sum)
        return value
    }

    /// The way in which integers of the caller's are shown and what is added to them, when there is nothing to report.
    var integers: (style: NumberStyle, shift: Int)? {
        guard let shift, case .number(let style)? = integer?.form else { return nil }
        return (style, shift)
    }

    init(_ name: String, reader: OptionReader, failure: MessageFunctionError) {
        self.name = name
        problems = reader.problems
        options = FunctionOptions()
        outcome = .failure(failure)
        transform = { (operand) throws(MessageFunctionError) in operand.value }
        shift = nil
        integer = nil
    }

    func resolve(_ operand: ResolvedValue?, context: inout FunctionContext) throws(MessageFunctionError)
        -> ResolvedValue
    {
        guard let operand else {
            throw .badOperand("`:\(name)` has no number: put one before it, as in `{$count :\(name)}`")
        }
        let number = try DecimalOperand(operand.value, function: name)
        let style = try outcome.get()
        return ResolvedValue(
            try transform(number), options: options, direction: context.formattedDirection, form: .number(style))
    }
}

/// The operand of a number function, checked (UTS #35 part 9, "Numeric Operands").
struct DecimalOperand {
    /// The value, in which a text has become a number.
    let value: MessageValue

    init(_ value: MessageValue, function: String) throws(MessageFunctionError) {
        switch value {
        case .integer:
            self.value = value
        case .decimal(let text), .string(let text):
            guard let number = DecimalNumber(literal: text) else {
                throw .badOperand(
                    "`\(OptionReader.shortened(text))` is not a number that `:\(function)` can read: write digits, as in `42`, `-1.5` or `2e3`"
                )
            }
            self.value = number.value
        case .money(let amount, _), .measure(let amount, _):
            guard DecimalNumber(literal: amount) != nil else {
                throw .badOperand("the amount `\(OptionReader.shortened(amount))` is not a number")
            }
            self.value = value
        case .date, .dateTime:
            throw .badOperand("a date is not a number: show it with `:date`, `:time` or `:datetime`")
        }
    }

    /// The number alone.
    var decimal: DecimalNumber? {
        switch value {
        case .integer(let integer): DecimalNumber(integer)
        case .decimal(let text), .string(let text), .money(let text, _), .measure(let text, _):
            DecimalNumber(literal: text)
        case .date, .dateTime: nil
        }
    }

    /// The number alone, as a value.
    var bare: MessageValue {
        switch value {
        case .money, .measure: decimal?.value ?? value
        default: value
        }
    }
}
