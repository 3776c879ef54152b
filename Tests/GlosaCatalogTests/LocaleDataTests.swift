import GlosaCatalog
import GlosaDiagnostics
import GlosaICU
import GlosaTestSupport
import MessageFormat
import Testing

@Suite("A language that brings its own data")
struct LocaleDataTests {
    private func settings(_ data: String = CreoleProject.data) throws -> LocaleSettings {
        let loaded = CreoleProject.load(data)
        #expect(loaded.diagnostics == [], "\(loaded.diagnostics.map { DiagnosticText().print($0) }.joined())")
        return try #require(loaded.catalog?.locale(LocaleTag("ht"))).settings
    }

    @Test("has its words, patterns and rules out of its own locale.yaml")
    func read() throws {
        let settings = try settings()
        #expect(settings.formatting.identifier == "ht")
        #expect(settings.data.numberLocales.map(\.identifier) == ["fr-HT"])
        #expect(settings.data.months?.wide.last == "desanm")
        #expect(settings.data.weekdays?.wide.first == "lendi")
        #expect(settings.data.datePatterns[.yearMonthDay] == "d MMMM y")
        #expect(settings.data.datePatterns[.monthDayWeekday] == "EEEE d MMMM")
        #expect(settings.data.cardinals?.categories == [.one, .other])
        #expect(settings.data.spelloutRules?.hasPrefix("%spellout-numbering:\n") == true)
        #expect(settings.list(["A", "B", "C"]) == "A, B ak C")
        #expect(settings.weekday(5) == "vandredi")
        #expect(settings.name(of: try LocaleTag("es")) == "panyòl")
        // A name that it does not have is that of the language itself, and never a third one's.
        #expect(settings.name(of: try LocaleTag("pl")) == "polski")
        #expect(settings.collation == .root)
    }

    @Test("has nothing of another language's but digits and marks")
    func alone() throws {
        let settings = try settings("formatting: fr-HT\n")
        let date = try #require(CivilDate(iso: "2025-03-15").flatMap { DateValue($0) })
        let message = try Message(parsing: "{$n :integer} {$d :date length=long}")
        let formatted = settings.formatter(of: message).formatToParts(["n": 15_000, "d": .date(date)])
        #expect(formatted.text == "15\u{202F}000 2025-03-15")
        #expect(formatted.errors.map(\.kind) == [.missingLocaleData])
        #expect(settings.weekday(1) == "1")
        #expect(settings.list(["A", "B"]) == "A, B")
    }

    @Test("`plural-rules: none` is for nouns with one form")
    func oneForm() throws {
        #expect(try settings("plural-rules: none\n").data.cardinals?.categories == [.other])
    }

    @Test(
        "of a list in `formatting`, the language's own formats, and others lend their digits",
        arguments: [
            ("es", "formatting: es-US\n", "es-US", []), ("es", "formatting: [es-MX, en-US]\n", "es-MX", []),
            ("es", "formatting: en-US\n", "es", ["en-US"]), ("es", "formatting: [en-US, es-MX]\n", "es-MX", ["en-US"]),
            ("ht", "formatting: [ht-HT, fr-HT, en]\n", "ht", ["fr-HT", "en"]), ("ht", "", "ht", []),
        ] as [(String, String, String, [String])])
    func formatting(tag: String, key: String, own: String, lending: [String]) throws {
        let loaded: CatalogLoader.Loaded
        if tag == "ht" {
            loaded = CreoleProject.load(key)
        } else {
            let path = "locales/es/locale.yaml"
            let text = try #require(CatalogEditor.text(of: path, in: Repository.tenantsProject))
            let others = text.split(separator: "\n").filter { !$0.hasPrefix("formatting:") }.joined(separator: "\n")
            loaded = CatalogLoader.load(Repository.tenantsProject, replacing: [path: key + others + "\n"])
        }
        let settings = try #require(loaded.catalog?.locale(LocaleTag(tag))).settings
        #expect(settings.formatting.identifier == own)
        #expect(settings.data.numberLocales.map(\.identifier) == lending)
    }

    @Test(
        "a mistake is told where it stands, and with what to write",
        arguments: [
            ("months: [janvye, fevriye]\n", "`months` has 2 names, and there are 12 months", 1, 9),
            ("weekdays: [lendi]\n", "`weekdays` has 1 name, and there are 7 days", 1, 11),
            ("plural-rules:\n  one: n is 1\n", "the rule of `one` cannot be read: `is` is no longer", 2, 10),
            ("plural-rules:\n  few: n % 10 = 2..4 or\n", "the rule of `few` cannot be read: the end is no", 2, 24),
            ("plural-rules: all\n", "`plural-rules` of locale `ht` is a text", 1, 15),
            ("date-patterns:\n  year-month-day: d MMMM\n", "the pattern has no `y`", 2, 19),
            ("date-patterns:\n  month-day: d el MMMM\n", "`e` is no field of a day", 2, 14),
            ("list-patterns:\n  and: {two: ak, end: ak}\n", "`ak` does not join two items", 2, 14),
            ("spellout-rules: zewo\n", "the rules for numbers in words cannot be read", 1, 1),
            (
                "spellout-rules: |\n  %spellout-numbering:\n  zewo; en; de;\n",
                "the rules say 3 as they say 2: `de`", 1, 1
            ),
            ("formatting: [fr-HT, qyy]\n", "ICU has no data for `qyy`", 1, 21),
        ])
    func mistake(data: String, message: String, line: Int, column: Int) throws {
        let found = CreoleProject.load(data).diagnostics.filter { $0.place?.span.file == CreoleProject.path }
        let finding = try #require(found.first { $0.message.hasPrefix(message) }, "\(found.map(\.message))")
        #expect(finding.severity == .error)
        #expect(finding.help != nil)
        // Two lines stand above: the name and the addresses.
        #expect(finding.place?.span.start == SourcePosition(line: line + 2, column: column))
    }

    @Test("a key that ICU makes needless is told")
    func unused() throws {
        let path = "locales/es/locale.yaml"
        let text = try #require(CatalogEditor.text(of: path, in: Repository.tenantsProject))
        let loaded = CatalogLoader.load(
            Repository.tenantsProject, replacing: [path: text + "\nweekdays: [a, b, c, d, e, f, g]\n"])
        #expect(loaded.diagnostics.map(\.id) == ["unused-locale-data"])
        #expect(loaded.catalog?.locale(try LocaleTag("es"))?.settings.data.isEmpty == true)
    }
}
