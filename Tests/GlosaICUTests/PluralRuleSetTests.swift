import GlosaICU
import Testing

@Suite("Plural rules that a caller supplies")
struct PluralRuleSetTests {
    /// Rules as CLDR 42 has them, in the order in which a person would write them.
    private static let many = "many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5"
    private static let slavic =
        "one: v = 0 and i % 10 = 1 and i % 100 != 11; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14; "
        + "many: v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14; other:"

    private static let cardinals: [(String, String)] = [
        ("en", "one: i = 1 and v = 0"),
        ("es", "one: n = 1; " + many),
        ("fr", "one: i = 0,1; " + many),
        ("pt", "one: i = 0..1; " + many),
        ("it", "one: i = 1 and v = 0; " + many),
        ("ar", "zero: n = 0; one: n = 1; two: n = 2; few: n % 100 = 3..10; many: n % 100 = 11..99"),
        (
            "pl",
            "one: i = 1 and v = 0; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14; many: v = 0 and i != 1 and "
                + "i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14"
        ),
        ("ru", slavic),
        ("uk", slavic),
        ("cs", "one: i = 1 and v = 0; few: i = 2..4 and v = 0; many: v != 0"),
        (
            "lt",
            "one: n % 10 = 1 and n % 100 != 11..19; few: n % 10 = 2..9 and n % 100 != 11..19; many: f != 0"
        ),
        (
            "lv",
            "zero: n % 10 = 0 or n % 100 = 11..19 or v = 2 and f % 100 = 11..19; one: n % 10 = 1 and n % 100 != 11 or "
                + "v = 2 and f % 10 = 1 and f % 100 != 11 or v != 2 and f % 10 = 1"
        ),
        ("ro", "one: i = 1 and v = 0; few: v != 0 or n = 0 or n != 1 and n % 100 = 1..19"),
        ("sl", "one: v = 0 and i % 100 = 1; two: v = 0 and i % 100 = 2; few: v = 0 and i % 100 = 3..4 or v != 0"),
        ("ga", "one: n = 1; two: n = 2; few: n = 3..6; many: n = 7..10"),
        ("cy", "zero: n = 0; one: n = 1; two: n = 2; few: n = 3; many: n = 6"),
        (
            "br",
            "one: n % 10 = 1 and n % 100 != 11,71,91; two: n % 10 = 2 and n % 100 != 12,72,92; "
                + "few: n % 10 = 3..4,9 and n % 100 != 10..19,70..79,90..99; many: n != 0 and n % 1000000 = 0"
        ),
        ("mt", "one: n = 1; two: n = 2; few: n = 0 or n % 100 = 3..10; many: n % 100 = 11..19"),
        ("he", "one: i = 1 and v = 0 or i = 0 and v != 0; two: i = 2 and v = 0"),
        ("is", "one: t = 0 and i % 10 = 1 and i % 100 != 11 or t % 10 = 1 and t % 100 != 11"),
        ("da", "one: n = 1 or t != 0 and i = 0,1"),
        ("gd", "one: n = 1,11; two: n = 2,12; few: n = 3..10,13..19"),
        (
            "kw",
            "zero: n = 0; one: n = 1; two: n % 100 = 2,22,42,62,82 or n % 1000 = 0 and "
                + "n % 100000 = 1000..20000,40000,60000,80000 or n != 0 and n % 1000000 = 100000; "
                + "few: n % 100 = 3,23,43,63,83; many: n != 1 and n % 100 = 1,21,41,61,81"
        ),
        ("si", "one: n = 0,1 or i = 0 and f = 1"),
        ("mk", "one: v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11"),
        ("ja", "other: @integer 0~15, 100 @decimal 0.0~1.5"),
        ("tn", "one: n = 1 @integer 1 @decimal 1.0, 1.00"),
    ]

    private static let ordinals: [(String, String)] = [
        (
            "en",
            "one: n % 10 = 1 and n % 100 != 11; two: n % 10 = 2 and n % 100 != 12; few: n % 10 = 3 and n % 100 != 13"
        ),
        ("it", "many: n = 11,8,80,800"),
        ("cy", "zero: n = 0,7,8,9; one: n = 1; two: n = 2; few: n = 3,4; many: n = 5,6"),
        ("ca", "one: n = 1,3; two: n = 2; few: n = 4"),
        ("sv", "one: n % 10 = 1,2 and n % 100 != 11,12"),
    ]

