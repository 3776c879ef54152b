import GlosaCatalog
import GlosaICU
import GlosaTestSupport
import Testing

@testable import GlosaDocument
@testable import GlosaOutput

@Suite("Texts made for a voice")
struct SpeechTests {
    private let project: SoundProject

    init() throws { project = try SoundProject(Repository.root) }

    private func speech(_ tag: String) throws -> Speech {
        let locale = try #require(project.catalog.locale(LocaleTag(tag)))
        return Speech(locale: locale, interface: try InterfaceWords(catalog: project.catalog, locale: locale))
    }

    @Test(
        "figures, clock times, amounts and abbreviations are said",
        arguments: [
            ("es", "Hasta el 21 de enero de 2027.", "Hasta el veintiuno de enero de dos mil veintisiete."),
            ("es", "21 días y 21 horas", "veintiún días y veintiuna horas"),
            (
                "es", "de 9:30 a. m. a 8:15 p. m. Llame.",
                "de nueve treinta de la mañana a ocho quince de la noche. Llame."
            ),
            ("es", "a las 14:30", "a las catorce treinta"),
            ("es", "Llame a ICE, no a la OFICINA.", "Llame a ais, no a la OFICINA."),
            ("es", "unos 4500\u{A0}dólares", "unos cuatro mil quinientos dólares"),
            (
                "es", "de 1500\u{A0}dólares a 15\u{202F}000\u{A0}dólares",
                "de mil quinientos dólares a quince mil dólares"
            ),
            (
                "es", "1\u{202F}234\u{202F}567 venezolanos",
                "un millón doscientos treinta y cuatro mil quinientos sesenta y siete venezolanos"
            ),
            ("es", "1500 personas", "mil quinientas personas"),
            // Spaces between other figures part two numbers.
            ("es", "el 15 000 y el 7\u{202F}21", "el quince cero y el siete veintiuno"),
            ("es", "formulario 60-001, I-589, 2001online.com", "formulario 60-001, I-589, 2001online.com"),
            ("es", "sin cifras", "sin cifras"),
            ("en", "until January 21, 2027", "until January twenty-first, twenty twenty-seven"),
            ("en", "within 48 hours", "within forty-eight hours"),
            ("en", "about $4,500", "about four thousand five hundred dollars"),
        ])
    func said(tag: String, written: String, said: String) throws { #expect(try speech(tag).say(written) == said) }

    @Test(
        "every hour is said with its part of the day, as pages write it",
        arguments: [
            (0, "doce de la noche"), (1, "una de la mañana"), (6, "seis de la mañana"), (11, "once de la mañana"),
            (12, "doce del mediodía"), (13, "una de la tarde"), (18, "seis de la tarde"), (19, "siete de la noche"),
            (20, "ocho de la noche"), (23, "once de la noche"),
        ])
    func hours(hour: Int, said: String) throws {
        let speech = try speech("es")
        let formatting = try #require(project.catalog.locale(LocaleTag("es"))).settings.formatting
        let words = said.split(separator: " ", maxSplits: 1)
        for (minute, more) in [(0, ""), (30, " treinta"), (45, " cuarenta y cinco")] {
            let time = try #require(CivilTime(hour: hour, minute: minute))
            let written = ContactHours.time(time, formatting)
            #expect(
                written.unicodeScalars.contains { $0.value == 0x202F || $0.value == 0xA0 }, "ICU parts hours by others")
            #expect(speech.say("de \(written)") == "de \(words[0])\(more) \(words[1]).")
            #expect(speech.say("(\(written))") == "(\(words[0])\(more) \(words[1]))")
        }
    }

    @Test("no hour of the guidance is spelled by its marks")
    func guidanceHours() throws {
        // Scripts have no hours: what is said without them.
        var guidance = try project.document("guidance", "es")
        for index in guidance.sections.indices { guidance.sections[index].voice = nil }
        let text = try ListeningRenderer(catalog: project.catalog).render(guidance)
        #expect(!text.contains("pe eme"))
        #expect(text.contains("de la noche"))
        #expect(!text.unicodeScalars.contains { $0.value == 0x202F || $0.value == 0xA0 })
    }

    @Test("English says the marks of its clock letter by letter, whatever space stands before them")
    func englishHours() throws {
        let formatting = try #require(project.catalog.locale(LocaleTag("en"))).settings.formatting
        let written = ContactHours.time(try #require(CivilTime(hour: 20, minute: 30)), formatting)
        #expect(try speech("en").say("until \(written) today") == "until eight thirty P M today")
    }

    @Test("a telephone number is said digit by digit, in its groups")
    func telephone() throws {
        let span = ContactSpan(id: "line", text: "+1\u{A0}888\u{A0}351\u{A0}4024", href: "tel:+18883514024", name: "")
        #expect(
            try speech("es").say(span)
                == "más uno, ocho ocho ocho, tres cinco uno, cuatro cero dos cuatro")
    }

    @Test("an e-mail address is said sign by sign")
    func email() throws {
        let span = ContactSpan(
            id: "mail", text: "info-es@example.org", href: "mailto:info-es@example.org", name: "")
        #expect(try speech("es").say(span) == "info guion es arroba example punto org")
        #expect(try speech("en").say(span) == "info hyphen es at example dot org")
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
            let text = try ListeningRenderer(catalog: project.catalog).render(document)
            #expect(!text.contains("["))
            #expect(
                text.split(separator: "\n").allSatisfy { ".!?:…»”)".contains($0.last ?? "x") || $0.hasSuffix("\"") })
        }
        let story = try ListeningRenderer(catalog: project.catalog).render(project.document("story", tag))
        #expect(story.contains("CNN"))
    }
}
