import GlosaCatalog
import GlosaICU
import GlosaTestSupport
import Testing

@testable import GlosaOutput

@Suite("Money as a voice says it")
struct MoneySpeechTests {
    private let project: SoundProject

    init() throws { project = try SoundProject(Repository.root) }

    /// A voice of a language without conventions of its own, in which ICU alone writes amounts.
    private func speech(
        _ formatting: String, words: [String: [PluralCategory: String]] = [:], feminine: [String] = []
    ) throws -> Speech {
        var locale = try #require(project.catalog.locale(LocaleTag("es")))
        let tag = try LocaleTag(formatting)
        locale.settings.formatting = tag
        locale.settings.spoken = []
        locale.settings.feminineWords = feminine
        locale.settings.conventions.thousandsMark = nil
        locale.settings.conventions.thousandsFrom = nil
        locale.settings.conventions.decimalMark = nil
        locale.settings.conventions.currencyWords = words
        return Speech(
            locale: locale, interface: InterfaceWords(program: try LocaleTag(tag.language)),
            currencies: ["USD", "BRL", "EUR", "GBP"])
    }

    private func written(_ amount: String, _ currency: String, _ formatting: String) throws -> String {
        try NumberFormat.shared(skeleton: "currency/\(currency)", locale: LocaleTag(formatting)).text(of: amount)
    }

    @Test(
        "an amount is said in words with its currency, in every language",
        arguments: [
            ("en", "45.00", "USD", "forty-five dollars"),
            ("en", "45.00", "BRL", "forty-five Brazilian reals"),
            ("en", "45.00", "EUR", "forty-five euros"),
            ("en", "1234.50", "USD", "one thousand two hundred thirty-four point five dollars"),
            ("en", "1.00", "USD", "one US dollar"),
            ("es", "45.00", "USD", "cuarenta y cinco dólares estadounidenses"),
            ("es", "45.00", "BRL", "cuarenta y cinco reales brasileños"),
            ("es", "45.00", "EUR", "cuarenta y cinco euros"),
            ("es", "12345.50", "EUR", "doce mil trescientos cuarenta y cinco coma cinco euros"),
            ("es-US", "45.00", "USD", "cuarenta y cinco dólares"),
            ("es-US", "21.00", "USD", "veintiún dólares"),
            ("pt-BR", "45.00", "USD", "quarenta e cinco Dólares americanos"),
            ("pt-BR", "45.00", "BRL", "quarenta e cinco Reais brasileiros"),
            ("pt-BR", "45.00", "EUR", "quarenta e cinco Euros"),
            ("ar", "45.00", "USD", "خمسة وأربعون دولار أمريكي"),
            ("ar", "45.00", "BRL", "خمسة وأربعون ريال برازيلي"),
            ("ar", "45.00", "EUR", "خمسة وأربعون يورو"),
            ("ar-u-nu-latn", "45.00", "USD", "خمسة وأربعون دولار أمريكي"),
            ("fr", "4500.00", "USD", "quatre mille cinq cents dollars des États-Unis"),
        ])
    func amounts(formatting: String, amount: String, currency: String, said: String) throws {
        let speech = try speech(formatting)
        let written = try written(amount, currency, formatting)
        #expect(speech.say(written) == said)
        #expect(speech.say("(\(written))") == "(\(said))")
    }

    @Test(
        "the words of a project go before ICU's names",
        arguments: [
            ("1.00", "un dólar"), ("45.00", "cuarenta y cinco dólares"), ("1000000.00", "un millón de dólares"),
            ("45.50", "cuarenta y cinco coma cinco dólares"),
        ])
    func ownWords(amount: String, said: String) throws {
        let words: [PluralCategory: String] = [.one: "dólar", .many: "de dólares", .other: "dólares"]
        let speech = try speech("es", words: ["USD": words])
        #expect(try speech.say(written(amount, "USD", "es")) == said)
    }

    @Test("an amount with the name of its currency keeps the name")
    func names() throws {
        #expect(try speech("en").say("pay 45.50 US dollars now") == "pay forty-five point five US dollars now")
        #expect(try speech("en").say("pay 45 euros") == "pay forty-five euros")
    }

    @Test("a number agrees with a feminine currency")
    func feminine() throws {
        let speech = try speech("es", feminine: ["libras"])
        #expect(try speech.say(written("21", "GBP", "es")) == "veintiuna libras esterlinas")
    }

    @Test(
        "two amounts in a line, and signs in names, keep apart",
        arguments: [
            ("en", "from $5.50 to $7", "from five point five dollars to seven dollars"),
            ("es", "de 5 € a 7 €", "de cinco euros a siete euros"),
            // Another country's dollars.
            ("en", "CA$5.50", "CA$5.50"),
            ("en", "form I-5 $", "form I-5 $"),
        ])
    func several(formatting: String, written: String, said: String) throws {
        #expect(try speech(formatting).say(written) == said)
    }
}
