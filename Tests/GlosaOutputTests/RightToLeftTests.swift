import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaPublication
import GlosaTestSupport
import Testing

@testable import GlosaOutput

@Suite("Values in a language from right to left, in every output")
struct RightToLeftTests {
    private static let number = "+1\u{A0}888\u{A0}351\u{A0}4024"

    private let catalog: Catalog
    private let guidance: Document
    private let story: Document

    init() throws {
        let loaded = try TurnedProject.load()
        catalog = try #require(loaded.catalog)
        guidance = try TurnedProject.document("guidance", in: loaded)
        story = try TurnedProject.document("story", in: loaded)
    }

    private func page(_ document: Document) throws -> String {
        String(
            decoding: try HTMLRenderer(catalog: catalog).render(document, at: .document(document.id)), as: UTF8.self)
    }

    @Test("a text has controls around each value")
    func text() {
        let guidance = TextRenderer(width: 10_000).render(self.guidance)
        #expect(guidance.contains("llame a \u{2066}\(Self.number)\u{2069}."))
        #expect(guidance.contains("La línea: \u{2066}\(Self.number)\u{2069}\n"))
        #expect(guidance.contains("Fuente \u{2068}[2]\u{2069}. "))
        #expect(guidance.contains("\u{2066}I am looking for a relative.\u{2069}"))
        let story = TextRenderer(width: 10_000).render(self.story)
        #expect(story.contains("\u{2068}USD\u{A0}6,000,000\u{2069}. \u{2068}[1, 2]\u{2069}"))
        #expect(story.contains("\n\u{2068}[1]\u{2069} \u{2068}The Paper\u{2069}, «"))
    }

    @Test("a page has the direction of each value at its element, and a number in a box stays at its side")
    func elements() throws {
        let guidance = try page(self.guidance)
        #expect(guidance.contains("<html lang=\"es\" dir=\"rtl\">"))
        #expect(guidance.contains("aria-label=\"La línea: \(Self.number)\" dir=\"ltr\">\(Self.number)</a>"))
        #expect(guidance.contains("La línea: <strong><span dir=\"ltr\">\(Self.number)</span></strong>"))
        #expect(guidance.contains("<span lang=\"en\" dir=\"ltr\">I am looking for a relative.</span>"))
        let story = try page(self.story)
        #expect(story.contains("<time datetime=\"2025-03-15\" dir=\"ltr\">15 de marzo de 2025</time>"))
        #expect(story.contains("<data value=\"238\" dir=\"ltr\">238</data>"))
        #expect(story.contains(" <span dir=\"ltr\">[<a "))
        #expect(
            story.contains(
                "<span dir=\"ltr\">The Paper</span>, <q>«<span lang=\"en\" dir=\"ltr\">What happened</span>»</q>"))
        #expect(story.contains("<span dir=\"ltr\"><a href=\"https://paper.example.org/what-happened\">"))
    }

    @Test("data say the direction of each span that is to be isolated, and their texts have no controls")
    func data() throws {
        let json = try JSONRenderer(catalog: catalog, isIndented: false).render(guidance)
        #expect(json.contains("\"text\":\"\(Self.number)\",\"contact\":\"line\""))
        let spans = json.split(separator: "{").filter { $0.hasPrefix("\"type\":\"contact\"") }
        #expect(!spans.isEmpty)
        for span in spans { #expect(span.contains("\"direction\":\"ltr\"")) }
    }

    @Test("a text for a chat has controls around its numbers and its address")
    func chat() throws {
        let text = try ChatRenderer(catalog: catalog).render(guidance, at: .document("guidance"))
        #expect(text.contains("\u{2066}\(Self.number)\u{2069}"))
        #expect(text.contains(" \u{2066}https://"))
    }

    @Test("a voice hears no controls")
    func voice() throws {
        for document in [guidance, story] {
            let text = try ListeningRenderer(catalog: catalog).render(document)
            let controls = text.unicodeScalars.filter(\.properties.isBidiControl)
            #expect(controls.isEmpty)
        }
    }

    @Test("an isolate that a break of lines cuts is closed, and opened again in its direction")
    func wrapping() {
        let text = "نص \u{2066}one two three four\u{2069} و\u{2068}12 شارع طويل\u{2069}"
        let lines = LineWrapping(width: 12).wrap(text, first: "", rest: "  ")
        #expect(lines.count > 2)
        var open = 0
        for line in lines {
            for scalar in line.unicodeScalars {
                if (0x2066...0x2068).contains(scalar.value) { open += 1 }
                if scalar == "\u{2069}" { open -= 1 }
                #expect(open >= 0)
            }
            #expect(open == 0, "an isolate is left open in \(line)")
        }
        #expect(lines.contains { $0.hasPrefix("  \u{2066}") })
        #expect(lines.contains { $0.hasPrefix("  \u{2067}") })
    }
}
