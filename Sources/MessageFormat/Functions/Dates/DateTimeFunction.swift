/// `:datetime`: shows a day and a time of day (UTS #35 part 9, "The :datetime function").
struct DateTimeFunction: TemporalFunction {
    static let name = "datetime"

    var optionNames: [String]? {
        ["calendar", "dateFields", "dateLength", "hour12", "timePrecision", "timeZone", "timeZoneStyle"]
    }

    func plan(_ reader: inout OptionReader) -> DatePlan {
        DatePlan(
            fields: reader.literalChoice("dateFields", DateFields.self) ?? .yearMonthDay,
            length: reader.literalChoice("dateLength", DateLength.self) ?? .medium,
            time: reader.literalChoice("timePrecision", TimePrecision.self) ?? .minute,
            zoneStyle: reader.literalChoice("timeZoneStyle", TimeZoneStyle.self))
    }
}
