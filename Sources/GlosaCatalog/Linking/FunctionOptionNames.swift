/// The options of each function that messages can call (UTS #35 part 9, "Default Function Registry"). At run time an
/// option that a function does not have is passed over in silence; in a catalog it is a misspelling.
enum FunctionOptionNames {
    /// By function, in alphabetical order.
    static let all: [String: [String]] = [
        "string": [],
        "number": (number + ["select"]).sorted(),
        "integer": ["maximumSignificantDigits", "minimumIntegerDigits", "select", "signDisplay", "useGrouping"],
        "offset": ["add", "subtract"],
        "percent": number.filter { !["minimumIntegerDigits", "roundingIncrement"].contains($0) },
        "currency":
            (number.filter { !["minimumFractionDigits", "maximumFractionDigits"].contains($0) }
            + ["currency", "currencyDisplay", "currencySign", "fractionDigits"]).sorted(),
        "unit": (number.filter { $0 != "trailingZeroDisplay" } + ["unit", "unitDisplay", "usage"]).sorted(),
        "date": ["calendar", "fields", "length", "timeZone"],
        "time": ["calendar", "hour12", "precision", "timeZone", "timeZoneStyle"],
        "datetime": ["calendar", "dateFields", "dateLength", "hour12", "timePrecision", "timeZone", "timeZoneStyle"],
    ]

    private static let number = [
        "maximumFractionDigits", "maximumSignificantDigits", "minimumFractionDigits", "minimumIntegerDigits",
        "minimumSignificantDigits", "roundingIncrement", "roundingMode", "roundingPriority", "signDisplay",
        "trailingZeroDisplay", "useGrouping",
    ]
}
