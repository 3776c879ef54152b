/// `:time`: shows the time of day (UTS #35 part 9, "The :time function"). A date without a time is midnight.
struct TimeFunction: TemporalFunction {
    static let name = "time"

    var optionNames: [String]? { ["calendar", "hour12", "precision", "timeZone", "timeZoneStyle"] }

    func plan(_ reader: inout OptionReader) -> DatePlan {
        DatePlan(
            time: reader.literalChoice("precision", TimePrecision.self) ?? .minute,
            zoneStyle: reader.literalChoice("timeZoneStyle", TimeZoneStyle.self))
    }
}
