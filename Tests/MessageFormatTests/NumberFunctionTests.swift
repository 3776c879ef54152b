import MessageFormat
import Testing

@Suite("The number functions")
struct NumberFunctionTests {
    @Test(
        "a number is shown as its options say",
        arguments: [
            Row("{1234567.891 :number}", "es", is: "1.234.567,891"),
            Row("{1234 :number}", "es", is: "1234"),
            Row("{1234 :number useGrouping=always}", "es", is: "1.234"),
            Row("{1234 :number useGrouping=min2}", is: "1234"),
            Row("{12345 :number useGrouping=never}", is: "12345"),
            Row("{0.1234567890123456789012345 :number}", is: "0.1234567890123456789012345"),
            Row("{12345678901234567890123 :number}", is: "12,345,678,901,234,567,890,123"),
            Row("{2.5 :number maximumFractionDigits=0}", is: "3"),
            Row("{2.5 :number maximumFractionDigits=0 roundingMode=halfEven}", is: "2"),
            Row("{-2.5 :number maximumFractionDigits=0 roundingMode=ceil}", is: "-2"),
            Row("{-2.1 :number maximumFractionDigits=0 roundingMode=floor}", is: "-3"),
            Row("{2.1 :number maximumFractionDigits=0 roundingMode=expand}", is: "3"),
            Row("{2.9 :number maximumFractionDigits=0 roundingMode=trunc}", is: "2"),
            Row("{-2.5 :number maximumFractionDigits=0 roundingMode=halfCeil}", is: "-2"),
            Row("{-2.5 :number maximumFractionDigits=0 roundingMode=halfFloor}", is: "-3"),
            Row("{2.5 :number maximumFractionDigits=0 roundingMode=halfTrunc}", is: "2"),
            Row("{7 :number minimumIntegerDigits=3}", is: "007"),
            Row("{0.5 :number minimumIntegerDigits=0}", is: ".5"),
            Row("{1.5 :number minimumFractionDigits=2}", is: "1.50"),
            Row("{1.23456 :number minimumFractionDigits=1 maximumFractionDigits=3}", is: "1.235"),
            Row("{123456 :number maximumSignificantDigits=2}", is: "120,000"),
            Row("{1.5 :number minimumSignificantDigits=4}", is: "1.500"),
            Row("{5.00 :number minimumFractionDigits=2 trailingZeroDisplay=stripIfInteger}", is: "5"),
            Row("{5.10 :number minimumFractionDigits=2 trailingZeroDisplay=stripIfInteger}", is: "5.10"),
            Row("{1.23 :number maximumFractionDigits=2 minimumFractionDigits=2 roundingIncrement=5}", is: "1.25"),
            Row("{1234 :number roundingIncrement=500}", is: "1,000"),
            Row(
                "{4.321 :number maximumFractionDigits=2 maximumSignificantDigits=2 roundingPriority=morePrecision}",
                is: "4.32"),
            Row(
                "{4.321 :number maximumFractionDigits=2 maximumSignificantDigits=2 roundingPriority=lessPrecision}",
                is: "4.3"),
            Row("{4.321 :number maximumFractionDigits=2 maximumSignificantDigits=2}", is: "4.3"),
            Row("{4.321 :number minimumSignificantDigits=2 roundingPriority=lessPrecision}", is: "4.321"),
            Row("{5 :number signDisplay=always}", is: "+5"),
            Row("{0 :number signDisplay=exceptZero}", is: "0"),
            Row("{-0 :number signDisplay=negative}", is: "0"),
            Row("{-5 :number signDisplay=never}", is: "5"),
            Row("{1e3 :number}", is: "1,000"),
            Row("{25e-4 :number}", is: "0.0025"),
            Row("{$n :number}", "en", ["n": .decimal("99999999999999999999.5")], is: "99,999,999,999,999,999,999.5"),
            Row("{$n}", "es", ["n": 1_234_567], is: "1.234.567"),
            Row("{$n}", "ar-EG", ["n": 1234], is: "١٬٢٣٤"),
            Row("{$n :integer}", "hi", ["n": 12_345_678], is: "1,23,45,678"),
        ])
    func numbers(row: Row) throws { try check(row) }

    @Test(
        "what is not a number is a bad operand",
        arguments: [
            Row("{|1e99999999| :number}", is: "{|1e99999999|}", ["bad-operand"]),
            Row("{| 1| :number}", is: "{| 1|}", ["bad-operand"]),
            Row("{Infinity :number}", is: "{|Infinity|}", ["bad-operand"]),
            Row("{NaN :integer}", is: "{|NaN|}", ["bad-operand"]),
            Row("{|١| :number}", is: "{|١|}", ["bad-operand"]),
            Row("{$n :number}", "en", ["n": .decimal("12,5")], is: "{$n}", ["bad-operand"]),
        ])
    func badOperands(row: Row) throws { try check(row) }

