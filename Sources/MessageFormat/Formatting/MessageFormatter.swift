import GlosaICU

/// One message made ready to be formatted in one locale, any number of times and from any thread.
///
/// ```swift
/// let message = try Message(parsing: "Estuvo preso {$days :integer} días.")
/// let formatter = MessageFormatter(message, locale: try LocaleTag("es"))
/// formatter.format(["days": 125])   // "Estuvo preso 125 días."
/// ```
///
/// An invalid message formats as `{�}`, and its errors say why.
public struct MessageFormatter: Sendable {
    private let program: MessageProgram

    /// Prepares a message.
    ///
    /// - Parameters:
    ///   - message: The message. It is checked as ``Message/validate()`` does.
    ///   - locale: The locale whose words, digits and plural rules are used.
    ///   - data: Words, patterns and rules of a language that ICU lacks.
    ///   - functions: The functions that the message may call.
    ///   - bidiIsolation: Whether placeholders are isolated.
    ///   - timeZone: The zone that times are shown in. Nil shows each on the clock that it came with.
    public init(
        _ message: Message, locale: LocaleTag, data: LocaleData = LocaleData(),
        functions: FunctionRegistry = .standard, bidiIsolation: BidiIsolation = .standard,
        timeZone: TimeZoneID? = nil
    ) {
        program = MessageProgram(
            message, setting: FormattingSetting(locale: locale, data: data, timeZone: timeZone), functions: functions,
            bidiIsolation: bidiIsolation)
    }

    /// The locale that it formats for.
    public var locale: LocaleTag { program.setting.locale }

    /// The message's text: the parts of ``formatToParts(_:)`` joined. Errors show as fallbacks such as `{$name}`.
    public func format(_ arguments: [String: MessageValue] = [:]) -> String {
        if let constant = program.constant { return constant }
        if let text = program.direct?.text(arguments) { return text }
        return TextSink.collect { sink in _ = program.run(arguments, into: &sink) }
    }

    /// The message's text from a list of values, which costs no hash table; of two values of one name, the first counts.
    ///
    /// ```swift
    /// formatter.format(["name": "Ana"] as KeyValuePairs)
    /// ```
    public func format(_ arguments: KeyValuePairs<String, MessageValue>) -> String {
        if let constant = program.constant { return constant }
        if let text = program.direct?.text(arguments) { return text }
        return format(Dictionary(arguments.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first }))
    }

    /// The message in parts, with what went wrong.
    public func formatToParts(_ arguments: [String: MessageValue] = [:]) -> FormattedMessage {
        var sink = PartSink(locale: program.setting.locale)
        let errors = program.run(arguments, into: &sink)
        return FormattedMessage(parts: sink.parts, errors: errors)
    }
}
