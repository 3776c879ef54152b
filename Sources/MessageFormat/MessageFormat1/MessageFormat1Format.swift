/// The way in which an argument is shown: its type and style.
enum MessageFormat1Format: Hashable, Sendable {
    enum Length: String, Hashable, Sendable {
        case short, medium, long, full
    }

    case number
    case integer
    case percent
    case currency
    case numberSkeleton(String)
    case date(Length)
    case time(Length)
    case dateSkeleton(String)
    case datePattern(String)

    /// The function of MessageFormat 2 that does the same.
    func function(_ range: SourceRange = .none) -> Message.FunctionReference {
        switch self {
        case .number: Self.reference(NumberFunction.name, range)
        case .integer: Self.reference(IntegerFunction.name, range)
        case .percent: Self.reference(PercentFunction.name, range)
        case .currency: Self.reference(CurrencyFunction.name, range)
        case .numberSkeleton(let skeleton):
            Self.reference(SkeletonNumberFunction.name, range, ("skeleton", skeleton))
        case .date(.full):
            Self.reference(DateFunction.name, range, ("fields", "year-month-day-weekday"), ("length", "long"))
        case .date(let length): Self.reference(DateFunction.name, range, ("length", length.rawValue))
        case .time(.short): Self.reference(TimeFunction.name, range, ("precision", "minute"))
        case .time(.medium): Self.reference(TimeFunction.name, range, ("precision", "second"))
        case .time(.long):
            Self.reference(TimeFunction.name, range, ("precision", "second"), ("timeZoneStyle", "short"))
        case .time(.full):
            Self.reference(TimeFunction.name, range, ("precision", "second"), ("timeZoneStyle", "long"))
        case .dateSkeleton(let skeleton): Self.reference(PatternDateFunction.name, range, ("skeleton", skeleton))
        case .datePattern(let pattern): Self.reference(PatternDateFunction.name, range, ("pattern", pattern))
        }
    }

    private static func reference(
        _ name: String, _ range: SourceRange, _ options: (name: String, value: String)...
    ) -> Message.FunctionReference {
        Message.FunctionReference(
            name, options: options.map { Message.Option($0.name, .literal(Message.Literal($0.value))) }, range: range)
    }

    /// True where a plural counts by the number as this format shows it: 1.4 shown as 1 is one thing.
    ///
    /// A skeleton does not decide in ICU, although the reader sees its digits.
    var decidesPlurals: Bool {
        switch self {
        case .integer, .percent: true
        case .number, .currency, .numberSkeleton, .date, .time, .dateSkeleton, .datePattern: false
        }
    }

    /// Whether the value must reach the function as the caller gave it: `:number` would take the currency from money,
    /// and cannot read a date.
    var needsCallersValue: Bool {
        switch self {
        case .currency, .date, .time, .dateSkeleton, .datePattern: true
        case .number, .integer, .percent, .numberSkeleton: false
        }
    }

    /// What a variable is called that holds the number in this format: `$count-integer`.
    var suffix: String {
        switch self {
        case .number: "number"
        case .integer: "integer"
        case .percent: "percent"
        case .currency: "currency"
        case .numberSkeleton: "format"
        case .date, .dateSkeleton, .datePattern: "date"
        case .time: "time"
        }
    }
}
