import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaTestSupport
import Testing

@Suite("Drafts and stale translations on their pages")
struct TranslationNoticeTests {
    private static let draft = "Esta traducción es un borrador."
    private static let stale = "El texto original cambió después de esta traducción."
    private static let draftAll = "Lo que sigue es una traducción en borrador. Puede tener errores."

    /// A document of the small project in Spanish, whose messages have these states.
    private func document(
        _ id: String, drafts: [String] = [], stale: [String] = [], other: String = "", in tag: String = "es"
    ) throws -> Document {
        func entry(_ id: String, _ state: String) -> String {
            let hash = String(repeating: "0", count: ContentHash.length)
            return "\(id):\n  state: \(state)\n  origin: machine\n  source: \(hash)\n  target: \(hash)\n"
        }
        let text = drafts.map { entry($0, "draft") }.joined() + stale.map { entry($0, "translated") }.joined()
        let loaded = CatalogLoader.load(
            Repository.smallProject, replacing: ["locales/\(tag)/review.yaml": text + other])
        let catalog = try #require(loaded.catalog)
        let locale = try #require(catalog.locale(LocaleTag(tag)))
        return try #require(DocumentBuilder(catalog: catalog, locale: locale).build(id).document)
    }

    private func block(_ document: Document, _ section: String, _ index: Int) throws -> Block {
        let section = try #require(document.sections.first { $0.id == section })
        return try #require(section.blocks.indices.contains(index) ? section.blocks[index] : nil)
    }

    @Test("a paragraph, a point, an event, an answer and a heading say it at their end, after their sources")
    func lines() throws {
        let story = try document(
            "story", drafts: ["story.nutshell", "story.abuse-heading", "story.question"],
            stale: ["story.point-sent", "story.event-sent", "story.answer"])
        let paragraph = try block(story, "nutshell", 0).plainLines
        #expect(paragraph.allSatisfy { $0.hasSuffix(" \(Self.draft)") })
        guard case .points(let points) = try block(story, "nutshell", 1) else { throw Missing() }
        #expect(points.lines.map { $0.plainText.hasSuffix(" \(Self.stale)") } == [true, false])
        guard case .timeline(let events) = try block(story, "timeline", 0) else { throw Missing() }
        #expect(events.map { $0.text.plainText.hasSuffix(Self.stale) } == [false, false, true])
        #expect(events[2].text.translation == .stale)
        guard case .citation? = events[2].text.dropLast(2).last else { throw Missing() }
        // The heading of the part of that name has a line of its own below it.
        #expect(try block(story, "abuse", 1).plainLines == [Self.draft])
        let answers = story.sections.flatMap(\.blocks).compactMap { block -> [String]? in
            if case .question(_, let lines) = block { lines.lines.map(\.plainText) } else { nil }
        }
        #expect(answers.first?.count == 2)
        #expect(answers.first?.first?.hasSuffix(Self.stale) == true)
        #expect(answers.first?.last == Self.draft)
    }

    private struct Missing: Error {}

    @Test(
        "a step says it once, whatever of it is in work",
        arguments: [
            (["guidance.find-look"], [], Self.draft), (["guidance.find-why"], ["guidance.need-name"], Self.draft),
            ([], ["hazards.not-found"], Self.stale), ([], ["contacts.line.note", "contacts.page.name"], Self.stale),
        ] as [([String], [String], String)])
    func step(drafts: [String], stale: [String], sentence: String) throws {
        let guide = try document("guidance", drafts: drafts, stale: stale)
        let item = try #require(guide.sections.flatMap(\.blocks).flatMap(\.items).first { $0.id == "find-look" })
        #expect(item.details.filter { $0.kind == .translation }.map { $0.lines.map(\.plainText) } == [[sentence]])
        #expect(item.translation == (sentence == Self.draft ? .draft : .stale))
        #expect(!item.action.plainText.contains(sentence))
    }

