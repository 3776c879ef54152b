import GlosaDiagnostics
import Testing

@Suite("A baseline")
struct BaselineTests {
    private func finding(_ id: String, line: Int, text: String) -> Diagnostic {
        let file = SourceFile(path: "es.yaml", text: String(repeating: "\n", count: line - 1) + text)
        return Diagnostic(.warning, id, "words", at: Diagnostic.Place(file.span(ofLine: line), in: file))
    }

    @Test("known findings pass, wherever they have moved; new ones and more of the same do not")
    func compares() throws {
        let known = try #require(
            Baseline(
                json: Baseline(of: [finding("a", line: 3, text: "uno"), finding("b", line: 4, text: "dos")]).json()))
        let (new, gone) = known.compare([
            finding("a", line: 9, text: "uno"), finding("a", line: 10, text: "uno"), finding("c", line: 4, text: "dos"),
        ])
        #expect(new.map(\.id) == ["a", "c"])
        #expect(gone == 1)
    }

    @Test("what is due is no part of it, and another file is none")
    func refuses() {
        #expect(Baseline(of: [Diagnostic(.due, "expired", "words")]).json() == Baseline(of: []).json())
        #expect(Baseline(json: "{}") == nil)
        #expect(Baseline(json: "no") == nil)
    }
}
