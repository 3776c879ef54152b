import GlosaICU
import MessageFormat
import Testing

@Suite("A message in a language that ICU lacks")
struct MissingLanguageTests {
    /// Haitian Creole as a caller supplies it.
    static func creole() throws -> LocaleData {
        var data = LocaleData()
        data.numberLocales = [try LocaleTag("qyy"), try LocaleTag("fr-HT")]
        data.months = .months(
            [
                "janvye", "fevriye", "mas", "avril", "me", "jen", "jiyè", "out", "septanm", "oktòb", "novanm", "desanm",
            ])
        data.weekdays = .weekdays(
            ["lendi", "madi", "mèkredi", "jedi", "vandredi", "samdi", "dimanch"],
            short: ["len", "mad", "mèk", "jed", "van", "sam", "dim"])
        data.datePatterns = [.yearMonthDay: "d MMMM y", .monthDay: "d MMMM", .yearMonth: "MMMM y"]
        data.cardinals = try PluralRuleSet(parsing: "one: n = 0,1")
        data.ordinals = try PluralRuleSet(parsing: "one: n = 1")
        data.lists[.and] = ListPatterns(two: "{0} ak {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} ak {1}")
        return data
    }

    private func shown(_ source: String, _ arguments: [String: MessageValue], _ data: LocaleData = LocaleData()) throws
        -> (text: String, errors: [String])
    {
        let formatter = MessageFormatter(
            try Message(parsing: source), locale: try LocaleTag("ht"), data: data, bidiIsolation: .none,
            timeZone: try TimeZoneID("America/New_York"))
        let formatted = formatter.formatToParts(arguments)
        #expect(formatter.format(arguments) == formatted.text)
        return (formatted.text, formatted.errors.map(\.name))
    }

    private static let day = MessageValue.string("2025-03-15")

