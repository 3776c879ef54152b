import GlosaCatalog
import GlosaICU
import GlosaTestSupport
import MessageFormat
import Testing

@testable import GlosaDocument

@Suite("Isolation of values by their kind")
struct IsolationTests {
    @Test(
        "in a line from right to left every value is isolated, telephones and addresses from left to right",
        arguments: [
            (.address, "+1 213 555 0143", .leftToRight), (.address, "https://example.org/", .leftToRight),
            (.value, "125", .firstStrong), (.value, "٤٥٫٠٠ US$", .firstStrong), (.value, "١ يوليو ٢٠٢٥", .firstStrong),
            (.value, "State Legislature", .firstStrong),
        ] as [(Isolation.Kind, String, Isolation)])
    func rightToLeft(kind: Isolation.Kind, text: String, isolation: Isolation) {
        #expect(Isolation(kind, text, in: .rightToLeft) == isolation)
    }

    @Test(
        "in a line from left to right only a value that may run the other way is isolated",
        arguments: [
            (.address, "+1 213 555 0143", nil), (.value, "15 de marzo de 2025", nil), (.value, "125", nil),
            (.value, "آنا", .firstStrong), (.value, "١٢٥", .firstStrong), (.value, "Ana (آنا)", .firstStrong),
            (.address, "example.org/سجن", .leftToRight),
        ] as [(Isolation.Kind, String, Isolation?)])
    func leftToRight(kind: Isolation.Kind, text: String, isolation: Isolation?) {
        #expect(Isolation(kind, text, in: .leftToRight) == isolation)
    }

    @Test("words in a language of their own run as it does")
    func words() throws {
        let spanish = try LocaleTag("es")
        let arabic = try LocaleTag("ar")
        #expect(Isolation(.words(spanish), "Cómo defenderse", in: .rightToLeft) == .leftToRight)
        #expect(Isolation(.words(arabic), "CECOT سجن", in: .rightToLeft) == .rightToLeft)
        #expect(Isolation(.words(arabic), "CECOT سجن", in: .leftToRight) == .rightToLeft)
        #expect(Isolation(.words(spanish), "La palabra سجن", in: .leftToRight) == .leftToRight)
        #expect(Isolation(.words(spanish), "Cómo defenderse", in: .leftToRight) == nil)
    }

    @Test("an isolated text stands between its controls, and runs as they say")
    func controls() {
        #expect("988".isolated(as: .address, in: .rightToLeft) == "\u{2066}988\u{2069}")
        #expect("988".isolated(as: .value, in: .rightToLeft) == "\u{2068}988\u{2069}")
        #expect("سجن".isolated(by: .rightToLeft) == "\u{2067}سجن\u{2069}")
        #expect("988".isolated(as: .address, in: .leftToRight) == "988")
        #expect(Isolation.firstStrong.direction(of: "988") == .leftToRight)
        #expect(Isolation.firstStrong.direction(of: "«سجن» CECOT") == .rightToLeft)
        #expect(Isolation.leftToRight.direction(of: "سجن") == .leftToRight)
    }

    @Test("every value of a document from right to left is isolated, and none of the same from left to right")
    func documents() throws {
        let turned = try values(in: TurnedProject.load())
        #expect(turned.count > 15)
        #expect(turned.filter { $0.isolation == nil } == [])
        let plain = try values(in: CatalogLoader.load(Repository.smallProject))
        #expect(Set(plain.filter { $0.isolation != nil }.map(\.text)) == ["آنا"])
    }

    private struct Value: Equatable {
        var text: String
        var isolation: Isolation?
    }

    private func values(in loaded: CatalogLoader.Loaded) throws -> [Value] {
        var values: [Value] = []
        for id in ["story", "guidance", "glossary"] {
            let document = try TurnedProject.document(id, in: loaded)
            for line in document.lines {
                line.forEachInline { inline in
                    switch inline {
                    case .fact(let fact): values.append(Value(text: fact.text, isolation: fact.isolation))
                    case .contact(let contact): values.append(Value(text: contact.text, isolation: contact.isolation))
                    default: break
                    }
                }
            }
        }
        return values
    }

    @Test("dates, publishers and titles of the bibliography are isolated, and titles keep their language")
    func bibliography() throws {
        let story = try TurnedProject.document("story", in: TurnedProject.load())
        let paper = try #require(story.sources[id: "paper"])
        let text = paper.text.isolatedText(citing: story.sources)
        let title = "\u{2068}The Paper\u{2069}, «\u{2066}What happened\u{2069}»"
        #expect(text.hasPrefix("\(title), \u{2068}29 de mayo de 2025\u{2069}."))
        #expect(text.hasSuffix(" \u{2066}https://paper.example.org/what-happened\u{2069}"))
        #expect(paper.text.plainText.hasPrefix("The Paper, «What happened», 29 de mayo de 2025."))
        var languages: [String] = []
        paper.text.forEachInline { if case .language(let tag, _) = $0 { languages.append(tag.identifier) } }
        #expect(languages == ["en"])
    }

    @Test("a citation is isolated as a whole, behind the space that parts it from the words")
    func citations() throws {
        let story = try TurnedProject.document("story", in: TurnedProject.load())
        #expect(story.sources.isolatedText(of: ["paper", "agency"]) == " \u{2068}[1, 2]\u{2069}")
        #expect(story.sources.text(of: ["paper", "agency"]) == " [1, 2]")
    }

    @Test("the sign of a currency keeps its letters and its mark together in a language from right to left")
    func currencies() throws {
        let catalog = try #require(TurnedProject.load(formatting: "ar").catalog)
        let numbers = NumberConvention(try #require(catalog.locale(LocaleTag("es"))).settings)
        let formatter = MessageFormatter(
            try Message(parsing: "{$x :currency}"), locale: try LocaleTag("ar"), bidiIsolation: .none)
        func shown(_ currency: String) -> String {
            numbers.text(of: formatter.formatToParts(["x": .money(amount: "45", currency: currency)]))
        }
        #expect(shown("USD").hasSuffix("\u{A0}US$\u{200E}"))
        #expect(shown("EUR").hasSuffix("\u{A0}€"))
        #expect(shown("EGP").hasSuffix("\u{A0}ج.م.\u{200F}"))
    }
}
