import GlosaDiagnostics
import Testing

@Suite("The order of findings")
struct DiagnosticOrderTests {
    @Test("findings are in the order in which a reader mends them, whatever order they came in")
    func order() {
        let sorted = [
            Diagnostic(.error, "a", "no place, first by id"),
            Diagnostic(.error, "b", "no place"),
            Diagnostic(.error, "z", "first file", at: .init(file: "a.yaml", line: 9)),
            Diagnostic(.error, "a", "line", at: .init(file: "b.yaml", line: 2)),
            Diagnostic(.error, "a", "column", at: .init(file: "b.yaml", line: 2, column: 5)),
            Diagnostic(.info, "b", "a message", at: .init(file: "b.yaml", line: 2, column: 5)),
            Diagnostic(.info, "b", "another message", at: .init(file: "b.yaml", line: 2, column: 5)),
            Diagnostic(.error, "a", "line 10 after line 2", at: .init(file: "b.yaml", line: 10)),
        ]
        #expect(sorted.reversed().sorted().map(\.message) == sorted.map(\.message))
        for (index, left) in sorted.enumerated() {
            for (other, right) in sorted.enumerated() { #expect((left < right) == (index < other)) }
        }
    }

    @Test("severities go from the mildest to the gravest, and age is milder than a warning")
    func severities() { #expect(Severity.allCases.sorted() == [.info, .due, .warning, .error]) }
}
