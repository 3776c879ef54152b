import Foundation
import GlosaCatalog
import GlosaDiagnostics
import GlosaICU
import GlosaSite
import GlosaTestSupport
import Testing

@Suite("What changed, what is gone, what was withdrawn")
struct ChangesTests {
    /// The small project with a term, a section and a step that are gone, by changes.yaml alone.
    private func loaded(_ changes: String, _ reasons: String, outline: (String) -> String = { $0 }) throws
        -> CatalogLoader.Loaded
    {
        let small = Repository.smallProject
        let text = try String(contentsOfFile: "\(small)/Resources/outline.yaml", encoding: .utf8)
        return CatalogLoader.load(
            small,
            replacing: [
                "Resources/changes.yaml": changes, "Resources/outline.yaml": outline(text),
                "locales/es/changes.yaml": reasons, "locales/en/changes.yaml": reasons,
            ])
    }

    private static let ended = """
        all-of-it:
          on: 2026-11-24
          kind: added
          items: [glossary.old-term, facts.old-fact, guidance.bad-section]
        old-term-goes:
          on: 2026-11-25
          kind: removed
          items: [glossary.old-term, facts.old-fact]
          instead: glossary
        bad-step-goes:
          on: 2026-11-26
          kind: withdrawn
          items: [guidance.bad-step, guidance.bad-section]
          instead: guidance
        """
    private static let reasons = """
        all-of-it: The first edition.
        old-term-goes: No longer used.
        bad-step-goes: The number belonged to somebody else.
        """

