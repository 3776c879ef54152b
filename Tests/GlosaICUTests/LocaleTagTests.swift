import GlosaICU
import Testing

@Suite("Locale tags")
struct LocaleTagTests {
    @Test(
        "a tag is brought into its canonical form",
        arguments: [
            ("es", "es"), ("ES_ve", "es-VE"), ("es-419", "es-419"), ("iw", "he"), ("in", "id"),
            ("ZH-hant-tw", "zh-Hant-TW"),
            ("cmn", "zh"), ("sh", "sr-Latn"), ("es-u-nu-arab", "es-u-nu-arab"), ("en-GB-oed", "en-GB-oxendict"),
            ("ht", "ht"), ("qxx", "qxx"), ("en-x-pseudo", "en-x-pseudo"),
        ])
    func canonical(text: String, identifier: String) throws {
        #expect(try LocaleTag(text).identifier == identifier)
        #expect(try LocaleTag(identifier).identifier == identifier)
    }

    @Test(
        "what is not a tag is refused",
        arguments: [
            "", "x", "español", "es-", "-es", "es--VE", "e", "es VE", "es-VE.UTF-8", "und", "x-y", "es-u-", "root\n",
            "*",
        ])
    func refused(text: String) {
        #expect(throws: LocaleTagError(text: text)) { try LocaleTag(text) }
    }

    @Test(
        "a tag may name its digits, and nothing else behind `-u-`",
        arguments: [
            ("es-u-ca-buddhist", "ca"), ("es-u-nu-latn-ca-buddhist", "ca"), ("en-US-u-hc-h23", "hc"),
            ("de-u-co-phonebk", "co"), ("es_u_rg_usz", "rg"), ("es-u-foo-nu-latn", "foo"), ("ES-U-CA-BUDDHIST", "ca"),
        ])
    func unsupportedKey(text: String, key: String) {
        #expect(throws: LocaleTagError(text: text, reason: .unsupportedKey(key))) { try LocaleTag(text) }
        #expect(LocaleTagError(text: text, reason: .unsupportedKey(key)).description.contains("\"\(key)\""))
    }

    @Test(
        "the digits must be those of a numbering system",
        arguments: [("es-u-nu-foo", "foo"), ("es-u-nu", ""), ("es-u-nu-latn-latn", "latn-latn")])
    func unknownDigits(text: String, system: String) {
        #expect(throws: LocaleTagError(text: text, reason: .unknownNumberingSystem(system))) { try LocaleTag(text) }
    }

    @Test(
        "every numbering system of CLDR may be named",
        arguments: [
            "latn", "arab", "arabext", "deva", "beng", "thai", "hanidec", "roman", "hebr", "native", "traditio",
        ])
    func digits(system: String) throws {
        let tag = try LocaleTag("es-u-nu-\(system)")
        #expect(tag.identifier == "es-u-nu-\(system)")
        #expect(try !NumberFormat(skeleton: "", locale: tag).text(of: 12).isEmpty)
    }

    @Test("a region has a name in each language, and none where there is no such region")
    func regions() throws {
        #expect(try LocaleTag("es").name(ofRegion: "US") == "Estados Unidos")
        #expect(try LocaleTag("en").name(ofRegion: "419") == "Latin America")
        for code in ["QQ", "us", "", "U\0S"] {
            #expect(throws: ICUError.self) { try LocaleTag("es").name(ofRegion: code) }
        }
    }

    @Test("what stands behind `-x-` is private")
    func privateUse() throws {
        #expect(try LocaleTag("es-x-u-ca-foo").identifier == "es-x-u-ca-foo")
        #expect(try LocaleTag("es-u-nu-latn-x-ca-foo").identifier == "es-u-nu-latn-x-ca-foo")
    }

    @Test("a locale is given a calendar, in place of another, and keeps its digits")
    func calendar() throws {
        let thai = try LocaleTag("th-u-nu-thai").with(calendar: "buddhist")
        #expect(thai.identifier == "th-u-ca-buddhist-nu-thai")
        #expect(try thai.with(calendar: "gregory").identifier == "th-u-ca-gregory-nu-thai")
    }

    @Test(
        "a tag knows its subtags",
        arguments: [
            ("es", "es", nil, nil), ("es-419", "es", nil, "419"), ("zh-Hant-TW", "zh", "Hant", "TW"),
            ("de-1996", "de", nil, nil), ("es-u-nu-arab", "es", nil, nil), ("sr-Latn", "sr", "Latn", nil),
        ] as [(String, String, String?, String?)])
    func subtags(text: String, language: String, script: String?, region: String?) throws {
        let tag = try LocaleTag(text)
        #expect(tag.language == language)
        #expect(tag.script == script)
        #expect(tag.region == region)
    }

    @Test(
        "a locale can take the digits of a numbering system",
        arguments: [("ar-EG", "latn", "ar-EG-u-nu-latn"), ("es-u-nu-arab", "deva", "es-u-nu-deva")])
    func numberingSystem(text: String, system: String, identifier: String) throws {
        #expect(try LocaleTag(text).with(numberingSystem: system).identifier == identifier)
    }

    @Test("an unknown numbering system is refused", arguments: ["", "nada", "latn-x", "ñ"])
    func unknownNumberingSystem(system: String) {
        #expect(throws: ICUError.self) { try LocaleTag("es").with(numberingSystem: system) }
    }

    @Test(
        "a locale has a name in each language",
        arguments: [
            ("es", "en", "Spanish"), ("es-VE", "es", "español (Venezuela)"), ("en", "es", "inglés"),
            ("ht", "es", "criollo haitiano"), ("zh-Hant", "en", "Chinese (Traditional)"),
        ])
    func displayName(text: String, language: String, name: String) throws {
        #expect(try LocaleTag(text).displayName(in: LocaleTag(language)) == name)
    }

    @Test("a name that nobody has is refused", arguments: [("qxx", "es"), ("es", "ht"), ("es", "qxx")])
    func missingDisplayName(text: String, language: String) {
        #expect(throws: ICUError.self) { try LocaleTag(text).displayName(in: LocaleTag(language)) }
    }
}
