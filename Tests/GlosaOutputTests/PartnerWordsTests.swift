import GlosaICU
import GlosaJSON
import Testing

@testable import GlosaOutput

@Suite("The words of the pages for other sites")
struct PartnerWordsTests {
    private let english: LocaleTag

    init() throws { english = try LocaleTag("en") }

    private func words(_ language: String) throws -> PartnerWords {
        try #require(PartnerWords.of(try LocaleTag(language)))
    }

    @Test("every language has the same keys")
    func sameKeys() throws {
        let english = try words("en").keys
        for language in PartnerWords.languages {
            #expect(Set(try words(language).keys).symmetricDifference(english) == [], "\(language)")
        }
    }

    @Test("every key, every shape, every kind and every form of text is explained, and nothing that is not there")
    func complete() throws {
        let keys = Set(try words("en").keys)
        let fields = Set(BundleShapes.all.flatMap(\.fields).map { "field-\($0.doc)" })
        let shapes = Set(BundleShapes.byName.keys.map { "shape-\($0)" })
        let kinds = Set(BundleShapes.kinds.map { "kind-\($0)" })
        let forms = Set(JSONStringForm.allCases.map { "form-\($0.rawValue)" } + ["form-integer", "form-boolean"])
        for (prefix, wanted) in [("field-", fields), ("shape-", shapes), ("kind-", kinds), ("form-", forms)] {
            let there = keys.filter { $0.hasPrefix(prefix) }
            #expect(wanted.subtracting(there) == [], "not explained")
            #expect(Set(there).subtracting(wanted) == [], "explained, and not there")
        }
    }

    @Test("a text shows names of keys as such, and puts values where braces are")
    func nodes() throws {
        let text = HTMLWriter.fragment(
            try words("en").nodes("type-constant", ["text": [.element(.code, [.text("<a>")])]]))
        #expect(text.contains("<code>&lt;a&gt;</code>"))
        #expect(
            HTMLWriter.fragment(try words("es").nodes("way-guide-text")).contains("<code>&lt;glosa-guide&gt;</code>"))
    }

    @Test("the values of a text stand in braces, and not between grave accents")
    func values() {
        #expect(PartnerWords.values(in: "{shape}: map by {keys}, as in `api/{fact}.json`") == ["shape", "keys"])
        #expect(PartnerWords.known["licence-text"] == ["licence"])
        #expect(PartnerWords.known["field-span-fact"] == [])
        #expect(PartnerWords.known["field-reviewedon"] == [])
        #expect(PartnerWords.known.count == PartnerWords.of(english)?.keys.count)
    }

    @Test("in every language a text shows the same values", arguments: PartnerWords.languages)
    func sameValues(language: String) throws {
        let file = try #require(PartnersPage.file(of: try LocaleTag(language)))
        var key = ""
        var count = 0
        for line in file.split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasSuffix(": |") {
                key = String(line.dropLast(3))
            } else {
                count += 1
                #expect(PartnerWords.values(in: String(line)) == PartnerWords.known[key], "\(key)")
            }
        }
        #expect(count == PartnerWords.known.count)
    }

    @Test("a language that the program has no words in has no such page")
    func otherLanguage() throws {
        #expect(PartnerWords.of(try LocaleTag("fr")) == nil)
        #expect(PartnerWords.of(try LocaleTag("es-VE")) != nil)
    }
}