    private func built() async throws -> Site {
        let loaded = try loaded(Self.ended, Self.reasons) { outline in
            // In the place of the first step stands that another was withdrawn.
            guard let step = outline.firstRange(of: "    - step:") else { return "" }
            return outline.replacingCharacters(
                in: step.lowerBound..<step.lowerBound, with: "    - withdrawn: bad-step\n")
        }
        let errors = loaded.diagnostics.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors)")
        let catalog = try #require(loaded.catalog)
        return try SiteBuilder(catalog: catalog, today: catalog.project.written).build().site
    }

    private func json(_ path: String, in site: Site) throws -> [String: Any] {
        let file = try #require(site.files.first { $0.path == path }, "\(path)")
        return try #require(try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
    }

    @Test("what is gone answers at its old address, in every language, with where to look instead")
    func gone() async throws {
        let site = try await built()
        for path in ["api/v1/terms/old-term.json", "api/v1/facts/old-fact.json"] {
            let object = try json(path, in: site)
            #expect(object["kind"] as? String == "gone")
            #expect(object["on"] as? String == "2026-11-25")
            let languages = try #require(object["languages"] as? [String: [String: Any]])
            #expect(Set(languages.keys) == ["es", "en"])
            let spanish = try #require(languages["es"]?["text"] as? String)
            #expect(spanish.contains("25 de noviembre de 2026"))
            #expect(spanish.contains("No longer used."))
            #expect((languages["en"]?["canonical"] as? String)?.hasSuffix("/en/glossary/") == true)
        }
    }

    @Test("what was withdrawn says so at its old address, and a step says so in its place in every output")
    func withdrawn() async throws {
        let site = try await built()
        let section = try json("api/v1/es/guidance/bad-section.json", in: site)
        #expect(section["kind"] as? String == "withdrawn")
        let guide = try json("api/v1/es/guidance.json", in: site)
        let blocks = try #require(guide["sections"] as? [[String: Any]]).flatMap {
            $0["blocks"] as? [[String: Any]] ?? []
        }
        let block = try #require(blocks.first { $0["type"] as? String == "withdrawn" })
        #expect(block["id"] as? String == "bad-step")
        let changes = try #require(try json("api/v1/changes.json", in: site)["changes"] as? [[String: Any]])
        let items = try #require(changes.first?["items"] as? [[String: Any]])
        let step = try #require(items.first { $0["item"] as? String == "guidance.bad-step" })
        #expect((step["files"] as? [String])?.contains("es/guidance/find.json") == true)
        #expect((block["text"] as? String)?.contains("The number belonged to somebody else.") == true)
        for kind in [".html", ".txt"] {
            let told = site.files.filter { $0.path.hasPrefix("es/") && $0.path.hasSuffix(kind) }.filter {
                String(decoding: $0.bytes, as: UTF8.self).contains("The number belonged to somebody else.")
            }
            #expect(!told.isEmpty, "\(kind)")
        }
    }

    @Test("a frame that somebody still shows says that what it showed is gone")
    func frames() async throws {
        let site = try await built()
        for path in ["api/frames/es/guidance/bad-section.html", "api/frames/es/terms/old-term.html"] {
            let file = try #require(site.files.first { $0.path == path }, "\(path)")
            let page = String(decoding: file.bytes, as: UTF8.self)
            #expect(page.contains("de noviembre de 2026"))
            #expect(page.contains(path.contains("term") ? "No longer used." : "belonged to somebody else"))
        }
        #expect(!site.files.contains { $0.path.hasSuffix("bad-step.html") || $0.path.hasSuffix("bad-step.json") })
    }

    @Test("partners are told what changed, the newest first, as data and as a feed")
    func told() async throws {
        let site = try await built()
        let changes = try #require(try json("api/v1/changes.json", in: site)["changes"] as? [[String: Any]])
        #expect(changes.map { $0["id"] as? String } == ["bad-step-goes", "old-term-goes", "all-of-it"])
        let files = try #require((changes[1]["items"] as? [[String: Any]])?.first?["files"] as? [String])
        #expect(files == ["terms/old-term.json", "glossary.json", "es/glossary.json", "en/glossary.json"])
        let feed = try #require(site.files.first { $0.path == "api/v1/es/changes.atom" })
        let text = String(decoding: feed.bytes, as: UTF8.self)
        #expect(text.contains("<updated>2026-11-26T00:00:00Z</updated>"))
        #expect(text.contains("<title>The number belonged to somebody else.</title>"))
        #expect(text.contains("<category term=\"withdrawn\"/>"))
        #expect(!text.contains("/en/guidance"))
    }

    @Test(
        "an id is never used again, and what is gone stays gone",
        arguments: [
            ("items: [glossary]\n  kind: removed", "id-reused"),
            ("items: [guidance.nowhere]\n  kind: changed", "unknown-item"),
            ("items: []\n  kind: added", "wrong-value"),
            ("items: [glossary.old]\n  kind: changed\n  instead: glossary", "wrong-value"),
            ("items: [facts.old, facts.old]\n  kind: removed", "duplicate-end"),
            ("items: [glosary.old]\n  kind: removed", "unknown-item"),
            ("items: [guidance.bad-step]\n  kind: withdrawn", "unknown-item"),
        ])
    func mistakes(body: String, diagnostic: String) throws {
        let loaded = try loaded("a-change:\n  on: 2026-11-25\n  \(body)\n", "a-change: Because.\n")
        #expect(loaded.diagnostics.contains { $0.id == diagnostic && $0.severity == .error }, "\(loaded.diagnostics)")
    }

    @Test("a change without its reason in some language is an error, and so is a reason without its change")
    func reasons() throws {
        let change = "a-change:\n  on: 2026-11-25\n  kind: added\n  items: [glossary]\n"
        let missing = try loaded(change, "other: Because.\n").diagnostics.filter { $0.severity == .error }
        #expect(Set(missing.map(\.id)) == ["missing-message", "unknown-item"])
    }

    @Test("once a project says what changes, what is not announced is a warning")
    func announced() throws {
        let change = "a-change:\n  on: 2026-11-25\n  kind: added\n  items: [glossary]\n"
        let found = try loaded(change, "a-change: Because.\n").diagnostics
        #expect(found.filter { $0.id == "unannounced-item" }.count == 1)
        #expect(found.allSatisfy { $0.severity != .error }, "\(found)")
    }
}
