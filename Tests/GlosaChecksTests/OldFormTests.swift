import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaTestSupport
import Testing

/// The tenants' project as it stood before documents had kinds and hazards their own sentences: one run of `check` names
/// everything that an editor has to do, and nothing that would lose a word.
@Suite("A project of the old form")
struct OldFormTests {
    private static let kinds = "documents: {steps: guide, background: story, words: glossary}\n"

    private func read(_ path: String) throws -> String {
        try #require(CatalogEditor.text(of: path, in: Repository.tenantsProject))
    }

    /// The files of the old form: no kinds, `says` at a hazard, its sentence among the messages of the guide.
    private func old() throws -> [String: String] {
        var files = ["Resources/project.yaml": try read("Resources/project.yaml").replacing(Self.kinds, with: "")]
        files["Resources/hazards.yaml"] = try read("Resources/hazards.yaml")
            .replacing("  kind: pair\n", with: "  kind: pair\n  says: hazard-paying\n")
        for tag in ["en", "es"] {
            let sentence = try read("locales/\(tag)/hazards.yaml").replacing("keep-paying:", with: "hazard-paying:")
            files["locales/\(tag)/steps.yaml"] = try read("locales/\(tag)/steps.yaml") + sentence
            files["locales/\(tag)/hazards.yaml"] = ""
        }
        // The glossary of a project without kinds has the name of the kind.
        for tag in ["en", "es"] {
            files["locales/\(tag)/locale.yaml"] = try read("locales/\(tag)/locale.yaml")
                .replacing("  words: ", with: "  glossary: ")
        }
        return files
    }

    private func findings(_ files: [String: String]) throws -> [Diagnostic] {
        let loaded = CatalogLoader.load(Repository.tenantsProject, replacing: files)
        return CatalogChecker.check(loaded, today: try #require(ExampleCatalog.today))
    }

    @Test("one run names each thing to do, and how to do it")
    func first() throws {
        let found = try findings(old())
        let errors = found.filter { $0.severity == .error }
        #expect(Set(errors.map(\.id)).isSuperset(of: ["undeclared-document", "unknown-key"]))
        let kinds = try #require(errors.first { $0.id == "undeclared-document" }?.help)
        #expect(kinds.contains("write `documents: {background: story, steps: guide, glossary: glossary}`"))
        let says = try #require(errors.first { $0.id == "unknown-key" }?.help)
        #expect(says.contains("move the message `hazard-paying`"))
        // The sentence is to be moved: a finding that it may be removed would lose it.
        #expect(!found.contains { $0.id == "unused-message" })
    }

    @Test(
        "the kind that is proposed is the one that the blocks speak for",
        arguments: [
            ("{question: nutshell, answer: [nutshell]}", "background: questions"),
            ("{bibliography: press}", "background: reference"), ("{paragraph: nutshell}", "background: story"),
        ])
    func guess(block: String, kind: String) throws {
        var files = try old()
        let outline = try read("Resources/outline.yaml")
        files["Resources/outline.yaml"] = outline.replacing(
            "    - {paragraph: nutshell, facts: [law-on, fee]}\n", with: "    - \(block)\n")
        let help = try #require(try findings(files).first { $0.id == "undeclared-document" }?.help)
        #expect(help.contains(kind), "\(help)")
    }
}
