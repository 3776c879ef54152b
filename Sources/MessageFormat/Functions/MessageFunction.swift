import GlosaICU

/// A function that messages can call, such as `:number`. Add your own to a ``FunctionRegistry``.
///
/// ```swift
/// struct Shout: MessageFunction {
///     func resolve(
///         _ operand: ResolvedValue?, options: FunctionOptions, context: inout FunctionContext
///     ) throws(MessageFunctionError) -> ResolvedValue {
///         guard let operand else { throw .badOperand("`:app:shout` needs something to shout") }
///         return ResolvedValue(.string(operand.value.plainText.uppercased()), direction: operand.direction)
///     }
/// }
/// let functions = FunctionRegistry.standard.adding(Shout(), as: "app:shout")
/// ```
///
/// A function must not change anything outside itself: it may be called from several threads, and a call whose result
/// is not needed is not made. See UTS #35 part 9, "Function Handler".
public protocol MessageFunction: Sendable {
    /// True where every operand will do, so that an operand that failed is no further error of this function. False if
    /// not implemented.
    var acceptsAnyOperand: Bool { get }

    /// The names of the options that the function reads, in alphabetical order; nil if it does not declare them, which is
    /// what it does if this is not implemented.
    ///
    /// An option that a function does not know is passed over when a message is formatted (UTS #35 part 9, "Options"). With
    /// the names at hand, a program that checks messages can report it as a misspelling:
    ///
    /// ```swift
    /// FunctionRegistry.standard["date"]?.optionNames   // ["calendar", "fields", "length", "timeZone"]
    /// ```
    ///
    /// Options in the namespace `u`, such as `u:dir`, belong to every function and stand in no list.
    var optionNames: [String]? { get }

    /// The value of an expression with this function.
    ///
    /// - Parameters:
    ///   - operand: The value before the function; nil in `{:function}`.
    ///   - options: The options that are set on the expression; those of the operand are in `operand.options`.
    ///   - context: The locale, and where to report what is wrong and can be passed over.
    /// - Throws: ``MessageFunctionError`` when there is no value. The message then shows a fallback such as `{$name}`.
    func resolve(
        _ operand: ResolvedValue?, options: FunctionOptions, context: inout FunctionContext
    ) throws(MessageFunctionError) -> ResolvedValue
}

extension MessageFunction {
    /// False.
    public var acceptsAnyOperand: Bool { false }

    /// Nil: the function does not declare its options.
    public var optionNames: [String]? { nil }
}

/// What a function knows of the message that it is called in.
public struct FunctionContext: Sendable {
    let setting: FormattingSetting
    /// The direction that `u:dir` asks for, or that the operand has.
    public let direction: MessageDirection
    /// The errors that were reported.
    public private(set) var problems: [MessageFunctionError] = []

    init(_ setting: FormattingSetting, direction: MessageDirection) {
        self.setting = setting
        self.direction = direction
    }

    /// The locale to format for.
    public var locale: LocaleTag { setting.locale }
    /// The zone that times are shown in; nil to show each on its own clock.
    public var timeZone: TimeZoneID? { setting.timeZone }
    /// The direction of what is formatted for the locale, unless ``direction`` says otherwise.
    public var formattedDirection: MessageDirection { direction == .unknown ? setting.direction : direction }

    /// Reports something wrong, such as a bad option, that does not keep the function from giving a value.
    public mutating func report(_ error: MessageFunctionError) { problems.append(error) }
}

/// The reason why a function has no value, or what it passed over (UTS #35 part 9, "Message Function Errors").
public struct MessageFunctionError: Error, Hashable, Sendable {
    /// `.badOperand`, `.badOption`, `.unsupportedOperation` or `.missingLocaleData`.
    public var kind: MessageErrorKind
    /// The mistake and its repair, in plain words.
    public var message: String
    /// The option that it is about.
    public var option: String?

    /// An error of any kind.
    public init(_ kind: MessageErrorKind, _ message: String, option: String? = nil) {
        self.kind = kind
        self.message = message
        self.option = option
    }

    /// The operand is not what the function takes.
    public static func badOperand(_ message: String) -> Self { Self(.badOperand, message) }

    /// An option is missing, or has a value that it cannot have.
    public static func badOption(_ option: String, _ message: String) -> Self {
        Self(.badOption, message, option: option)
    }

    /// The request is sound, and this implementation cannot fulfil it.
    public static func unsupported(_ message: String) -> Self { Self(.unsupportedOperation, message) }
}
