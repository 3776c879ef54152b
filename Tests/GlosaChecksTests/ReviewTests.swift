import GlosaCatalog
import GlosaDiagnostics
import GlosaExplanations
import GlosaTestSupport
import MessageFormat
import Testing

@Suite("Who wrote and reviewed a text")
struct ReviewTests {
    private let source = "Breathe. Go in order."
    private let target = "Respire. Vaya en orden."

    /// The review of a text that no step shows.
    private func review(_ text: String? = nil, by: String = "rosa-perez", on: String = "2026-11-20") throws -> String {
        """
        # locales/es/review.yaml
        guidance.find-intro:
          state: reviewed
          source: \(try hash(source))
          target: \(try hash(text ?? target))
          with: 53da05adb24cad49d65a1f0e
          origin: human
          by: \(by)
          on: \(on)
        """
    }

    private func hash(_ text: String) throws -> String { ContentHash.of(try Message(parsing: text)) }

    private func findings(_ id: String, _ example: String) throws -> [String] {
        try ExampleCatalog(example).diagnostics().filter { $0.id == id }.map(\.message)
    }

    @Test("a review of exactly this text by a person who may is let stand")
    func stands() throws {
        #expect(try findings("void-review", review()) == [])
        #expect(try findings("unknown-reviewer", review()) == [])
    }

