import GlosaCatalog
import GlosaICU
import Testing

@Suite("The title of a project")
struct ProjectTitleTests {
    /// The title of the base project, whose source locale is English, with another line for it.
    private func title(_ line: String) throws -> ProjectTitle {
        let project = try FixtureProject()
        let path = "Resources/project.yaml"
        try project.write(FixtureProject.text("_base/\(path)").replacing("title: Base", with: line), to: path)
        let loaded = project.load()
        #expect(loaded.printed == "")
        return try #require(loaded.catalog).project.title
    }

    @Test("one text is in the source locale, and says so on pages of another language")
    func oneText() throws {
        let title = try title("title: Base")
        let (english, spanish) = (try LocaleTag("en"), try LocaleTag("es"))
        #expect(title.original == "Base")
        #expect(title[spanish] == "Base")
        #expect(title.foreignLanguage(in: spanish) == english)
        #expect(title.foreignLanguage(in: english) == nil)
        #expect(title.foreignLanguage(in: try LocaleTag("en-US")) == nil)
    }

    @Test("a locale with a title of its own shows that; the others show that of the source")
    func severalTexts() throws {
        let title = try title("title: {en: Gloss, es: Glosa}")
        #expect(title.original == "Gloss")
        #expect(title[try LocaleTag("es")] == "Glosa")
        #expect(title.foreignLanguage(in: try LocaleTag("es")) == nil)
        #expect(title[try LocaleTag("ht")] == "Gloss")
        #expect(title.foreignLanguage(in: try LocaleTag("ht"))?.identifier == "en")
    }
}
