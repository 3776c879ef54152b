import GlosaDiagnostics
import Testing

@Suite("Source files")
struct SourceFileTests {
    @Test(
        "lines end at \\n and \\r\\n, and a last line break begins no other",
        arguments: [
            ("", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b"]), ("\n", [""]),
            ("a\n\nb", ["a", "", "b"]), ("a\rb", ["a\rb"]), ("a\u{2028}b", ["a\u{2028}b"]), ("\r\n\r\n", ["", ""]),
        ])
    func lines(text: String, lines: [String]) {
        let file = SourceFile(path: "f", text: text)
        #expect(file.lineCount == lines.count)
        #expect((1...file.lineCount).map { String(file.line($0)) } == lines)
    }

    @Test("a line that there is not is empty", arguments: [-1, 0, 4, Int.max])
    func noLine(number: Int) {
        #expect(SourceFile(path: "f", text: "a\nb\nc").line(number) == "")
        #expect(SourceFile(path: "f", text: "a\nb\nc").offset(ofLine: number) == 5)
    }

    @Test(
        "an offset in bytes becomes a line, and a column in scalars",
        arguments: [
            (-1, 1, 1), (0, 1, 1), (2, 1, 2), (6, 1, 6), (7, 2, 1), (10, 2, 2), (11, 2, 3), (13, 2, 4), (99, 2, 8),
        ])
    func offsets(offset: Int, line: Int, column: Int) {
        // á is two bytes and one scalar, 漢 three bytes, n with a tilde of its own two scalars.
        let file = SourceFile(path: "f", text: "ábcde\n漢n\u{303}aaaa")
        let span = file.span(ofOffsets: offset..<offset)
        #expect((span.start.line, span.start.column) == (line, column))
    }

    @Test("the span of a line leaves its indentation out")
    func lineSpan() {
        let file = SourceFile(path: "f", text: "a\n  \té b \n")
        let span = file.span(ofLine: 2)
        #expect((span.start.column, span.end.column) == (4, 8))
        #expect(span.description == "f:2:4")
    }

    @Test("a slice may end between a return and its line feed")
    func sliceInsideGrapheme() {
        let file = SourceFile(path: "f", text: "a\r\nb")
        #expect(String(file.slice(0..<2)) == "a\r")
        #expect(String(file.slice(2..<4)) == "\nb")
    }
}