    @Test(
        "shows what it can in digits, reports it, and never shows a name in braces",
        arguments: [
            ("{$n :integer}", "1,234,567", 1), ("{$n}", "1,234,567", 1), ("{$n :percent}", "123,456,700%", 1),
            ("{$n :offset add=1}", "1,234,568", 1), ("{$n :currency currency=USD}", "US$\u{A0}1,234,567.00", 1),
            ("{$n :currency currency=USD currencyDisplay=name}", "1,234,567.00 USD", 1),
            ("{$n :unit unit=kilometer}", "1,234,567 km", 1), ("{$d :date length=long}", "2025-03-15", 1),
            ("{$d :date}", "2025-03-15", 1), ("{$d :date length=short}", "2025-03-15", 0),
            ("{$d :date fields=month-day length=long}", "03-15", 1),
            ("{$d :date fields=year-month-day-weekday length=long}", "2025-03-15", 2),
            ("{$d :date fields=weekday length=long}", "2025-03-15", 1),
            ("{$t :time}", "20:30", 0), ("{$t :time precision=second}", "20:30:00", 0),
            ("{$t :datetime dateLength=long}", "2025-03-15 20:30", 1), ("{$y :date length=long}", "1798", 1),
        ])
    func digits(source: String, text: String, count: Int) throws {
        let arguments: [String: MessageValue] = [
            "n": 1_234_567, "d": Self.day, "t": .string("2025-03-15T20:30:00"),
            "y": .date(try #require(DateValue(year: 1798))),
        ]
        let result = try shown(source, arguments)
        #expect(result.text == text)
        #expect(result.errors == Array(repeating: "missing-locale-data", count: count))
    }

    @Test(
        "has its own words and another locale's digits, and reports nothing",
        arguments: [
            ("{$n :integer}", "1\u{202F}234\u{202F}567"),
            ("{$n :number minimumFractionDigits=1}", "1\u{202F}234\u{202F}567,0"),
            ("{$d :date length=long}", "15 mas 2025"), ("{$d :date}", "15 mas 2025"),
            ("{$d :date length=short}", "2025-03-15"), ("{$d :date fields=month-day length=long}", "15 mas"),
            ("{$d :date fields=weekday length=long}", "samdi"), ("{$d :date fields=weekday}", "sam"),
            ("{$d :date fields=year-month-day-weekday length=long}", "samdi 15 mas 2025"),
            ("{$d :date fields=day-weekday length=long}", "samdi 15"),
            ("{$m :date length=long}", "mas 2025"), ("{$y :date length=long}", "1798"),
            ("{$t :datetime dateLength=long}", "15 mas 2025 20:30"), ("{$z :time timeZoneStyle=short}", "16:30 GMT-4"),
            (".input {$n :integer} .match $n one {{yon}} * {{anpil}}", "anpil"),
            (".input {$zero :integer} .match $zero one {{yon}} * {{anpil}}", "yon"),
            (".input {$one :number minimumFractionDigits=1} .match $one one {{yon}} * {{anpil}}", "yon"),
            (".input {$zero :integer select=ordinal} .match $zero one {{premye}} * {{lòt}}", "lòt"),
        ])
    func words(source: String, text: String) throws {
        let arguments: [String: MessageValue] = [
            "n": 1_234_567, "zero": 0, "one": 1, "d": Self.day, "t": .string("2025-03-15T20:30:00"),
            "z": .string("2025-03-15T20:30:00Z"), "y": .date(try #require(DateValue(year: 1798))),
            "m": .date(try #require(DateValue(year: 2025, month: 3))),
        ]
        let result = try shown(source, arguments, Self.creole())
        #expect(result.text == text)
        #expect(result.errors == [])
    }

    @Test("chooses `*` where nobody has its plural rules, and reports that where a key is a category")
    func plurals() throws {
        let chosen = try shown(".input {$n :integer} .match $n one {{yon}} 7 {{sèt}} * {{lòt}}", ["n": 1])
        #expect(chosen.text == "lòt")
        #expect(chosen.errors.contains("missing-locale-data"))
        let exact = try shown(".input {$n :integer select=exact} .match $n 1 {{yon}} * {{lòt}}", ["n": 1])
        #expect(exact.text == "yon")
    }

    @Test("has CLDR's plural rules where those are all that is known", arguments: [(1, "one"), (2, "other")])
    func tswana(number: Int, category: String) throws {
        let message = try Message(parsing: ".input {$n :integer} .match $n one {{one}} * {{other}}")
        let formatter = MessageFormatter(message, locale: try LocaleTag("tn"), bidiIsolation: .none)
        #expect(formatter.format(["n": .integer(number)]) == category)
    }

    @Test("takes no word from the locale that lends its digits")
    func lentDigits() throws {
        var data = LocaleData()
        data.numberLocales = [try LocaleTag("ar-EG")]
        #expect(try shown("{$n :integer}", ["n": 15], data).text == "١٥")
        #expect(try shown("{$d :date length=long}", ["d": Self.day], data).text == "٢٠٢٥-٠٣-١٥")
        data.numberLocales = [try LocaleTag("fr")]
        #expect(try shown("{$n :unit unit=day unitDisplay=long}", ["n": 2], data).text == "2 d")
        #expect(try shown("{$n :currency currency=USD currencyDisplay=name}", ["n": 2], data).text == "2.00 USD")
    }

    @Test("data of a language that ICU has give its numbers another locale's marks, and leave its words")
    func supported() throws {
        let formatter = MessageFormatter(
            try Message(parsing: "{$n :integer} {$d :date length=long}"), locale: try LocaleTag("es"),
            data: try Self.creole(), bidiIsolation: .none)
        #expect(formatter.format(["n": 15_000, "d": Self.day]) == "15\u{202F}000 15 de marzo de 2025")
    }

    @Test("two formatters of one locale with different data do not share what they prepare")
    func caches() throws {
        var other = try Self.creole()
        other.months = .months((1...12).map { "m\($0)" })
        #expect(try shown("{$d :date length=long}", ["d": Self.day], Self.creole()).text == "15 mas 2025")
        #expect(try shown("{$d :date length=long}", ["d": Self.day], other).text == "15 m3 2025")
        #expect(try shown("{$d :date length=long}", ["d": Self.day]).text == "2025-03-15")
    }

    @Test(
        "MessageFormat 1 shows the fields that its letters name",
        arguments: [
            ("{d, date, ::yMMMMd}", "15 mas 2025"), ("{d, date, ::yMMMM}", "mas 2025"),
            ("{d, date, long}", "15 mas 2025"),
        ])
    func messageFormat1(source: String, text: String) throws {
        let formatter = MessageFormatter(
            try Message(parsingMessageFormat1: source), locale: try LocaleTag("ht"), data: try Self.creole(),
            functions: .messageFormat1, bidiIsolation: .none)
        #expect(formatter.format(["d": .date(try #require(DateValue(iso: "2025-03-15")))]) == text)
    }

    @Test(
        "lists have its own patterns, or commas",
        arguments: [
            ([], ""), (["A"], "A"), (["A", "B"], "A ak B"), (["A", "B", "C", "D"], "A, B, C ak D"),
        ] as [([String], String)])
    func lists(items: [String], text: String) throws {
        let tag = try LocaleTag("ht")
        #expect(try Self.creole().list(items, kind: .and, locale: tag) == text)
        #expect(LocaleData().list(items, kind: .and, locale: tag) == items.joined(separator: ", "))
    }

    @Test(
        "a date pattern shows its fields, each once, and no other",
        arguments: [
            ("d MMMM y", nil), ("d 'de' MMMM 'de' y", nil), ("EEEE d MMMM y", "shows `E`"), ("MMMM y", "has no `d`"),
            ("d el MMMM y", "apostrophes"), ("d MMMM y 'at' H", "`H` is no field"), ("d d MMMM y", "shows `d` twice"),
        ] as [(String, String?)])
    func patterns(pattern: String, words: String?) {
        let problem = DatePatternFields.yearMonthDay.problem(in: pattern)
        #expect((problem == nil) == (words == nil))
        if let words { #expect(problem?.contains(words) == true, "\(problem ?? "")") }
    }

    @Test("twelve months, seven days and two places in a pattern are needed")
    func shapes() {
        #expect(CalendarNames.months(["a"]) == nil)
        #expect(CalendarNames.weekdays((1...7).map(String.init), short: ["a"]) == nil)
        #expect(ListPatterns(two: "{0} {1}", start: "{0}", middle: "{0}{1}", end: "{0}{1}") == nil)
        #expect(ListPatterns(two: "{1} {0}", start: "{0}{1}", middle: "{0}{1}", end: "{0}{1}") == nil)
    }
}
