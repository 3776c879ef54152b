import GlosaICU
import Testing

@Suite("List format")
struct ListFormatTests {
    @Test(
        "items are joined as the language joins them",
        arguments: [
            ("es", ListFormat.Kind.and, ["A", "B", "C"], "A, B y C"),
            ("es", .and, ["A", "B"], "A y B"),
            ("es", .and, ["A"], "A"),
            ("es", .and, [], ""),
            ("es", .and, ["padre", "hijo"], "padre e hijo"),
            ("es", .and, ["México", "Honduras", "Irlanda"], "México, Honduras e Irlanda"),
            ("es", .and, ["agua", "hielo"], "agua y hielo"),
            ("es", .or, ["uno", "otro"], "uno u otro"),
            ("es", .or, ["A", "B", "C"], "A, B o C"),
            ("en", .and, ["A", "B", "C"], "A, B, and C"),
            ("en-GB", .and, ["A", "B", "C"], "A, B and C"),
            ("zh-Hant", .and, ["甲", "乙", "丙"], "甲、乙和丙"),
            ("es", .and, ["", ""], " y "),
        ])
    func joined(locale: String, kind: ListFormat.Kind, items: [String], text: String) throws {
        #expect(try ListFormat(locale: LocaleTag(locale), kind: kind).format(items) == text)
    }

    @Test("a list can be taken apart into its items and what joins them")
    func parts() throws {
        let format = try ListFormat.shared(locale: LocaleTag("es"), kind: .and)
        #expect(try format.parts(["ñu", "ibis"]) == [.item(0), .literal(" e "), .item(1)])
        #expect(try format.parts(["一", "二", "三"]) == [.item(0), .literal(", "), .item(1), .literal(" y "), .item(2)])
        #expect(try format.parts(["uno"]) == [.item(0)])
        #expect(try format.parts([]) == [])
    }

    @Test("a list of hundreds of items is joined whole")
    func long() throws {
        let items = (0..<500).map { "elemento \($0)" }
        let format = try ListFormat.shared(locale: LocaleTag("es"), kind: .and)
        #expect(try format.format(items) == items.dropLast().joined(separator: ", ") + " y elemento 499")
        #expect(try format.parts(items).count == 999)
    }

    @Test("a language that ICU lacks is refused", arguments: ["ht", "qxx"])
    func missingLanguage(language: String) throws {
        let error = #expect(throws: ICUError.self) { try ListFormat(locale: LocaleTag(language), kind: .and) }
        #expect(error?.isMissingLanguage == true)
    }
}