    @Test(
        "a bad option is reported and passed over",
        arguments: [
            Row("{1.5 :number minimumFractionDigits=100}", is: "1.5", ["bad-option"]),
            Row("{1.5 :number minimumFractionDigits=02}", is: "1.5", ["bad-option"]),
            Row("{1.5 :number minimumFractionDigits=-1}", is: "1.5", ["bad-option"]),
            Row("{1.5 :number maximumSignificantDigits=0}", is: "1.5", ["bad-option"]),
            Row("{1.5 :number signDisplay=maybe}", is: "1.5", ["bad-option"]),
            Row("{1.5 :number roundingMode=up useGrouping=yes}", is: "1.5", ["bad-option", "bad-option"]),
            Row("{1.5 :number roundingIncrement=3}", is: "1.5", ["bad-option"]),
            Row("{1.5 :number minimumFractionDigits=3 maximumFractionDigits=1}", is: "1.500", ["bad-option"]),
            Row("{1.5 :number minimumFractionDigits=$d}", "en", ["d": 3], is: "1.500"),
            Row("{1.5 :number minimumFractionDigits=$d}", is: "1.5", ["unresolved-variable", "bad-option"]),
            Row("{1.5 :number numberingSystem=arab style=percent}", is: "1.5"),
        ])
    func badOptions(row: Row) throws { try check(row) }

    @Test(
        "options are taken over from a declaration",
        arguments: [
            Row(
                ".input {$n :number minimumFractionDigits=2 signDisplay=always} {{{$n :number minimumFractionDigits=1}}}",
                "en", ["n": 4], is: "+4.0"),
            Row(
                ".input {$n :number minimumFractionDigits=2} {{{$n :number maximumFractionDigits=1}}}", "en", ["n": 4],
                is: "4.0"),
            Row(
                ".input {$n :number minimumFractionDigits=2 signDisplay=always} {{{$n :integer}}}", "en", ["n": 4],
                is: "+4"),
            Row(".local $n = {4 :number minimumFractionDigits=2} {{{$n :offset add=1}}}", is: "5.00"),
            Row(
                ".local $n = {0.5 :number minimumIntegerDigits=3 minimumFractionDigits=1} {{{$n :percent}}}",
                is: "50.0%"),
            Row(
                ".input {$n :currency currency=USD trailingZeroDisplay=stripIfInteger} {{{$n :currency currencySign=accounting}}}",
                "en", ["n": -5], is: "($5)"),
            Row(".local $a = {4.7 :integer} {{{$a :number minimumFractionDigits=1}}}", is: "5.0"),
        ])
    func inheritance(row: Row) throws { try check(row) }

    @Test(
        ":integer rounds, :offset adds, exactly",
        arguments: [
            Row("{4.5 :integer}", is: "5"),
            Row("{-4.5 :integer}", is: "-5"),
            Row("{-0.4 :integer}", is: "0"),
            Row("{99999999999999999999.5 :integer}", is: "100,000,000,000,000,000,000"),
            Row("{1234 :integer maximumSignificantDigits=2}", is: "1,200"),
            Row("{9223372036854775807 :offset add=1}", is: "9,223,372,036,854,775,808"),
            Row("{99999999999999999999 :offset add=1}", is: "100,000,000,000,000,000,000"),
            Row("{0.5 :offset subtract=1}", is: "-0.5"),
            Row("{1.25 :offset subtract=1}", is: "0.25"),
            Row("{-1.5 :offset add=99}", is: "97.5"),
            Row("{-5 :offset subtract=95}", is: "-100"),
            Row("{42 :offset add=100}", is: "{|42|}", ["bad-option"]),
        ])
    func integers(row: Row) throws { try check(row) }

    @Test(
        ":percent multiplies by a hundred",
        arguments: [
            Row("{0.1234 :percent maximumFractionDigits=1}", is: "12.3%"),
            Row("{0.125 :percent}", is: "13%"),
            Row("{0.5 :percent}", "es", is: "50 %"),
            Row("{0.1234 :percent minimumSignificantDigits=1 maximumSignificantDigits=3}", is: "12.3%"),
            Row(".local $p = {1 :percent} .match $p 1 {{one}} 100 {{hundred}} * {{other}}", is: "hundred"),
            Row(".local $p = {0.01 :percent} .match $p one {{one}} * {{other}}", is: "one"),
            Row(".local $p = {0.014 :percent} .match $p 1 {{exact}} * {{other}}", is: "exact"),
        ])
    func percents(row: Row) throws { try check(row) }

