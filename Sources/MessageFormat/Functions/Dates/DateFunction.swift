/// `:date`: shows the day of a date or a time (UTS #35 part 9, "The :date function").
///
/// Of a date that is only known in part, it shows the fields that are known: 1798, mayo de 2024.
struct DateFunction: TemporalFunction {
    static let name = "date"

    var optionNames: [String]? { ["calendar", "fields", "length", "timeZone"] }

    func plan(_ reader: inout OptionReader) -> DatePlan {
        DatePlan(
            fields: reader.literalChoice("fields", DateFields.self) ?? .yearMonthDay,
            length: reader.literalChoice("length", DateLength.self) ?? .medium)
    }
}