    private static let numbers: [String] = {
        var numbers = (0...200).map { String($0) }
        for whole in 0...30 {
            for fraction in ["0", "1", "5", "01", "10", "11", "20", "000"] { numbers.append("\(whole).\(fraction)") }
        }
        numbers += ["-1", "-21", "999", "1000", "1001", "20000", "100000", "123456", "1000000", "1000000.0"]
        numbers += ["2000000", "1e6", "1.5e3", "12345678901234567", "0.000001"]
        return numbers
    }()

    @Test("CLDR's text of a language gives what ICU gives, for integers and decimals", arguments: cardinals)
    func cardinal(language: String, text: String) throws { try compare(language, text, .cardinal) }

    @Test("so does its text of ordinals", arguments: ordinals)
    func ordinal(language: String, text: String) throws { try compare(language, text, .ordinal) }

    private func compare(_ language: String, _ text: String, _ type: PluralType) throws {
        let own = try PluralRuleSet(parsing: text)
        let known = try PluralRules.shared(locale: LocaleTag(language), type: type)
        #expect(own.categories == known.categories)
        for number in Self.numbers {
            #expect(try own.category(of: number) == known.category(of: number), "\(number)")
        }
        for number in [0, 1, 2, 11, 21, 100, 111, 1_000_000, -1, .max] {
            #expect(try own.category(of: number) == known.category(of: number), "\(number)")
        }
    }

    @Test("digits that are shown count, however the number is written")
    func operands() throws {
        let rules = try PluralRuleSet(
            parsing: "one: v = 2 and f = 50 and t = 5 and w = 1; two: i = 1500; few: f = 0 and v = 3")
        #expect(rules.category(of: "1.50") == .one)
        #expect(rules.category(of: "1.5e3") == .two)
        #expect(rules.category(of: "1.5") == .other)
        #expect(rules.category(of: "7.000") == .few)
        #expect(rules.category(of: "150e-2") == .one)
        for text in ["", "-", "1.", ".5", "1e", "1e2000", "uno"] {
            #expect(rules.category(of: text) == nil, "\(text)")
        }
    }

    @Test("a language whose nouns have one form has no rules")
    func oneForm() {
        #expect(PluralRuleSet().categories == [.other])
        #expect(PluralRuleSet().category(of: 1) == .other)
    }

    @Test(
        "a mistake is told with its place and what to write",
        arguments: [
            ("one: n is 1", 7, 2, "`is` is no longer a word"),
            ("one: n mod 10 = 1", 7, 3, "write `%`"),
            ("one: x = 1", 5, 1, "`x` is no operand"),
            ("one: n = ", 9, 0, "the end is no whole number"),
            ("one: n = 1..", 12, 0, "the end is no whole number"),
            ("one: n = 4..2", 12, 1, "write the smaller number first"),
            ("one: n % 0 = 1", 9, 1, "nothing can be divided by 0"),
            ("one: n = 1 or", 13, 0, "the end is no operand"),
            ("one: n = 1 two: n = 2", 11, 3, "`;` before another rule"),
            ("one n = 1", 4, 1, "write `:`"),
            ("uno: n = 1", 0, 3, "`uno` is no plural category"),
            ("one: n = 1; one: n = 2", 12, 3, "`one` has a rule already"),
            ("other: n = 1", 7, 1, "has no condition"),
            ("one: n > 1", 7, 1, "`>` is no sign"),
            ("one: n = 12345678901", 9, 11, "at most 9 digits"),
            ("one: n & 1", 7, 1, "`&` is no sign"),
        ])
    func mistake(text: String, offset: Int, length: Int, words: String) throws {
        let error = #expect(throws: PluralRuleError.self) { try PluralRuleSet(parsing: text) }
        #expect(error?.offset == offset)
        #expect(error?.length == length)
        #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
    }

    @Test("a rule can be set by its category alone, and again")
    func set() throws {
        var rules = PluralRuleSet()
        try rules.set(.one, to: "n = 1")
        try rules.set(.one, to: "n = 0,1")
        #expect(rules.category(of: 0) == .one)
        #expect(rules.categories == [.one, .other])
        #expect(throws: PluralRuleError.self) { try rules.set(.other, to: "n = 3") }
        #expect(throws: PluralRuleError.self) { try rules.set(.two, to: "n = 2;") }
    }

    @Test("CLDR's rules of a language are known where nothing else of it is", arguments: ["tn", "st", "ts", "nso"])
    func rulesAlone(language: String) throws {
        let tag = try LocaleTag(language)
        #expect(!tag.isSupported)
        let rules = try PluralRules(locale: tag, type: .cardinal)
        #expect(rules.categories == [.one, .other])
        #expect(try rules.category(of: "1.5") == .other)
    }
}
