import GlosaCatalog
import GlosaDocument
import GlosaTestSupport
import Testing

@Suite("The document tree of the small project")
struct DocumentBuilderTests {
    private let project: SoundProject

    init() throws { project = try SoundProject(Repository.smallProject) }

    private func blocks(_ document: String, _ section: String, _ locale: String = "es") throws -> [Block] {
        let document = try project.document(document, locale)
        return try #require(document.sections.first { $0.id == section }).blocks
    }

    private func storyText(_ locale: String) throws -> String {
        try project.document("story", locale).plainLines.joined(separator: "\n")
    }

    private func line(_ block: Block) throws -> [Inline] {
        guard case .paragraph(let claim) = block else {
            Issue.record("not a paragraph")
            return []
        }
        return claim.line
    }

    @Test("a fact keeps its id and its value in the line")
    func factsKeepTheirIdentity() throws {
        let line = try line(blocks("story", "nutshell")[0])
        let facts = line.compactMap { inline -> FactSpan? in
            if case .fact(let fact) = inline { fact } else { nil }
        }
        #expect(facts.map(\.id) == ["person", "town", "deported-on", "freed-on", "days-held"])
        #expect(facts.map(\.text) == ["Ana Núñez", "Capacho", "15 de marzo de 2025", "18 de julio de 2025", "125"])
        #expect(facts.last?.value == .days(125))
    }

    @Test("a line break in a YAML block is a space")
    func lineBreaksAreSpaces() throws {
        #expect(try line(blocks("story", "nutshell")[0]).plainText.contains("y salió el 18 de julio"))
    }

    @Test("a line names its sources once, at its end, in order")
    func sourcesStandAtTheEnd() throws {
        let line = try line(blocks("story", "nutshell")[0])
        #expect(line.last == .citation(["paper", "agency"]))
        #expect(line.dropLast().allSatisfy { if case .citation = $0 { false } else { true } })
    }

    @Test("each claim names its sources, whatever the claims before it have named")
    func eachClaimCites() throws {
        let document = try project.document("story", "es")
        let lines = document.sections[0].blocks.flatMap(\.lines).map { $0.plainText(citing: document.sources) }
        #expect(lines.filter { $0.contains("[") }.count == 3)
        guard case .timeline(let events) = document.sections[1].blocks[0] else {
            Issue.record("not a timeline")
            return
        }
        #expect(events.map(\.date.text) == ["1798", "mayo de 2024", "15 de marzo de 2025"])
        #expect(events[2].text.last == .citation(["paper", "agency"]))
    }

    @Test("Spanish says millions with its own plural category")
    func spanishMany() throws {
        guard case .points(let points) = try blocks("story", "nutshell")[1] else {
            Issue.record("not a list")
            return
        }
        #expect(points[1].line.plainText.hasPrefix("1,000,000 de personas y USD\u{A0}6,000,000."))
    }

