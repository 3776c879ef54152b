import GlosaCatalog
import GlosaPublication
import GlosaTestSupport
import Testing

@Suite("What hangs on a value")
struct DependentsTests {
    private let index: DependencyIndex

    init() throws { index = DependencyIndex(Publication(try SoundProject(Repository.smallProject).catalog)) }

    @Test("a fact moves the messages that tell it, in every language, their pages and their files")
    func fact() {
        let moved = index.dependents(of: .fact("deported-on"))
        #expect(moved.messages == ["story.nutshell"])
        #expect(moved.pages.contains("es/historia/"))
        #expect(moved.files.contains("api/v1/facts/deported-on.json"))
        #expect(moved.files.contains("api/v1/es/story.json"))
    }

    @Test("a part of a computed fact moves what tells the fact that is worked out from it")
    func computed() {
        let moved = index.dependents(of: .fact("freed-on"))
        #expect(moved.files.contains("api/v1/facts/days-held.json"))
    }

    @Test("a contact moves the steps that name it and the messages that link to it")
    func contact() {
        let line = index.dependents(of: .contact("line"))
        #expect(line.messages == ["guidance.find-chat", "guidance.find-reasons"])
        #expect(line.pages.contains("es/guia/"))
        let page = index.dependents(of: .contact("page"))
        #expect(page.messages == ["guidance.find-chat", "guidance.find-look"])
    }

    @Test("a step moves its page and its files, and no other")
    func step() {
        let moved = index.dependents(of: .step(document: "guidance", step: "find-look"))
        #expect(moved.messages == [])
        #expect(moved.pages == ["en/guide/", "es/guia/"])
        #expect(moved.files.contains("api/v1/es/guidance/find.json"))
    }

    @Test("nothing hangs on what nobody tells")
    func unused() {
        let moved = index.dependents(of: .contact("nobody"))
        #expect(moved.messages.isEmpty && moved.pages.isEmpty && moved.files.isEmpty)
    }
}
