/// The functions that messages can call, and how markup shows in plain text.
///
/// ```swift
/// let functions = FunctionRegistry.standard
///     .adding(Shout(), as: "app:shout")
///     .addingMarkup("quote") { $0.kind == .open ? "«" : "»" }
/// ```
public struct FunctionRegistry: Sendable {
    private var functions: [String: any MessageFunction] = [:]
    private var markup: [String: MarkupText] = [:]

    /// The text that markup shows in a formatted string.
    public typealias MarkupText = @Sendable (_ markup: FormattedMarkup) -> String

    /// No functions at all.
    public init() {}

    /// The functions of the specification: `:string :number :integer :offset :currency :percent :unit :date :time
    /// :datetime`.
    public static let standard: FunctionRegistry = {
        var registry = FunctionRegistry()
        registry.functions = [
            StringFunction.name: StringFunction(), NumberFunction.name: NumberFunction(),
            IntegerFunction.name: IntegerFunction(),
            OffsetFunction.name: OffsetFunction(), PercentFunction.name: PercentFunction(),
            CurrencyFunction.name: CurrencyFunction(),
            UnitFunction.name: UnitFunction(), DateFunction.name: DateFunction(), TimeFunction.name: TimeFunction(),
            DateTimeFunction.name: DateTimeFunction(),
        ]
        return registry
    }()

    /// The function of that name, without a colon before it; nil if there is none.
    public subscript(name: String) -> (any MessageFunction)? { functions[name] }

    /// The names of all functions, sorted.
    public var functionNames: [String] { functions.keys.sorted() }

    /// The names of all markup that shows a text, sorted.
    public var markupNames: [String] { markup.keys.sorted() }

    /// The registry with a function more. The specification asks for a name with a namespace, such as `app:shout`.
    public func adding(_ function: any MessageFunction, as name: String) -> FunctionRegistry {
        var registry = self
        registry.functions[name] = function
        return registry
    }

    /// The registry with a text for the markup of that name. Other markup shows nothing in a string.
    public func addingMarkup(_ name: String, text: @escaping MarkupText) -> FunctionRegistry {
        var registry = self
        registry.markup[name] = text
        return registry
    }

    func markupText(_ name: String) -> MarkupText? { markup[name] }
}