    @Test("arithmetic on a fact keeps the fact")
    func offsetKeepsTheFact() throws {
        let document = try project.document("story", "es")
        #expect(
            document.sections[1].blocks.flatMap(\.plainLines).contains { $0.hasPrefix("Lo enviaron con otros 237") })
    }

    @Test("quotation marks nest as the locale has them")
    func quotationMarks() throws {
        let spanish = try storyText("es")
        #expect(spanish.contains("Dijo: «me dijeron “quieto”», según The Paper."))
        let english = try storyText("en")
        #expect(english.contains("They said: “I was told ‘quiet’”, according to The Paper."))
    }

    @Test("a superseded fact never stands without its date")
    func supersededFactsAreDated() throws {
        let spanish = try storyText("es")
        #expect(spanish.contains("No se sabía dónde estaba (al 28 de junio de 2025)."))
        let english = try storyText("en")
        #expect(english.contains("It was not known where they were (as of June 28, 2025)."))
    }

    @Test("an item carries what its hazards pair it with, directly under what to do")
    func hazardsStandWithTheirItems() throws {
        guard case .items(.step, let items) = try blocks("guidance", "find")[1] else {
            Issue.record("not steps")
            return
        }
        #expect(items.map(\.id) == ["find-look", "find-reasons"])
        #expect(items[0].details.first?.kind == .hazard)
        #expect(items[0].details.first?.lines.first?.plainText == "No aparecer no quiere decir que lo deportaron.")
        #expect(items[1].details.first?.lines.first?.plainText == "Hable antes con un abogado.")
        #expect(items.allSatisfy { $0.details.last?.kind == .provenance })
    }

    @Test("guidance says until when it holds: the earliest day of its items")
    func validUntil() throws {
        let document = try project.document("guidance", "en")
        #expect(document.validUntil?.iso == "2027-01-21")
        #expect(document.head.map(\.kind) == [.legalReview, .notAdvice, .validUntil])
        #expect(document.head[2].text.plainText.contains("January 21, 2027"))
    }

    @Test(
        "a contact says its hours, languages and reach at its first mention in a section, and what nobody has checked")
    func contacts() throws {
        guard case .items(_, let items) = try blocks("guidance", "find")[1] else {
            Issue.record("not steps")
            return
        }
        let first = try #require(items[0].details.compactMap(\.contacts).first)
        #expect(first.entries.map(\.span.text) == ["locator.example.org/find", "+1\u{A0}888\u{A0}351\u{A0}4024"])
        #expect(first.entries.map(\.span.href) == ["https://locator.example.org/find", "tel:+18883514024"])
        let lines = first.entries[1].lines.map(\.plainText)
        #expect(lines[0] == "Hay operadores en español.")
        #expect(lines[1] == "Idiomas: inglés y español.")
        #expect(lines[2].hasPrefix("Atiende de lunes a viernes, de 8:00"))
        #expect(lines[2].contains("hora de Nueva York"))
        #expect(lines[2].contains("9:00\u{202F}p.\u{A0}m. en Venezuela. No atiende los feriados"), "\(lines[2])")
        #expect(first.remark.plainText == "Ningún teléfono probado.")
        // What nobody has opened is said with who says so, one tap away.
        let asides = items[0].details.last { $0.kind == .provenance }?.lines.map(\.plainText) ?? []
        #expect(asides.contains { $0.contains("No hemos abierto esta página para comprobarla.") }, "\(asides)")
        let second = try #require(items[1].details.compactMap(\.contacts).first)
        // Named again, it keeps its hours: they are looked for where the number is.
        #expect(second.entries[0].lines.map(\.plainText) == [lines[2]])
        #expect(second.isRemarkRepeated)
        guard case .weekly(let spans, let zone, let holidays)? = second.entries[0].hours else {
            Issue.record("the hours are not kept as data")
            return
        }
        #expect(spans.map(\.days) == [1...5])
        #expect(spans.map { [$0.from.iso, $0.to.iso] } == [["08:00:00", "20:00:00"]])
        #expect(zone.identifier == "America/New_York")
        #expect(holidays == "us")
    }

    @Test("a contact that somebody checked says who and when, and nothing of not having been checked")
    func verifiedContact() throws {
        let lines = try blocks("guidance", "find").flatMap(\.plainLines)
        #expect(lines.contains { $0.contains("Lo comprobó Rosa Pérez el 24 de diciembre de 2025.") })
        guard case .contacts(let list)? = try blocks("guidance", "find").last else {
            Issue.record("not contacts")
            return
        }
        #expect(list.remark.isEmpty)
        #expect(list.entries[0].span.href == "sms:988")
        #expect(list.entries[0].hours == .always)
    }

    @Test("the glossary stands in the order of each language: ñ after n")
    func glossaryOrder() throws {
        func terms(_ locale: String) throws -> [String] {
            try blocks("glossary", "terms", locale).compactMap {
                if case .term(let term) = $0 { term.term } else { nil }
            }
        }
        #expect(try terms("es") == ["asilo", "ñandú", "Servicio de Inmigración"])
        #expect(try terms("en") == ["asylum", "Immigration Service", "rhea"])
    }

    @Test("what sources disagree on comes from the data")
    func disagreements() throws {
        guard case .disagreements(let list)? = try blocks("story", "abuse").last else {
            Issue.record("not disagreements")
            return
        }
        #expect(list.map(\.number) == ["K06"])
        let sources = try project.document("story", "es").sources
        #expect(list[0].ours.plainText(citing: sources) == "Aquí decimos: 238. [1]")
        #expect(list[0].others.map { $0.text.plainText(citing: sources) } == ["The Agency: Da 1,000,000. [2]"])
    }
}