    @Test("a part that is nearly all in work says it once at its head, and at the head of its page")
    func part() throws {
        let drafts = ["nutshell", "point-sent", "point-million"].map { "story.\($0)" }
        let story = try document("story", drafts: drafts, stale: ["story.event-act"])
        let part = try #require(story.sections.first { $0.id == "nutshell" })
        #expect(part.translationLine?.plainText == Self.draftAll)
        let told: [String] = part.blocks.flatMap(\.plainLines)
        #expect(!told.contains { $0.contains(Self.draft) })
        // What has no sentence of its own still has its state.
        #expect(part.blocks.dropFirst().flatMap(\.lines).map(\.translation) == [.draft, .draft, .draft])
        let page = try #require(story.page(of: "nutshell"))
        #expect(page.head.filter { $0.kind == .translation }.map(\.text.plainText) == [Self.draftAll])
        #expect(page.sections[0].translationLine == nil)
        #expect(!part.preview.summary.contains(Self.draftAll))
        // The next part has its own.
        let next = try #require(story.page(of: "timeline"))
        #expect(!next.head.contains { $0.kind == .translation })
        #expect(next.plainLines.contains { $0.hasSuffix(Self.stale) })
    }

    @Test("a document all of whose parts are in work says it at its head alone")
    func whole() throws {
        let ids = ["find-intro", "find-look", "find-why", "need-name", "need-number", "find-reasons", "say-name"]
        let rest = ["find-no-pay", "find-abroad", "abroad-write"]
        let guide = try document("guidance", drafts: (ids + rest).map { "guidance.\($0)" })
        #expect(guide.head.filter { $0.kind == .translation }.map(\.text.plainText) == [Self.draftAll])
        #expect(guide.plainLines.filter { $0.contains("borrador") } == [Self.draftAll])
        #expect(guide.sections.flatMap(\.blocks).flatMap(\.items).allSatisfy { $0.translation == .draft })
    }

    @Test("a term says it on its page and where its meaning stands, and its preview does not")
    func term() throws {
        let glossary = try document("glossary", drafts: ["glossary.asylum.example"])
        let page = try #require(glossary.termPages["asylum"])
        #expect(page.plainLines.contains { $0.hasSuffix(Self.draft) })
        #expect(!page.preview.summary.contains(Self.draft))
        #expect(glossary.termPages["ice"]?.plainLines.contains { $0.contains(Self.draft) } == false)
        let story = try document("story", drafts: ["glossary.asylum.example"])
        #expect(story.words.first { $0.id == "asylum" }?.definition.translation == .draft)
    }

    @Test("a title is not disturbed: the sentence stands at the summary, and not in a preview")
    func titles() throws {
        let story = try document("story", drafts: ["story.title", "story.nutshell-title"])
        #expect(story.summary.plainText.hasSuffix(Self.draft))
        #expect(!story.title.plainText.contains(Self.draft))
        #expect(!story.preview.summary.contains(Self.draft))
        #expect(story.sections[0].blocks[0].plainLines == [Self.draft])
        #expect(story.page(of: "nutshell")?.title.plainText.contains(Self.draft) == false)
    }

    @Test("neither a translation without a review nor one that is only unreviewed says anything, nor does the source")
    func silent() throws {
        let before = try document("story").plainLines
        #expect(!before.contains { $0.contains("borrador") || $0.contains(Self.stale) })
        let catalog = try #require(CatalogLoader.load(Repository.smallProject).catalog)
        let original = try #require(catalog.locale(catalog.project.sourceLocale)?.message("story", "summary"))
        let review = """
            story.summary:
              state: translated
              source: \(ContentHash.of(original.message))
              target: 000000000000000000000000
              origin: machine
            """
        #expect(try document("story", other: review + "\n").plainLines == before)
        let source = try document("story", in: "en").plainLines
        #expect(try document("story", drafts: ["story.nutshell"], in: "en").plainLines == source)
    }
}
