import GlosaICU
import Testing

@Suite("Numbers in words")
struct NumberWordsTests {
    @Test(
        "a number is said as its use asks",
        arguments: [
            ("es", 21, NumberWords.Use.alone, "veintiuno"),
            ("es", 21, .counting(.masculine), "veintiún"),
            ("es", 21, .counting(.feminine), "veintiuna"),
            ("es", 2027, .year, "dos mil veintisiete"),
            ("es", 1_000_000, .counting(.masculine), "un millón"),
            ("en", 2027, .year, "twenty twenty-seven"),
            ("en", 21, .day, "twenty-first"),
            ("en", -3, .alone, "minus three"),
        ])
    func spelled(locale: String, number: Int, use: NumberWords.Use, words: String) throws {
        #expect(try NumberWords.shared(locale: LocaleTag(locale)).spell(number, as: use) == words)
    }

    @Test(
        "a number with decimals has the language's own word for their mark, and no zeros at its end",
        arguments: [
            ("es", "45.00", "cuarenta y cinco"), ("es", "21.50", "veintiuno coma cinco"),
            ("es-US", "19.99", "diecinueve punto nueve nueve"), ("en", "45.5", "forty-five point five"),
            ("pt-BR", "0.05", "zero vírgula zero cinco"), ("es", "21", "veintiún"), ("es", "21.0", "veintiún"),
        ])
    func decimals(locale: String, decimal: String, words: String) throws {
        let spellout = try NumberWords.shared(locale: LocaleTag(locale))
        #expect(try spellout.spell(decimal: decimal, as: .counting(.masculine)) == words)
    }

    @Test(
        "what is no decimal number, or is too long for one, is refused",
        arguments: ["", ".5", "5.", "1,5", "-1.5", "1e3", "1.2.3", "12345678901234567", "nan"])
    func noDecimals(decimal: String) throws {
        let words = try NumberWords.shared(locale: LocaleTag("en"))
        #expect(throws: ICUError.self) { try words.spell(decimal: decimal, as: .alone) }
    }

    @Test("rules that a caller supplies are read as CLDR writes them")
    func supplied() throws {
        let words = try NumberWords.shared(
            rules: """
                %spellout-numbering:
                zewo; en; de; twa; kat; senk; sis; sèt; uit; nèf; dis;
                20: ven; venteyen; venn>>; 28: vent>>;
                %spellout-ordinal:
                0: premye; 2: =%spellout-numbering=yèm;
                """)
        #expect(try words.spell(0, as: .alone) == "zewo")
        #expect(try words.spell(22, as: .counting(.feminine)) == "vennde")
        #expect(try words.spell(28, as: .year) == "ventuit")
        #expect(try words.spell(5, as: .day) == "senkyèm")
    }

    @Test(
        "rules without the set that is needed, or with a mistake, are refused",
        arguments: [
            "", " \n", "zewo; en; de;", "%spellout-ordinal:\nzewo; en;", "%spellout-numbering:\n10: dis; 5: senk;",
            "%spellout-numbering:\n0: zewo; >%%nope>;",
        ])
    func broken(rules: String) {
        #expect(throws: ICUError.self) { try NumberWords(rules: rules) }
    }

    @Test("a language that ICU lacks is refused, never answered in another")
    func missingLanguage() throws {
        #expect(throws: ICUError.self) { try NumberWords(locale: LocaleTag("ht")) }
    }
}
