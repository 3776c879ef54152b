import MessageFormat
import Testing

@Suite("Syntax errors")
struct SyntaxErrorTests {
    struct Mistake: Sendable, CustomTestStringConvertible {
        var source: String
        var range: Range<Int>
        var message: String

        init(_ source: String, _ range: Range<Int>, _ message: String) {
            self.source = source
            self.range = range
            self.message = message
        }

        var testDescription: String { source.debugDescription }
    }

    @Test(
        "a mistake is shown where it is, with what to write instead",
        arguments: [
            Mistake("Hola, {$name", 6..<12, "`{$name` is not closed: add `}`"),
            Mistake("Hola, {$name y {$otro}", 6..<12, "`{$name` is not closed: add `}`"),
            Mistake("día {|x", 6..<8, "`|x` is not closed: add `|`"),
            Mistake("no {|literal} end", 4..<12, "`|literal` is not closed: add `|`"),
            Mistake("{{Hola", 0..<2, "the text that begins with `{{` is not closed: add `}}`"),
            Mistake("{{Hola}", 0..<2, "the text that begins with `{{` is not closed: add `}`"),
            Mistake("a } b", 2..<3, "this `}` closes nothing: write `\\}` to show a brace, or add the missing `{`"),
            Mistake(
                "a {} b", 2..<4,
                "this placeholder is empty: name what goes here, as in `{$name}`, or write `\\{\\}` to show braces"),
            Mistake(
                #"a \n"#, 2..<4,
                #"`\` stands before `n`, and can only stand before `\`, `{`, `|` or `}`: write `\\` to show a backslash"#
            ),
            Mistake(
                "{$ name}", 2..<3,
                "`$` needs a name directly after it, and a space was found: names begin with a letter, `_` or `+`"),
            Mistake(
                "{$1}", 2..<3,
                "`$` needs a name directly after it, and `1` was found: names begin with a letter, `_` or `+`"),
            Mistake("{42:number}", 3..<3, "a space is missing before `:number`: add one"),
            Mistake("{$d :date length}", 10..<16, "the option `length` has no value: write `length=value`"),
            Mistake(
                "{$d :date length=}", 17..<18,
                "`length=` needs a value, and `}` was found: write a word, text between bars (`|like this|`) or a variable (`$name`)"
            ),
            Mistake(
                "{$d @a=$b}", 7..<9,
                "`a=` needs a value, and `$b` was found: write a word, or text between bars (`|like this|`)"),
            Mistake(
                "{$name length=long}", 7..<13,
                "`length` looks like an option, and there is no function before it: add the function, as in `:number length=…`, or put the value between bars (`|two words|`)"
            ),
            Mistake(
                "{$d :date @a length=long}", 13..<19,
                "the option `length` comes after an attribute: move it before the first `@`"),
            Mistake(
                "{$d :date :time}", 10..<15,
                "a placeholder has one function, and `:time` begins another: remove it, or declare a `.local` variable for the first"
            ),
            Mistake(
                "{$x &}", 4..<5,
                "`&` cannot follow `{$x` here: expected a function (`:number`), an attribute (`@name`) or `}`"),
            Mistake(
                ".entrada {$x} {{}}", 0..<8,
                "`.entrada` is not a keyword: expected `.input`, `.local` or `.match`; put a text that begins with a dot between `{{` and `}}`"
            ),
            Mistake(
                ".input {x} {{}}", 8..<9,
                "`.input` needs a variable in braces, and `x` was found: write `.input {$name :function}`"),
            Mistake(".local $x {1} {{}}", 10..<11, "`.local $x` needs `=`, and `{` was found: write `.local $x = {…}`"),
            Mistake(
                ".local $x = 1 {{}}", 12..<13,
                "`.local $x =` needs a value in braces, and `1` was found: write `.local $x = {…}`"),
            Mistake(
                ".input {$x :integer} Hola", 21..<25,
                "the text is missing after the declarations: expected `{{…}}`, `.match`, `.input` or `.local`, and `Hola` was found"
            ),
            Mistake(
                ".match {$x} * {{}}", 7..<8,
                "`.match` needs a variable, and `{` was found: write `.match $name`, and declare it before with `.input` or `.local`"
            ),
            Mistake(
                ".match $x one Hola", 10..<18,
                "the variant `one Hola` has no text: expected another key or `{{…}}`, and the end of the message was found"
            ),
            Mistake(
                ".match $x * {{a}} }", 18..<19,
                "`}` stands after the closing `}}`: move it inside the braces or delete it"),
            Mistake("{{a}} b", 6..<7, "`b` stands after the closing `}}`: move it inside the braces or delete it"),
            Mistake(
                "Hi {{name}}", 3..<5,
                "`{{` can only begin a whole text: write one brace for a placeholder, or `\\{\\{` to show braces"),
            Mistake("a\u{0}b", 1..<2, "the invisible character U+0000 is not allowed: delete it"),
        ])
    func mistakes(mistake: Mistake) throws {
        let error = #expect(throws: MessageSyntaxError.self) { try Message(parsing: mistake.source) }
        #expect(error?.range.range == mistake.range)
        #expect(error?.message == mistake.message)
        #expect(error?.name == "syntax-error")
    }

    @Test("every prefix of a message is a message or a mistake inside it")
    func prefixes() {
        let source = """
            .input {$count :integer select=exact @note=|a \\| b|}
            .local $día = {|2024-05-09| :date length=long}
            .match $count
            1 {{{#term id=cecot @x}Uno{/term} el {$día}{#hr/} \\{}}
            |otro texto| {{x}}
            * {{\u{200F}{ :u:f a = $count }}}
            """
        for end in source.unicodeScalars.indices {
            let prefix = String(source.unicodeScalars[..<end])
            do throws(MessageSyntaxError) {
                _ = try Message(parsing: prefix)
            } catch {
                #expect(error.range.upperBound <= prefix.utf8.count, "\(prefix)")
                #expect(error.range.text(in: prefix) != nil, "\(error) cuts a character of \(prefix)")
            }
        }
    }
}
