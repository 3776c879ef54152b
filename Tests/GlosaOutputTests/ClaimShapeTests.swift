import Foundation
import GlosaCatalog
import GlosaDocument
import GlosaOutput
import GlosaTestSupport
import Testing

@Suite("Claims in the data for other sites")
struct ClaimShapeTests {
    private let project: SoundProject

    init() throws { project = try SoundProject(Repository.smallProject) }

    private struct NotAMap: Error {}

    private func json(_ id: String) throws -> [String: Any] {
        let text = try JSONRenderer(catalog: project.catalog).render(project.document(id, "es"))
        guard let map = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] else {
            throw NotAMap()
        }
        return map
    }

    /// The blocks of all sections that are of a type.
    private func blocks(_ document: String, _ type: String) throws -> [[String: Any]] {
        let sections = try json(document)["sections"] as? [[String: Any]] ?? []
        return sections.flatMap { $0["blocks"] as? [[String: Any]] ?? [] }.filter { $0["type"] as? String == type }
    }

    private func claims(_ block: [String: Any]) -> [[String: Any]] { block["claims"] as? [[String: Any]] ?? [] }

    @Test("each line of a block has the claim that it makes, in the order of the lines")
    func lines() throws {
        let points = try #require(try blocks("story", "points").first)
        #expect((points["lines"] as? [Any])?.count == 2)
        #expect(claims(points).map { $0["sources"] as? [String] } == [["paper"], ["paper", "agency"]])
        let paragraph = try #require(try blocks("story", "paragraph").first)
        #expect(claims(paragraph).map { $0["sources"] as? [String] } == [["paper", "agency"]])
        #expect(claims(paragraph).first?["basis"] == nil)
    }

    @Test("whose word it is stands beside who reports it, with a name")
    func attribution() throws {
        let warning = try #require(try blocks("story", "warning").first)
        let attributed = claims(warning).map { $0["attributed"] as? [[String: String]] }
        #expect(attributed == [[["id": "person", "name": "Ana Núñez"]], [["id": "agency", "name": "The Agency"]]])
    }

    @Test("events, questions and steps have theirs; our own caution says so, and has no source")
    func others() throws {
        let events = try blocks("story", "timeline").first?["events"] as? [[String: Any]] ?? []
        #expect(
            events.map { ($0["claim"] as? [String: Any])?["sources"] as? [String] }
                == [["paper"], ["paper"], ["agency", "paper"]])
        #expect(claims(try #require(try blocks("story", "question").first)).count == 1)
        let steps = try blocks("guidance", "step").map { $0["claim"] as? [String: Any] ?? [:] }
        #expect(steps.map { $0["states"] as? [String] } == [[], ["right"], []])
        let avoid = try #require(try blocks("guidance", "avoid").first?["claim"] as? [String: Any])
        #expect(avoid["basis"] as? String == "own")
        #expect(avoid["sources"] as? [String] == [])
    }

    @Test("a source says how it was read, and where the place in it is")
    func sources() throws {
        let sources = try json("story")["sources"] as? [[String: Any]] ?? []
        #expect(sources.map { $0["read"] as? String } == ["copy", "original"])
        #expect(sources.map { $0["where"] as? String } == [nil, "section 3"])
        #expect(sources.map { $0["seen"] as? String } == ["2025-05-29", nil])
    }
}
