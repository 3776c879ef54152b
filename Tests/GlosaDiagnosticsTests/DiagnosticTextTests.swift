import GlosaDiagnostics
import GlosaICU
import Testing

@Suite("Printed findings")
struct DiagnosticTextTests {
    @Test(
        "the carets stand under the very words",
        arguments: [
            ("plain: word here", "word", "plain: word here", "       ^^^^"),
            ("año: ñandú aquí", "ñandú", "año: ñandú aquí", "     ^^^^^"),
            ("an\u{303}o: palabra", "palabra", "an\u{303}o: palabra", "     ^^^^^^^"),
            ("漢字: 漢", "漢", "漢字: 漢", "^^"),
            ("漢字: word", "word", "漢字: word", "      ^^^^"),
            ("\tindented: word", "word", " indented: word", "           ^^^^"),
            ("a\u{1B}[31mb word", "word", "a<U+001B>[31mb word", "               ^^^^"),
            ("a\u{202E}word", "word", "a<U+202E>word", "         ^^^^"),
        ])
    func carets(line: String, words: String, shown: String, carets: String) throws {
        let text = print(Diagnostic(.error, "id", "wrong", at: try place(of: words, in: line)))
        #expect(text.split(separator: "\n").dropFirst(3).map(String.init) == ["1 | \(shown)", "  | \(carets)"])
    }

    @Test("a point between two scalars has one caret, at the end of a line too")
    func point() {
        let file = SourceFile(path: "f", text: "abc\n")
        let end = SourcePosition(line: 1, column: 4)
        let text = print(Diagnostic(.error, "id", "wrong", at: .init(file.span(end, end), in: file)))
        #expect(text.hasSuffix("1 | abc\n  |    ^\n"))
    }

    @Test("a place that is not in its line neither crashes nor runs over it", arguments: [0, 1, 4, 99])
    func outside(column: Int) {
        let file = SourceFile(path: "f", text: "abc\ndef\n")
        let span = file.span(.init(line: 1, column: column), .init(line: 2, column: 2))
        let text = print(Diagnostic(.error, "id", "wrong", at: .init(span, in: file)))
        #expect(text.split(separator: "\n").last.map { $0.count <= 8 } == true)
    }

    @Test("a long line is cut around the words, and not through them", arguments: [0, 50, 200, 390], [4, 70, 105])
    func longLine(before: Int, length: Int) throws {
        let word = String(repeating: "W", count: length)
        let line = String(repeating: "x", count: before) + word + String(repeating: "y", count: 400 - before)
        let text = print(Diagnostic(.error, "id", "wrong", at: try place(of: word, in: line)))
        let lines = text.split(separator: "\n").dropFirst(3).map { Array($0) }
        #expect(lines[0].count <= 4 + 112)
        #expect(zip(lines[0], lines[1]).filter { $0.1 == "^" }.map { String($0.0) }.joined() == word)
        #expect(lines[1].filter { $0 == "^" }.count == length)
    }

    @Test("what controls a terminal is shown by its code, in each text")
    func controls() {
        let text = print(
            Diagnostic(
                .warning, "id", "a\u{1B}b", notes: [.init("c\u{7}d")], help: "e\u{202E}f\u{200B}g\u{85}h"))
        #expect(
            text == "warning[id]: a<U+001B>b\n  = note: c<U+0007>d\n  = help: e<U+202E>f<U+200B>g<U+0085>h\n")
    }

    @Test("notes point at their own places, and the numbers of lines stand in one column")
    func notes() throws {
        let file = SourceFile(path: "a.yaml", text: String(repeating: "x: y\n", count: 12))
        let note = Diagnostic.Note("the first is here", at: .init(file.span(ofLine: 2), in: file))
        let text = print(
            Diagnostic(.error, "id", "twice", at: .init(file.span(ofLine: 11), in: file), notes: [note], help: "go"))
        #expect(
            text == """
                error[id]: twice
                  --> a.yaml:11:1
                   |
                11 | x: y
                   | ^^^^
                   = note: the first is here
                  --> a.yaml:2:1
                   |
                 2 | x: y
                   | ----
                   = help: go

                """)
    }

    @Test("colour is only for those who ask for it")
    func colour() {
        let diagnostic = Diagnostic(.error, "id", "wrong", help: "mend it")
        #expect(!DiagnosticText().print(diagnostic).contains("\u{1B}"))
        #expect(DiagnosticText(colour: true).print(diagnostic).hasPrefix("\u{1B}[1;31merror[id]\u{1B}[0m: "))
    }

    private func print(_ diagnostic: Diagnostic) -> String {
        DiagnosticText(width: { DisplayWidth.columns(of: String($0)) }).print(diagnostic)
    }

    private func place(of words: String, in line: String) throws -> Diagnostic.Place {
        let file = SourceFile(path: "f.yaml", text: line)
        let scalars = Array(line.unicodeScalars)
        let wanted = Array(words.unicodeScalars)
        let start = try #require(scalars.indices.first { scalars[$0...].starts(with: wanted) })
        let span = file.span(
            SourcePosition(line: 1, column: start + 1), SourcePosition(line: 1, column: start + 1 + wanted.count))
        return Diagnostic.Place(span, in: file)
    }
}
