import GlosaICU

/// What an expression comes to before it is shown: a value, and how to show it and choose by it.
///
/// See UTS #35 part 9, "Resolved Values".
public struct ResolvedValue: Sendable {
    /// The value that a function sees when this is its operand, or that an option has.
    public var value: MessageValue
    /// Which way the formatted value runs.
    public var direction: MessageDirection
    /// True where `u:dir` asked for isolation.
    var isIsolated = false
    /// The way in which it is shown.
    var form: Form
    /// What few values have. Values are copied much, and so are kept small.
    private var extras: Extras?

    private final class Extras: Sendable {
        let options: FunctionOptions
        let id: String?

        init?(options: FunctionOptions, id: String?) {
            if options.isEmpty, id == nil { return nil }
            self.options = options
            self.id = id
        }
    }

    /// Options that a function may take over from this, its operand.
    public var options: FunctionOptions {
        get { extras?.options ?? FunctionOptions() }
        set { extras = Extras(options: newValue, id: id) }
    }

    /// The value of `u:id`.
    public internal(set) var id: String? {
        get { extras?.id }
        set { if newValue != nil || extras != nil { extras = Extras(options: options, id: newValue) } }
    }

    /// True where a function has options to take over.
    var hasOptions: Bool { extras.map { !$0.options.isEmpty } ?? false }

    enum Form: Sendable {
        /// As `:string`, `:number` or `:date` would show a value of its type. It cannot select.
        case plain
        /// As it is, and by `:string` it can select.
        case text
        /// By a number function.
        case number(NumberStyle)
        /// By a date function.
        case date(DateStyle)
        /// By a user's function.
        case custom(CustomPresentation)
        /// It failed. `isReported` says that no further error is due where it is used to select.
        case failed(isReported: Bool)
    }

    /// A value that is shown as text, and cannot select.
    public init(
        _ value: MessageValue, options: FunctionOptions = FunctionOptions(), direction: MessageDirection = .unknown
    ) {
        self.init(value, options: options, direction: direction, form: .plain)
    }

    /// A value with its own presentation.
    public init(
        _ value: MessageValue, options: FunctionOptions = FunctionOptions(), direction: MessageDirection = .unknown,
        presentation: any MessagePresentation
    ) {
        self.init(value, options: options, direction: direction, form: .custom(CustomPresentation(presentation)))
    }

    init(
        _ value: MessageValue, options: FunctionOptions = FunctionOptions(), direction: MessageDirection = .unknown,
        form: Form
    ) {
        self.value = value
        self.direction = direction
        self.form = form
        extras = Extras(options: options, id: nil)
    }

    static func failed(isReported: Bool = false) -> ResolvedValue {
        ResolvedValue(.string(""), form: .failed(isReported: isReported))
    }

    var hasFailed: Bool {
        if case .failed = form { return true }
        return false
    }

    /// The presentation that a user's function gave the value; nil if it is another function's.
    public var presentation: (any MessagePresentation)? {
        if case .custom(let custom) = form { return custom.presentation }
        return nil
    }
}

/// Keeps values small: a presentation of any type in one word.
final class CustomPresentation: Sendable {
    let presentation: any MessagePresentation

    init(_ presentation: any MessagePresentation) { self.presentation = presentation }
}

/// The way in which a user's function shows a value, and chooses by it.
public protocol MessagePresentation: Sendable {
    /// The type of the formatted part, such as `string`.
    var type: String { get }

    /// The text, in parts that make it up in order.
    ///
    /// - Throws: ``MessageFunctionError`` when it cannot be shown.
    func format() throws(MessageFunctionError) -> [FormattedExpression.Subpart]

    /// True where `.match` can choose by the value. False if not implemented.
    var canSelect: Bool { get }

    /// True where the value fits a key of a variant.
    ///
    /// - Throws: ``MessageFunctionError`` when that cannot be said; then only `*` fits.
    func matches(key: String) throws(MessageFunctionError) -> Bool

    /// True where `key` fits better than `other`, when the value fits both.
    func isBetter(key: String, than other: String) -> Bool
}

extension MessagePresentation {
    /// False.
    public var canSelect: Bool { false }
    /// False.
    public func matches(key: String) throws(MessageFunctionError) -> Bool { false }
    /// False.
    public func isBetter(key: String, than other: String) -> Bool { false }
}
