import GlosaOutput
import GlosaSite
import GlosaTestSupport
import Testing

@Suite("A section by itself")
struct RenderedSectionTests {
    @Test("what is rendered as JSON is the file that partners get")
    func sameAsPublished() async throws {
        let project = try SoundProject(Repository.smallProject)
        let built = try SiteBuilder(catalog: project.catalog).build()
        let renderer = try JSONRenderer(catalog: project.catalog, isIndented: false)
        let guidance = try project.document("guidance", "es")
        let section = try #require(guidance.page(of: "find"))
        let file = try #require(built.site.files.first { $0.path == "api/v1/es/guidance/find.json" })
        #expect(renderer.render(section, section: "find") == String(decoding: file.bytes, as: UTF8.self))
    }
}