    @Test("a text that was changed after its review is told, with the name and the day")
    func changedText() throws {
        #expect(
            try findings("void-review", review("Respire."))
                == ["`rosa-perez` reviewed another text on 2026-11-20"])
    }

    @Test("the first eight digits of a hash do not pass for the whole")
    func forged() throws {
        let forged = String(try hash(target).prefix(8)) + "0000000000000000"
        let text = try review().replacing(try hash(target), with: forged)
        #expect(try findings("void-review", text).count == 1)
        let short = try review().replacing(try hash(target), with: String(try hash(target).prefix(8)))
        #expect(try ExampleCatalog.ids(short).contains("wrong-value"))
    }

    @Test(
        "a name that is nobody's, a person who may not, another language and a day to come do not pass",
        arguments: [
            (
                "rosa-peres", "",
                "nobody in Resources/people.yaml has the id `rosa-peres`, and the review of this text in `es` does not count"
            ),
            (
                "eva", "eva: {name: Eva, role: editor, may: [attest], languages: [es]}",
                "`eva` may not review, and the review of this text in `es` does not count"
            ),
            (
                "eva", "eva: {name: Eva, role: reviewer, may: [review], languages: [en, fr]}",
                "`eva` may not review texts in `es`, and the review of this text in `es` does not count"
            ),
        ])
    func reviewer(by: String, people: String, told: String) throws {
        let example = try review(by: by) + (people.isEmpty ? "" : "\n# Resources/people.yaml\n\(people)")
        #expect(try findings("unknown-reviewer", example) == [told])
    }

    @Test("a review of a day to come is told")
    func future() throws {
        #expect(
            try findings("unknown-reviewer", review(on: "2027-06-01"))
                == ["the review of `guidance.find-intro` is of 2027-06-01, and that day has not come"])
    }

    @Test("a step that changes voids the review of its texts, and the change is told in words where it is known")
    func changedStep() throws {
        let step =
            #"{"contacts": ["page", "line"], "expires": "2026-12-31", "hazards": ["not-found"], "need": ["need-name", "need-number"], "seen": "2025-06-24", "sources": ["paper"], "step": "find-look", "why": "find-why"}"#
        let review = """
            # locales/es/review.yaml
            guidance.find-why:
              state: reviewed
              source: \(try hash("It is free."))
              target: \(try hash("Es gratis."))
              with: \(ContentHash.of("guidance.find-look \(step)\n"))
              origin: machine
              by: rosa-perez
              on: 2026-11-20
            """
        let found = try findings("void-review", review)
        #expect(found == ["what stands behind this text has changed since `rosa-perez` reviewed it on 2026-11-20"])
        let recorded = """
            \(review)
            # Resources/review.yaml
            guidance.find-look:
              value: \(ContentHash.of(step))
              said: \(step)
            """
        #expect(
            try findings("void-review", recorded) == [
                "what stands behind this text has changed since `rosa-perez` reviewed it on 2026-11-20: "
                    + "`expires` was 2026-12-31 and is 2027-01-21"
            ])
        #expect(
            try findings("changed-value", recorded) == [
                "what is said of `guidance.find-look` is not what was recorded: "
                    + "`expires` was 2026-12-31 and is 2027-01-21"
            ])
        let today = review.replacing(
            ContentHash.of("guidance.find-look \(step)\n"),
            with: ContentHash.of("guidance.find-look \(step.replacing("2026-12-31", with: "2027-01-21"))\n"))
        #expect(try findings("void-review", today) == [])
    }

    @Test("a review loses nothing by leaving out the record of its step: it is void then")
    func withoutStep() throws {
        let review = """
            # locales/es/review.yaml
            guidance.find-why:
              state: reviewed
              source: \(try hash("It is free."))
              target: \(try hash("Es gratis."))
              origin: human
              by: rosa-perez
            """
        #expect(try findings("void-review", review).count == 1)
    }

    @Test("an entry whose words are not those of its hash is refused")
    func saidOtherwise() throws {
        let example = """
            # Resources/review.yaml
            facts.sent-count:
              value: \(ContentHash.of("{}"))
              said: {"value": "1"}
            """
        #expect(try ExampleCatalog.ids(example).contains("wrong-value"))
    }

    @Test("a verification by nobody, or by a person who may not, is an error and counts for nothing")
    func verification() throws {
        let contact = """
            # Resources/contacts.yaml
            line: {kind: phone, tel: +18883514024, reachable-from: us, seen: undated, sources: [agency], verified: {by: NAME, on: 2026-06-24, value: +18883514024}}
            """
        #expect(try ExampleCatalog.ids(contact.replacing("NAME", with: "nobody")).contains("unknown-person"))
        let people = "\n# Resources/people.yaml\neva: {name: Eva, role: lawyer, may: [review], languages: [es]}"
        #expect(try ExampleCatalog.ids(contact.replacing("NAME", with: "eva") + people).contains("not-permitted"))
        let loaded = CatalogLoader.load(
            Repository.smallProject, replacing: try ExampleCatalog(contact.replacing("NAME", with: "nobody")).files)
        let catalog = try #require(loaded.catalog)
        #expect(catalog.contacts["line"]?.verified == nil)
    }

    @Test("a translation cannot let a finding of safety stand, and project.yaml can")
    func safety() throws {
        let lost = """
            # locales/es/guidance.yaml
            # ignore: lost-negation: se dice así en mi país
            find-no-pay: Pague a quien lo llama.
            """
        #expect(
            try ExampleCatalog.ids(lost).filter { ["lost-negation", "unknown-check"].contains($0) }.sorted()
                == ["lost-negation", "unknown-check"])
        let exempt = """
            # locales/es/guidance.yaml
            find-no-pay: Pague a quien lo llama.
            # Resources/project.yaml
            exemptions: {lost-negation: {es/guidance.find-no-pay: The editor asked three speakers}}
            """
        #expect(try !ExampleCatalog.ids(exempt).contains("lost-negation"))
        let idle = "# Resources/project.yaml\nexemptions: {lost-negation: {es/guidance.find-why: Nothing}}"
        #expect(try ExampleCatalog.ids(idle).contains("unused-suppression"))
        let unknown = "# Resources/project.yaml\nexemptions: {doubled-word: {es/guidance.find-why: Nothing}}"
        #expect(try ExampleCatalog.ids(unknown).contains("unknown-check"))
    }

    @Test("a text is counted by its origin, and as reviewed only while its review holds")
    func progress() throws {
        func count(_ example: String) throws -> TranslationProgress {
            let files = try ExampleCatalog(example).files
            let catalog = try #require(CatalogLoader.load(Repository.smallProject, replacing: files).catalog)
            let own = try #require(catalog.locales.first { $0.settings.tag.identifier == "es" })
            let source = try #require(catalog.locales.first { $0.settings.tag.identifier == "en" })
            return TranslationProgress(own, source: source, document: "guidance")
        }
        let valid = try count(review())
        #expect(valid.reviewed == 1)
        #expect(valid.origins == [.human: 1])
        #expect(valid.unknownOrigin == valid.translated - 1)
        #expect(try count(review(by: "nobody")).reviewed == 0)
        #expect(try count(review("Respire.")).reviewed == 0)
    }
}
