import GlosaRandom
import MessageFormat

/// Makes messages in ICU MessageFormat 1 of every shape, the same ones every time.
struct MessageFormat1Generator {
    private var random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    mutating func next(_ bound: Int) -> Int { random.next(bound) }

    mutating func pick<Element>(_ elements: [Element], or fallback: Element) -> Element {
        random.pick(elements, fallback)
    }

    mutating func message(depth: Int = 0) -> String {
        var text = ""
        for _ in 0..<(1 + next(4)) {
            switch next(depth < 3 ? 7 : 5) {
            case 0, 1, 2: text += words()
            case 3, 4: text += argument()
            case 5: text += plural(depth)
            default: text += select(depth)
            }
        }
        return text
    }

    private mutating func words() -> String {
        pick(
            [
                "días ", "don't ", "it''s ", "'{braces}' ", "'{don''t}' ", "# ", "'#' ", "a|b ", "\\ ", "$x :y ",
                ".match ", "名 🏳️‍🌈 ", "'' ", "'a' ", "'|' ", "\n", " ", "'}' ", "= ", "'{' 'x' ",
            ], or: "")
    }

    private mutating func argument() -> String {
        pick(
            [
                "{name}", "{ name }", "{0}", "{n}", "{n, number}", "{m,number,integer}", "{p, NUMBER, Percent }",
                "{n, number, ::.00}", "{m, number, ::currency/EUR .0}", "{n,number,::compact-short}",
                "{m, number, :: percent scale/100 }", "{n, number, ::integer-width/+000 sign-always}",
                "{d, date, long}", "{d, date, full}", "{d, date, ::yMMMMd}", "{d,date,d 'de' MMM '''' y}",
                "{d, time, short}", "{d, time, ::Hms}", "{d, time, medium}", "{d, date, ::EEEEd}",
            ], or: "{name}")
    }

    private mutating func plural(_ depth: Int) -> String {
        let name = pick(["n", "m"], or: "n")
        var text = "{\(name), \(pick(["plural", "selectordinal", "plural", "Plural"], or: "plural")),"
        if next(4) == 0 { text += pick([" offset:1 ", "offset: 2 ", " offset:-1 "], or: "") }
        for key in ["=0", "=1.0", "=2", "=-1", "zero", "one", "two", "few", "many"] where next(3) == 0 {
            text += " \(key) {\(message(depth: depth + 1))}"
        }
        return text + " other{\(message(depth: depth + 1))}}"
    }

    private mutating func select(_ depth: Int) -> String {
        var text = "{\(pick(["g", "h"], or: "g")), select"
        text += ","
        for key in ["female", "male", "niño", "1"] where next(2) == 0 {
            text += " \(key) {\(message(depth: depth + 1))}"
        }
        return text + " other {\(message(depth: depth + 1))} }"
    }

    mutating func arguments() -> [String: MessageValue] {
        [
            "n": number(), "m": number(), "name": "Ana 'N'", "0": "cero", "g": pick(["female", "x", "1"], or: "x"),
            "p": pick([0, 1, .decimal("0.25"), .decimal("-0.5"), .decimal("2.75")], or: 1),
            "h": pick(["male", "niño", "other"], or: "x"),
            "d": DateTimeValue(iso: "2025-03-15T08:30:05Z").map(MessageValue.dateTime) ?? "",
        ]
    }

    private mutating func number() -> MessageValue {
        pick(
            [
                0, 1, 2, 3, 5, 11, 21, 22, 100, 102, 1_000_000, 1_234_567, -1, -2, .decimal("1.5"), .decimal("0.25"),
                .decimal("2.75"), .decimal("3.125"), .decimal("-1.5"),
            ], or: 1)
    }
}