    @Test(
        ":currency shows amounts",
        arguments: [
            Row("{1234.5 :currency currency=EUR}", "es", is: "1234,50 €"),
            Row("{1234.5 :currency currency=usd}", is: "$1,234.50"),
            Row("{1234.5 :currency currency=JPY}", is: "¥1,235"),
            Row("{5 :currency currency=USD currencyDisplay=code}", is: "USD 5.00"),
            Row("{5 :currency currency=USD currencyDisplay=name}", is: "5.00 US dollars"),
            Row("{5 :currency currency=USD currencyDisplay=narrowSymbol}", "es", is: "5,00 $"),
            Row("{5 :currency currency=EUR currencyDisplay=never}", "es", is: "5,00"),
            Row(
                "{-1234.5 :currency currency=EUR currencyDisplay=never currencySign=accounting}", "fr",
                is: "(1 234,50)"),
            Row("{1000 :currency currency=EUR currencyDisplay=never}", "he", is: "\u{200F}1,000.00\u{200F}"),
            Row("{5 :currency currency=EUR fractionDigits=0}", is: "€5"),
            Row("{5.125 :currency currency=EUR fractionDigits=auto}", is: "€5.13"),
            Row("{5 :currency currency=EUR trailingZeroDisplay=stripIfInteger}", is: "€5"),
            Row("{5.02 :currency currency=EUR roundingIncrement=5}", is: "€5.00"),
            Row("{$m}", "en", ["m": .money(amount: "12.5", currency: "EUR")], is: "€12.50"),
            Row(
                "{$m :currency currency=USD}", "en", ["m": .money(amount: "12.5", currency: "EUR")], is: "€12.50",
                ["bad-option"]),
            Row("{$m :number}", "en", ["m": .money(amount: "12.5", currency: "EUR")], is: "12.5"),
            Row("{5 :currency currency=euro}", is: "{|5|}", ["bad-option"]),
            Row("{5 :currency currency=|EUR sign-always|}", is: "{|5|}", ["bad-option"]),
        ])
    func currencies(row: Row) throws { try check(row) }

    @Test(
        ":unit shows measures",
        arguments: [
            Row("{5 :unit unit=kilometer}", "es", is: "5 km"),
            Row("{5 :unit unit=kilometer unitDisplay=long}", "es", is: "5 kilómetros"),
            Row("{1 :unit unit=day unitDisplay=long}", "es", is: "1 día"),
            Row("{60 :unit unit=kilometer-per-hour}", is: "60 km/h"),
            Row(
                "{$v :unit usage=road maximumFractionDigits=0}", "en-US",
                ["v": .measure(amount: "123.5", unit: "meter")], is: "405 ft"),
            Row("{30 :unit unit=celsius usage=weather}", "en-US", is: "86°F"),
            Row("{30 :unit unit=month-person usage=person-age unitDisplay=long}", "en", is: "2.5 years"),
            Row("{5 :unit unit=liter usage=road}", is: "{|5|}", ["unsupported-operation"]),
            Row("{5 :unit unit=celsius usage=road}", is: "{|5|}", ["unsupported-operation"]),
            Row("{5 :unit unit=percent usage=default}", is: "{|5|}", ["unsupported-operation"]),
            Row("{5 :unit unit=foot-and-inch usage=person}", is: "{|5|}", ["unsupported-operation"]),
            Row("{5 :unit unit=nonsense}", is: "{|5|}", ["bad-option"]),
            Row("{5 :unit unit=|meter currency/EUR|}", is: "{|5|}", ["bad-option"]),
            Row("{5 :unit}", is: "{|5|}", ["bad-operand"]),
            Row(".local $u = {5 :unit unit=meter} .match $u 5 {{five}} * {{other}}", is: "other", ["bad-selector"]),
        ])
    func units(row: Row) throws { try check(row) }

    @Test("a formatted number says what its pieces are")
    func pieces() throws {
        let result = try formatted("{-1234567.5 :currency currency=EUR}", "es")
        guard case .expression(let number)? = result.parts.first else { return #expect(Bool(false), "no expression") }
        #expect(number.type == "number")
        #expect(number.subparts.map(\.text).joined() == number.text)
        #expect(
            number.subparts.map(\.type) == [
                "minusSign", "integer", "group", "integer", "group", "integer", "decimal", "fraction", "literal",
                "currency",
            ])
    }
}

/// Formats a row and compares text and errors.
func check(_ row: Row, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let result = try formatted(row.source, row.locale, row.arguments)
    // ICU puts no-break spaces of several widths; the tables have plain ones.
    let text = String(result.text.unicodeScalars.map { ["\u{A0}", "\u{202F}"].contains($0) ? " " : Character($0) })
    #expect(text == row.text, sourceLocation: sourceLocation)
    #expect(result.errors == row.errors, sourceLocation: sourceLocation)
}
