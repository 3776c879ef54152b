import MessageFormat
import Testing

@Suite("The options that functions declare")
struct OptionNamesTests {
    private static let number = [
        "maximumFractionDigits", "maximumSignificantDigits", "minimumFractionDigits", "minimumIntegerDigits",
        "minimumSignificantDigits", "roundingIncrement", "roundingMode", "roundingPriority", "signDisplay",
        "trailingZeroDisplay", "useGrouping",
    ]

    /// UTS #35 part 9, "Default Functions".
    private static let specification: [(function: String, options: [String])] = [
        ("string", []),
        ("number", number + ["select"]),
        ("integer", ["maximumSignificantDigits", "minimumIntegerDigits", "select", "signDisplay", "useGrouping"]),
        ("offset", ["add", "subtract"]),
        ("percent", number.filter { !["minimumIntegerDigits", "roundingIncrement"].contains($0) }),
        (
            "currency",
            number.filter { !["minimumFractionDigits", "maximumFractionDigits"].contains($0) }
                + ["currency", "currencyDisplay", "currencySign", "fractionDigits"]
        ),
        ("unit", number.filter { $0 != "trailingZeroDisplay" } + ["unit", "unitDisplay", "usage"]),
        ("date", ["calendar", "fields", "length", "timeZone"]),
        ("time", ["calendar", "hour12", "precision", "timeZone", "timeZoneStyle"]),
        (
            "datetime",
            ["calendar", "dateFields", "dateLength", "hour12", "timePrecision", "timeZone", "timeZoneStyle"]
        ),
    ]

    @Test("every function of the specification declares its options, in alphabetical order")
    func standard() {
        #expect(Self.specification.map(\.function).sorted() == FunctionRegistry.standard.functionNames)
        for (function, options) in Self.specification {
            #expect(FunctionRegistry.standard[function]?.optionNames == options.sorted(), "\(function)")
        }
    }

    @Test("a function that declares none leaves its options unchecked")
    func undeclared() {
        #expect(InitialFunction().optionNames == nil)
    }
}
