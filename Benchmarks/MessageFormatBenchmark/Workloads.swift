import CICUPeer
import GlosaICU
import MessageFormat

/// The same message in both syntaxes.
struct MessagePair {
    let ours: MessageFormatter
    let peer: OpaquePointer

    init?(_ source: String, icu pattern: String, locale: String) {
        guard let message = try? Message(parsing: source), let tag = try? LocaleTag(locale),
            let peer = peer_open(pattern, locale)
        else { return nil }
        ours = MessageFormatter(message, locale: tag, bidiIsolation: .none)
        self.peer = peer
    }

    /// The peer's last text.
    func peerText(_ length: Int64) -> String {
        guard length >= 0, let text = peer_text(peer) else { return "error \(length)" }
        return String(decoding: UnsafeRawBufferPointer(start: text, count: Int(length)), as: UTF8.self)
    }
}

/// The workloads of the table in the documentation, each with a check that both sides say the same. Both sides take
/// their values as lists, made anew for each message.
enum Workloads {
    static let locale = "es"
    static let operations = 20_000

    static func plain() -> Comparison? {
        guard
            let pair = MessagePair(
                "Su familiar tiene derecho a un abogado.", icu: "Su familiar tiene derecho a un abogado.",
                locale: locale)
        else { return nil }
        guard same(pair.ours.format([:]), pair.peerText(peer_format_plain(pair.peer))) else { return nil }
        return Comparison("a  plain", target: 1.0 / 4, operations: operations) {
            for _ in 0..<operations { keep(pair.ours.format([:])) }
        } peer: {
            for _ in 0..<operations { _ = peer_format_plain(pair.peer) }
        }
    }

    static func oneVariable() -> Comparison? {
        guard
            let pair = MessagePair(
                "Llame a {$name} hoy mismo.", icu: "Llame a {name} hoy mismo.", locale: locale)
        else { return nil }
        let arguments: [String: MessageValue] = ["name": "la abogada"]
        guard same(pair.ours.format(arguments), pair.peerText(peer_format_name(pair.peer, "la abogada"))) else {
            return nil
        }
        return Comparison("b  one string variable", target: 1.0 / 3, operations: operations) {
            for _ in 0..<operations { keep(pair.ours.format(["name": "la abogada"] as KeyValuePairs)) }
        } peer: {
            for _ in 0..<operations { _ = peer_format_name(pair.peer, "la abogada") }
        }
    }

    /// `spread` is over how many numbers the workload goes round. Numbers of four digits are not compared: ours groups
    /// them as the locale says (1000 in Spanish), which the peer forgets.
    static func plural(spread: Int) -> Comparison? {
        guard
            let pair = MessagePair(
                """
                .input {$n :integer}
                .match $n
                one  {{Enviaron a {$n} persona.}}
                many {{Enviaron a {$n} de personas.}}
                *    {{Enviaron a {$n} personas.}}
                """,
                icu: "{n, plural, one {Enviaron a # persona.} many {Enviaron a # de personas.} "
                    + "other {Enviaron a # personas.}}", locale: locale)
        else { return nil }
        for number in [0, 1, 2, 999, 1_234_567, 1_000_000, -5]
        where !same(
            pair.ours.format(["n": .integer(number)]), pair.peerText(peer_format_number(pair.peer, Int64(number))))
        {
            return nil
        }
        let name = spread == 1 ? "c  plural, 1,234,567" : "c' plural, \(spread) numbers from 1,234,567"
        return Comparison(name, target: 1.0 / 5, operations: operations) {
            for index in 0..<operations {
                keep(pair.ours.format(["n": .integer(1_234_567 + index % spread)] as KeyValuePairs))
            }
        } peer: {
            for index in 0..<operations { _ = peer_format_number(pair.peer, Int64(1_234_567 + index % spread)) }
        }
    }

    /// `spread` is over how many days the workload goes round.
    static func longDate(spread: Int) -> Comparison? {
        guard
            let pair = MessagePair(
                "Salió el {$d :date length=long}.", icu: "Salió el {d, date, long}.", locale: locale)
        else { return nil }
        let first = CivilDate(year: 2025, month: 3, day: 15)?.daysSinceEpoch ?? 0
        let days = (0..<spread).compactMap { offset -> (value: MessageValue, milliseconds: Double)? in
            guard let day = CivilDate(daysSinceEpoch: first + offset),
                let date = DateValue(year: day.year, month: day.month, day: day.day)
            else { return nil }
            return (.date(date), Double(first + offset) * 86_400_000)
        }
        for day in days
        where !same(pair.ours.format(["d": day.value]), pair.peerText(peer_format_date(pair.peer, day.milliseconds))) {
            return nil
        }
        let name = spread == 1 ? "d  long date" : "d' long date, \(spread) days"
        return Comparison(name, target: 1.0 / 3, operations: operations) {
            for index in 0..<operations { keep(pair.ours.format(["d": days[index % spread].value] as KeyValuePairs)) }
        } peer: {
            for index in 0..<operations { _ = peer_format_date(pair.peer, days[index % spread].milliseconds) }
        }
    }

    static func selectPlural() -> Comparison? {
        guard
            let pair = MessagePair(
                """
                .input {$gender :string}
                .input {$n :integer}
                .match $gender $n
                female one  {{Ella llamó {$n} vez.}}
                female many {{Ella llamó {$n} de veces.}}
                female *    {{Ella llamó {$n} veces.}}
                male   one  {{Él llamó {$n} vez.}}
                male   many {{Él llamó {$n} de veces.}}
                male   *    {{Él llamó {$n} veces.}}
                *      one  {{Llamó {$n} vez.}}
                *      many {{Llamó {$n} de veces.}}
                *      *    {{Llamó {$n} veces.}}
                """,
                icu: "{gender, select, "
                    + "female {{n, plural, one {Ella llamó # vez.} many {Ella llamó # de veces.} other {Ella llamó # veces.}}} "
                    + "male {{n, plural, one {Él llamó # vez.} many {Él llamó # de veces.} other {Él llamó # veces.}}} "
                    + "other {{n, plural, one {Llamó # vez.} many {Llamó # de veces.} other {Llamó # veces.}}}}",
                locale: locale)
        else { return nil }
        for (gender, number) in [("female", 3), ("male", 1), ("other", 2_000_000)] {
            let ours = pair.ours.format(["gender": .string(gender), "n": .integer(number)])
            let length = peer_format_select_plural(pair.peer, gender, Int64(number))
            guard same(ours, pair.peerText(length)) else { return nil }
        }
        return Comparison("e  select x plural", target: 1.0 / 5, operations: operations) {
            for index in 0..<operations {
                keep(pair.ours.format(["gender": "female", "n": .integer(index % 50)] as KeyValuePairs))
            }
        } peer: {
            for index in 0..<operations { _ = peer_format_select_plural(pair.peer, "female", Int64(index % 50)) }
        }
    }

    private static func same(_ ours: String, _ peer: String) -> Bool {
        if ours != peer { print("different: \(ours.debugDescription), ICU \(peer.debugDescription)") }
        return ours == peer
    }
}

/// Keeps the optimiser from dropping what is only measured.
@inline(never)
func keep<Value>(_ value: Value) {}
