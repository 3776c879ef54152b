/// One column of the keys of `.match`: what a message in ICU MessageFormat 1 decides by.
enum MessageFormat1Selector: Hashable, Sendable {
    /// A `select`, by the text of a variable.
    case text(variable: String)
    /// The `=N` of plurals that cannot share a column with categories: those with an offset, for one, compare N with
    /// the number before it is subtracted.
    case exact(variable: String)
    /// The categories of a plural, and its `=N` if they can share the column.
    case plural(MessageFormat1PluralRule)

    var variable: String {
        switch self {
        case .text(let variable), .exact(let variable): variable
        case .plural(let rule): rule.count.variable
        }
    }
}

/// The source of a plural's category.
struct MessageFormat1PluralRule: Hashable, Sendable {
    var count: MessageFormat1Count
    var isOrdinal: Bool
    /// The format whose digits count.
    var format: MessageFormat1Format

    init(_ choice: MessageFormat1Choice) {
        count = choice.count
        isOrdinal = choice.kind == .selectordinal
        format = Self.format(of: choice)
    }

    /// ICU goes by the first place in `other` that shows the number: 1.4 is one thing where that shows integers.
    private static func format(of choice: MessageFormat1Choice) -> MessageFormat1Format {
        for node in choice.other {
            switch node {
            case .number:
                return .number
            case .argument(let argument) where argument.variable == choice.count.variable:
                guard let format = argument.format, format.decidesPlurals else { return .number }
                // `:percent` cannot choose by ordinals.
                return choice.kind == .selectordinal && format == .percent ? .number : format
            case .argument, .choice, .text:
                continue
            }
        }
        return .number
    }

    /// True where the number is chosen by as the caller gave it.
    var isPlain: Bool { count.offset == 0 && format == .number }
}
