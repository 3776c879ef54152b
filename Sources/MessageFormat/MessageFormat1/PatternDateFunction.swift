import GlosaICU

/// `:icu:datetime skeleton=yMMMMd` and `:icu:datetime pattern=|d/M/y|`: shows the fields of a date or a time that ICU's
/// letters name.
struct PatternDateFunction: MessageFunction {
    static let name = "icu:datetime"
    private static let longestPattern = 256

    func resolve(
        _ operand: ResolvedValue?, options: FunctionOptions, context: inout FunctionContext
    ) throws(MessageFunctionError) -> ResolvedValue {
        // `:date` knows what a date is, and words what is not one.
        let value = try DateFunction().resolve(operand, options: FunctionOptions(), context: &context).value
        let (zone, instant) = try Self.instant(value, shown: context.timeZone)
        var text: String?
        do throws(ICUError) {
            text = try Self.format(options, context.locale, zone)?.format(epochMilliseconds: instant)
        } catch {
            if error.isMissingLanguage, let letters = options.text("skeleton") ?? options.text("pattern") {
                return try Self.withoutData(letters, value, &context)
            }
        }
        guard let text else {
            throw .badOption(
                options["pattern"] == nil ? "skeleton" : "pattern",
                "`:icu:datetime` needs the letters of fields: write `skeleton=yMMMMd` or `pattern=|d/M/y|`")
        }
        return ResolvedValue(
            value, direction: context.formattedDirection, presentation: FormattedDate(text: text))
    }

    /// The value in a language that ICU lacks: the fields that letters name, in the language's own words or in digits.
    private static func withoutData(
        _ letters: String, _ value: MessageValue, _ context: inout FunctionContext
    ) throws(MessageFunctionError) -> ResolvedValue {
        var counts: [Character: Int] = [:]
        for case .field(let letter, let count) in DatePattern(letters).parts { counts[letter] = count }
        let shown = "yMdE".filter { field in counts.keys.contains { DatePatternFields.field(of: $0) == field } }
        let months = counts["M"] ?? counts["L"] ?? 0
        let hasHours = "hHkKj".contains { counts[$0] != nil }
        let time: TimePrecision? = counts["s"] != nil ? .second : hasHours ? .minute : nil
        let fields = DateFields.allCases.first { $0.shown(.day) == shown } ?? .yearMonthDay
        let style: DateStyle
        do throws(ICUError) {
            style = try DateStyle(
                locale: context.locale, setting: context.setting,
                fields: shown.isEmpty && time != nil ? nil : fields,
                length: months > 3 ? .long : months == 3 ? .medium : .short, time: time, hour12: nil,
                zoneStyle: nil, target: context.timeZone.map(DateStyle.Target.zone) ?? .own)
        } catch {
            throw .unsupported("`:icu:datetime` cannot be shown in \(context.locale.identifier): \(error)")
        }
        for gap in style.gaps { context.report(gap) }
        return ResolvedValue(
            time == nil ? known(value, shown) : value, direction: context.formattedDirection, form: .date(style))
    }

    /// The value without the day and the month, where none of the letters shows them: a month of a year, a year.
    private static func known(_ value: MessageValue, _ shown: String) -> MessageValue {
        guard case .date(let date) = value, shown == "y" || shown == "yM",
            let known = DateValue(year: date.year, month: shown == "yM" ? date.month : nil)
        else { return value }
        return .date(known)
    }

    private struct Key: Hashable {
        let pattern: String
        let locale: LocaleTag
        let timeZone: TimeZoneID
    }

    private static let cache = SharedCache<Key, DateFormat>(capacity: 128)

    /// The format that the options ask for; nil when they are wrong.
    private static func format(
        _ options: FunctionOptions, _ locale: LocaleTag, _ timeZone: TimeZoneID
    ) throws(ICUError) -> DateFormat? {
        switch (options.text("skeleton"), options.text("pattern")) {
        case (let skeleton?, nil) where isSkeleton(skeleton):
            return try DateFormat.shared(skeleton: skeleton, locale: locale, timeZone: timeZone)
        case (nil, let pattern?) where pattern.utf8.count <= longestPattern:
            return try cache.value(for: Key(pattern: pattern, locale: locale, timeZone: timeZone)) {
                () throws(ICUError) in
                try DateFormat(pattern: pattern, locale: locale, timeZone: timeZone)
            }
        default:
            return nil
        }
    }

    /// The zone whose clock is shown, and the instant.
    private static func instant(_ value: MessageValue, shown: TimeZoneID?) throws(MessageFunctionError) -> (
        TimeZoneID, Double
    ) {
        switch value {
        case .date(let date):
            guard let civil = date.civil else {
                throw .badOperand("`\(date.iso)` has no day, and `:icu:datetime` may show one: use `:date`")
            }
            return (.utc, TimeZoneID.utc.epochMilliseconds(of: civil, at: .midnight))
        case .dateTime(let dateTime):
            let own: TimeZoneID?
            var minutes = 0
            switch dateTime.zone {
            case .floating: own = nil
            case .offset(let offset):
                own = nil
                minutes = offset
            case .named(let zone): own = zone
            }
            if dateTime.zone == .floating {
                let clock = shown ?? .utc
                return (clock, clock.epochMilliseconds(of: dateTime.date, at: dateTime.time))
            }
            let clock = own ?? .utc
            let instant = clock.epochMilliseconds(of: dateTime.date, at: dateTime.time) - Double(minutes) * 60_000
            return (shown ?? own ?? fixed(minutes), instant)
        case .string, .decimal, .integer, .money, .measure:
            throw .badOperand("`\(OptionReader.shortened(value.plainText))` is not a date")
        }
    }

    /// The zone of a clock that is so many minutes ahead of Greenwich.
    private static func fixed(_ minutes: Int) -> TimeZoneID {
        let clock = CivilTime(hour: abs(minutes) / 60, minute: abs(minutes) % 60)?.iso.prefix(5) ?? "00:00"
        return minutes == 0 ? .utc : (try? TimeZoneID((minutes < 0 ? "-" : "+") + clock)) ?? .utc
    }

    /// True where a skeleton is made of letters, at most 64.
    static func isSkeleton(_ skeleton: String) -> Bool {
        (1...64).contains(skeleton.utf8.count) && skeleton.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
    }

    /// True where ICU understands a pattern, of at most 256 bytes.
    static func isPattern(_ pattern: String) -> Bool {
        guard pattern.utf8.count <= longestPattern, let english = try? LocaleTag("en") else { return false }
        return (try? DateFormat(pattern: pattern, locale: english, timeZone: .utc)) != nil
    }
}

private struct FormattedDate: MessagePresentation {
    var text: String

    var type: String { "datetime" }

    func format() throws(MessageFunctionError) -> [FormattedExpression.Subpart] {
        [FormattedExpression.Subpart(type: "literal", text: text)]
    }
}
