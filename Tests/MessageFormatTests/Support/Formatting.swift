import GlosaICU
import MessageFormat
import Testing

/// A message formatted without isolation, unless asked for, and the names of its errors.
func formatted(
    _ source: String, _ locale: String = "en", _ arguments: [String: MessageValue] = [:],
    isolation: BidiIsolation = .none,
    functions: FunctionRegistry = .standard, timeZone: TimeZoneID? = nil
) throws -> (text: String, errors: [String], parts: [MessagePart]) {
    let formatter = MessageFormatter(
        try Message(parsing: source), locale: try LocaleTag(locale), functions: functions, bidiIsolation: isolation,
        timeZone: timeZone)
    let result = formatter.formatToParts(arguments)
    // There is one path: text is what the parts say.
    guard formatter.format(arguments) == result.text else {
        throw TwoPaths(text: formatter.format(arguments), joined: result.text)
    }
    return (result.text, result.errors.map(\.name), result.parts)
}

/// `format` and `formatToParts` disagree.
struct TwoPaths: Error {
    var text: String
    var joined: String
}

/// A row of a table: a message, what is given to it, and what it becomes.
struct Row: Sendable, CustomTestStringConvertible {
    var source: String
    var locale = "en"
    var arguments: [String: MessageValue] = [:]
    var text: String
    var errors: [String] = []

    init(
        _ source: String, _ locale: String = "en", _ arguments: [String: MessageValue] = [:], is text: String,
        _ errors: [String] = []
    ) {
        self.source = source
        self.locale = locale
        self.arguments = arguments
        self.text = text
        self.errors = errors
    }

    var testDescription: String { "\(locale) \(source.debugDescription)" }
}
