import GlosaCatalog
import GlosaICU
import GlosaTestSupport
import Testing

@testable import GlosaDocument
@testable import GlosaRendering

@Suite("Texts made for a voice")
struct SpeechTests {
    private let project: SoundProject

    init() throws { project = try SoundProject(Repository.root) }

    private func speech(_ tag: String) throws -> Speech {
        let locale = try #require(project.catalog.locale(LocaleTag(tag)))
        return Speech(locale: locale, interface: InterfaceWords(catalog: project.catalog, locale: locale.settings.tag))
    }

    @Test(
        "figures, clock times, amounts and abbreviations are said",
        arguments: [
            ("es", "Hasta el 21 de enero de 2027.", "Hasta el veintiuno de enero de dos mil veintisiete."),
            ("es", "21 días y 21 horas", "veintiún días y veintiuna horas"),
            ("es", "de 8:00 a.\u{A0}m. a 8:00 p.\u{A0}m.", "de ocho de la mañana a ocho de la noche"),
            ("es", "de 9:30 a. m.", "de nueve treinta de la mañana"),
            ("es", "Llame a ICE, no a la OFICINA.", "Llame a ais, no a la OFICINA."),
            ("es", "unos $4,500", "unos cuatro mil quinientos dólares"),
            ("es", "formulario 60-001, I-589, 2001online.com", "formulario 60-001, I-589, 2001online.com"),
            ("es", "sin cifras", "sin cifras"),
            ("en", "until January 21, 2027", "until January twenty-first, twenty twenty-seven"),
            ("en", "within 48 hours", "within forty-eight hours"),
        ])
    func said(tag: String, written: String, said: String) throws { #expect(try speech(tag).say(written) == said) }

    @Test("a telephone number is said digit by digit, in its groups")
    func telephone() throws {
        let span = ContactSpan(id: "line", text: "+1\u{A0}888\u{A0}351\u{A0}4024", href: "tel:+18883514024", name: "")
        #expect(
            try speech("es").say(span)
                == "más uno, ocho ocho ocho, tres cinco uno, cuatro cero dos cuatro")
    }

    @Test("an address is said sign by sign")
    func address() throws {
        let span = ContactSpan(
            id: "page", text: "ice.gov/contact/field-offices", href: "https://www.ice.gov/contact/field-offices",
            name: "")
        #expect(try speech("es").say(span) == "ice punto gov barra contact barra field guion offices")
    }

    @Test("a whole document names publishers, and leaves no number of a source", arguments: ["es", "en"])
    func document(tag: String) throws {
        for document in try project.documents() where document.locale.identifier == tag {
            let text = ListeningRenderer(catalog: project.catalog).render(document)
            #expect(!text.contains("["))
            #expect(
                text.split(separator: "\n").allSatisfy { ".!?:…»”)".contains($0.last ?? "x") || $0.hasSuffix("\"") })
        }
        let guidance = ListeningRenderer(catalog: project.catalog).render(try project.document("guidance", tag))
        #expect(guidance.contains("USAGov"))
    }
}
