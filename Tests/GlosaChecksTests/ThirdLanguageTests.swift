import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaTestSupport
import Testing

/// A language that no line of Swift knows: its checks come out of its own files.
@Suite("A third language")
struct ThirdLanguageTests {
    private static let conventions = """
        name: Français
        formatting: fr-FR
        register: vous
        paths: {story: histoire, guidance: guide, glossary: glossaire}
        quotes: [[«, »], [“, ”]]
        inflection-endings: [es, s, e]
        articles: [le, la, les]
        function-words: [de, la, le, les, et, que, il, est]
        other-register: {name: tu, words: [tu, ton, tes, peux], first-words: [appelle]}
        months: [janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre]
        small-words: [janvier, mars, lundi, français]
        date-order: day-month-year
        optional-plurals: [many]
        ellipsis: …
        false-friends: [{source: library, avoid: librairie, use: bibliothèque}]
        rejects: [{words: [clandestin, clandestins], because: c'est un mot qui blesse, use: « sans papiers »}]
        """

    /// What is found in French when `text` is the French of the message, and `source` its English.
    private func ids(_ text: String, source: String) throws -> [String] {
        let example = try ExampleCatalog(
            """
            # Resources/project.yaml
            locales: [es, en, fr]
            # locales/en/story.yaml
            abuse-warning: \(source)
            # locales/fr/story.yaml
            abuse-warning: \(text)
            # locales/fr/glossary.yaml
            asylum:
              term: asile
              definition: Une protection.
            """)
        var files = example.files
        files["locales/fr/locale.yaml"] = Self.conventions
        for name in ["guidance", "interface", "facts", "contacts"] { files["locales/fr/\(name).yaml"] = "" }
        // The folder is not there; its files are all given.
        files["locales/fr"] = ""
        let today = try #require(ExampleCatalog.today)
        let found = CatalogChecker.check(
            CatalogLoader.load(Repository.smallProject, replacing: files), today: today)
        return found.filter { $0.place?.span.file == "locales/fr/story.yaml" && $0.subject == "story.abuse-warning" }
            .map(\.id)
    }

    @Test(
        "has every check that its files speak for",
        arguments: [
            ("mixed-register", "Tu peux lire la suite.", "You can read what follows."),
            ("wrongly-capitalised", "Il est venu en Mars avec eux.", "He came in March with them."),
            ("wrong-quotation-mark", "Il a dit \"non\".", "They said no."),
            ("wrong-ellipsis", "Il est parti...", "They left…"),
            ("false-friend", "Il est à la librairie.", "They are at the library."),
            ("rejected-word", "Il est clandestin.", "They have no papers."),
            ("handwritten-date", "Il est venu le 15 mars 2025.", "They came."),
            ("foreign-text", "Il est the man who left hier.", "He is the man who left yesterday."),
        ])
    func checks(id: String, text: String, source: String) throws {
        #expect(try ids(text, source: source).contains(id))
    }

    @Test("and is quiet where there is nothing to say")
    func quiet() throws {
        #expect(try ids("Ce qui suit parle de coups.", source: "What follows speaks of beatings.") == [])
    }
}
