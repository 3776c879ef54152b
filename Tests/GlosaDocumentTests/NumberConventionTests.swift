import GlosaCatalog
import GlosaICU
import GlosaTestSupport
import MessageFormat
import Testing

@testable import GlosaDocument

@Suite("Numbers and money as a language writes them")
struct NumberConventionTests {
    private let project: SoundProject

    init() throws { project = try SoundProject(Repository.root) }

    private func shown(_ tag: String, _ pattern: String, _ value: MessageValue) throws -> String {
        let settings = try #require(project.catalog.locale(LocaleTag(tag))).settings
        let formatter = MessageFormatter(
            try Message(parsing: pattern), locale: settings.formatting, bidiIsolation: .none)
        return NumberConvention(settings).text(of: formatter.formatToParts(["x": value]))
    }

    @Test(
        "thousands stand apart from five digits on, in Spanish; English has its comma",
        arguments: [
            (1, "1", "1"), (999, "999", "999"), (1500, "1500", "1,500"), (9999, "9999", "9,999"),
            (10_000, "10\u{202F}000", "10,000"), (15_000, "15\u{202F}000", "15,000"),
            (1_234_567, "1\u{202F}234\u{202F}567", "1,234,567"), (-15_000, "-15\u{202F}000", "-15,000"),
        ])
    func integers(value: Int, spanish: String, english: String) throws {
        #expect(try shown("es", "{$x :integer}", .integer(value)) == spanish)
        #expect(try shown("en", "{$x :integer}", .integer(value)) == english)
    }

    @Test(
        "money has the word of its currency, in Spanish; English has its sign",
        arguments: [
            ("1", "1\u{A0}dólar", "$1"), ("1500", "1500\u{A0}dólares", "$1,500"),
            ("15000", "15\u{202F}000\u{A0}dólares", "$15,000"),
            ("1234567", "1\u{202F}234\u{202F}567\u{A0}dólares", "$1,234,567"),
            ("1000000", "1\u{202F}000\u{202F}000\u{A0}de dólares", "$1,000,000"),
        ])
    func money(amount: String, spanish: String, english: String) throws {
        let value = MessageValue.money(amount: amount, currency: "USD")
        #expect(try shown("es", "Son {$x :currency fractionDigits=0}.", value) == "Son \(spanish).")
        #expect(try shown("en", "Son {$x :currency fractionDigits=0}.", value) == "Son \(english).")
    }

    @Test("what a message asks for otherwise, and another currency, stay as they are")
    func options() throws {
        let money = MessageValue.money(amount: "15000.5", currency: "USD")
        #expect(try shown("es", "{$x :currency}", money) == "15\u{202F}000.50\u{A0}dólares")
        #expect(try shown("es", "{$x :currency currencyDisplay=never fractionDigits=0}", money) == "15\u{202F}001")
        #expect(try shown("es", "{$x :currency currencyDisplay=code fractionDigits=0}", money).contains("USD"))
        #expect(try shown("es", "{$x :integer useGrouping=never}", .integer(15_000)) == "15000")
        let euro = MessageValue.money(amount: "15000", currency: "EUR")
        #expect(try shown("es", "{$x :currency fractionDigits=0}", euro).contains("15\u{202F}000"))
        #expect(try !shown("es", "{$x :currency fractionDigits=0}", euro).contains("dólar"))
        #expect(try shown("es", "El {$x}.", .string("1,500")) == "El 1,500.")
    }

    @Test("a day and its year are no number of things")
    func dates() throws {
        let day = try #require(CivilDate(iso: "2027-01-21").flatMap { DateValue($0) })
        #expect(try shown("es", "{$x :date length=long}", .date(day)) == "21 de enero de 2027")
    }

    @Test("the bond's sums stand so on the pages")
    func published() throws {
        let document = try project.document("guidance", "es")
        let text = document.plainLines.joined(separator: "\n")
        #expect(text.contains("1500\u{A0}dólares"))
        #expect(text.contains("15\u{202F}000\u{A0}dólares"))
        #expect(!text.contains("$"))
    }
}
