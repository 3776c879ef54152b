import GlosaICU

/// The common part of the date functions.
protocol TemporalFunction: PreparingFunction {
    /// The name without a colon.
    static var name: String { get }

    /// Reads the function's own options.
    func plan(_ reader: inout OptionReader) -> DatePlan
}

/// The text that a date shows.
struct DatePlan {
    var fields: DateFields?
    var length = DateLength.medium
    var time: TimePrecision?
    var zoneStyle: TimeZoneStyle?
}

/// Options that a date function takes over from its operand: no others are.
private let overrides: Set<String> = ["timeZone", "hour12", "calendar"]

extension TemporalFunction {
    func prepare(_ options: FunctionOptions, inherited: FunctionOptions, context: FunctionContext) -> any PreparedCall {
        let kept = FunctionOptions(inherited.entries.filter { overrides.contains($0.name) })
        var reader = OptionReader(Self.name, own: options, inherited: kept)
        let plan = plan(&reader)
        let hour12 =
            plan.time == nil
            ? nil : reader.value("hour12", expected: "`true` or `false`") { ["true": true, "false": false][$0] }
        let zone = Self.zone(&reader)
        let locale = Self.locale(&reader, context.locale)
        let target: DateStyle.Target =
            switch zone {
            case .zone(let zone)?: .zone(zone)
            case .input?: .own
            case nil: context.timeZone.map(DateStyle.Target.zone) ?? .own
            }
        let style: Result<DateStyle, MessageFunctionError>
        do throws(ICUError) {
            let made = try DateStyle(
                locale: locale, setting: context.setting, fields: plan.fields, length: plan.length, time: plan.time,
                hour12: hour12, zoneStyle: plan.zoneStyle, target: target)
            for gap in made.gaps { reader.report(gap) }
            style = .success(made)
        } catch {
            style = .failure(.unsupported("`:\(Self.name)` cannot be shown in \(locale.identifier): \(error)"))
        }
        return DateCall(
            Self.name, reader: reader, style: style, needsDay: plan.time != nil, wantsInputZone: zone == .input)
    }

    private static func zone(_ reader: inout OptionReader) -> RequestedZone? {
        reader.value("timeZone", expected: "`UTC`, `input` or a zone such as `America/Caracas`") { text in
            text == "input" ? .input : (try? TimeZoneID(text)).map { .zone($0) }
        }
    }

    /// The locale with the calendar that is asked for.
    private static func locale(_ reader: inout OptionReader, _ locale: LocaleTag) -> LocaleTag {
        let calendar = reader.value("calendar", expected: "a calendar of CLDR, such as `gregory` or `buddhist`") {
            calendars.contains($0) ? $0 : nil
        }
        guard let calendar else { return locale }
        return (try? locale.with(calendar: calendar)) ?? locale
    }

    private static var calendars: Set<String> {
        [
            "buddhist", "chinese", "coptic", "dangi", "ethioaa", "ethiopic", "gregory", "hebrew", "indian", "islamic",
            "islamic-civil",
            "islamic-rgsa", "islamic-tbla", "islamic-umalqura", "iso8601", "japanese", "persian", "roc",
        ]
    }
}

private enum RequestedZone: Equatable {
    case input
    case zone(TimeZoneID)
}

/// A date function with its options read.
final class DateCall: PreparedCall {
    let name: String
    let problems: [MessageFunctionError]
    private let options: FunctionOptions
    private let style: Result<DateStyle, MessageFunctionError>
    private let needsDay: Bool
    private let wantsInputZone: Bool

    init(
        _ name: String, reader: OptionReader, style: Result<DateStyle, MessageFunctionError>, needsDay: Bool,
        wantsInputZone: Bool
    ) {
        self.name = name
        problems = reader.problems
        options = FunctionOptions(reader.resolved.entries.filter { overrides.contains($0.name) })
        self.style = style
        self.needsDay = needsDay
        self.wantsInputZone = wantsInputZone
    }

    /// The way in which whole dates of the caller's are shown, when they can be.
    var wholeDates: DateStyle? {
        guard case .success(let style) = style, style.showsWholeDates else { return nil }
        return style
    }

    func resolve(_ operand: ResolvedValue?, context: inout FunctionContext) throws(MessageFunctionError)
        -> ResolvedValue
    {
        guard let operand else {
            throw .badOperand("`:\(name)` has no date: put one before it, as in `{$day :\(name)}`")
        }
        let value = try temporal(operand.value)
        let style = try style.get()
        if wantsInputZone, !Self.hasZone(value) {
            context.report(
                .badOperand(
                    "`timeZone=input` needs a time with a zone, and `\(value.plainText)` has none: remove the option"))
        }
        return ResolvedValue(value, options: options, direction: context.formattedDirection, form: .date(style))
    }

    /// The operand as a date or a time (UTS #35 part 9, "Date and Time Operands").
    private func temporal(_ value: MessageValue) throws(MessageFunctionError) -> MessageValue {
        switch value {
        case .date(let date):
            guard !needsDay || date.day != nil else {
                throw .badOperand("`\(date.iso)` has no day, and `:\(name)` shows a time of a day: use `:date`")
            }
            return value
        case .dateTime:
            return value
        case .string(let text):
            if text.utf8.count == 10, let date = DateValue(iso: text) { return .date(date) }
            if let dateTime = DateTimeValue(iso: text) { return .dateTime(dateTime) }
            throw .badOperand(
                "`\(OptionReader.shortened(text))` is not a date that `:\(name)` can read: write `2025-03-15` or `2025-03-15T08:30:00`"
            )
        case .integer, .decimal, .money, .measure:
            throw .badOperand("a number is not a date: write a date as `2025-03-15`")
        }
    }

    private static func hasZone(_ value: MessageValue) -> Bool {
        guard case .dateTime(let dateTime) = value else { return false }
        return dateTime.zone != .floating
    }
}
