import GlosaICU
import MessageFormat
import Testing

@Suite("Selection")
struct SelectionTests {
    @Test(
        "plural categories and exact numbers choose, on the number that is shown",
        arguments: [
            Row(people, "es", ["n": 1], is: "Una persona"),
            Row(people, "es", ["n": 0], is: "0 personas"),
            Row(people, "es", ["n": 1_000_000], is: "1.000.000 de personas"),
            Row(people, "es", ["n": 1_234_567], is: "1.234.567 personas"),
            Row(people, "es", ["n": .string("2000000")], is: "2.000.000 de personas"),
            Row(
                people, "es", ["n": .decimal("3000000000000000000000")], is: "3.000.000.000.000.000.000.000 de personas"
            ),
            Row(".input {$n :number} .match $n one {{one}} * {{other}}", "en", ["n": .decimal("1.0")], is: "one"),
            Row(
                ".input {$n :number minimumFractionDigits=1} .match $n one {{one}} * {{other}}", "en", ["n": 1],
                is: "other"),
            Row(
                ".input {$n :number minimumFractionDigits=1} .match $n 1.0 {{exact}} * {{other}}", "en", ["n": 1],
                is: "exact"),
            Row(
                ".input {$n :number maximumFractionDigits=0} .match $n 2 {{two}} * {{other}}", "en",
                ["n": .decimal("1.6")], is: "two"),
            Row(".input {$n :number} .match $n one {{one}} 1 {{exact}} * {{other}}", "en", ["n": 1], is: "exact"),
            Row(
                ".input {$n :number select=exact} .match $n one {{one}} 2 {{two}} * {{other}}", "en", ["n": 1],
                is: "other"),
            Row(
                ".input {$n :number select=ordinal} .match $n one {{{$n}st}} two {{{$n}nd}} few {{{$n}rd}} * {{{$n}th}}",
                "en", ["n": 22], is: "22nd"),
            Row(
                ".input {$n :number} .match $n |1000| {{thousand}} * {{other}}", "en", ["n": .decimal("1e3")],
                is: "thousand"),
            Row(
                ".input {$n :number} .match $n -1.5 {{exact}} * {{other}}", "ar-EG", ["n": .decimal("-1.50")],
                is: "exact"),
            Row(
                ".local $n = {1 :number select=exact} .local $m = {$n :number select=plural} .match $m one {{one}} * {{other}}",
                is: "one"),
            Row(".local $n = {1 :number select=foo} .match $n one {{one}} * {{other}}", is: "one", ["bad-option"]),
            Row(
                ".local $n = {1 :number select=exact} .local $m = {$n :percent} .match $m 100 {{hundred}} * {{other}}",
                is: "hundred"),
            Row(
                ".local $n = {1 :number select=exact} .local $m = {$n :offset add=1} .match $m 2 {{two}} * {{other}}",
                is: "other", ["bad-option", "bad-selector"]),
        ])
    func numbers(row: Row) throws { try check(row) }

    static let people =
        ".input {$n :integer}\n.match $n\none {{Una persona}}\nmany {{{$n} de personas}}\n* {{{$n} personas}}"

    @Test(
        "the first selector counts most, and a literal key more than *",
        arguments: [
            Row(twoSelectors, "en", ["a": "x", "b": "y"], is: "x *"),
            Row(twoSelectors, "en", ["a": "z", "b": "y"], is: "* y"),
            Row(twoSelectors, "en", ["a": "z", "b": "z"], is: "* *"),
        ])
    func order(row: Row) throws { try check(row) }

    static let twoSelectors = ".input {$a :string} .input {$b :string} .match $a $b * y {{* y}} x * {{x *}} * * {{* *}}"

    @Test(
        "a key that no number can be is reported once, and the others still count",
        arguments: [
            Row(
                ".input {$n :number} .match $n horse {{horse}} 1 {{one}} * {{other}}", "en", ["n": 1], is: "one",
                ["bad-variant-key"])
        ])
    func badKey(row: Row) throws { try check(row) }

    @Test(
        "dates, currencies and fallbacks do not select",
        arguments: [
            Row(
                ".local $d = {|2024-05-01| :date} .match $d * {{The due date is {$d}}}",
                is: "The due date is May 1, 2024", ["bad-selector"]),
            Row(
                ".input {$n :number} .match $n 1 {{one}} * {{other {$n}}}", is: "other {$n}",
                ["unresolved-variable", "bad-operand", "bad-selector"]),
        ])
    func others(row: Row) throws { try check(row) }

    @Test("what is not used is not evaluated, and what is used twice is evaluated once")
    func laziness() throws {
        #expect(try formatted(".local $x = {$missing :number} {{nothing}}").errors.isEmpty)
        #expect(
            try formatted(".local $x = {$missing :number} {{{$x}{$x}}}").errors == [
                "unresolved-variable", "bad-operand",
            ])
    }

    @Test("a .local may take the name of the caller's variable")
    func shadowing() throws {
        #expect(try formatted(".local $x = {1} {{{$x}}}", "en", ["x": "2"]).text == "1")
    }
}
