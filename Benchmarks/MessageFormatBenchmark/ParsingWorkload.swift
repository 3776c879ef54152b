import CICUPeer
import MessageFormat

/// Parsing many distinct messages of the sizes of real ones.
struct ParsingWorkload {
    /// The messages in MessageFormat 2.
    let messages: [String]
    /// The same in ICU's syntax.
    let patterns: [String]

    init(count: Int) {
        let templates: [(String, String)] = [
            ("Anote el número % en un papel.", "Anote el número % en un papel."),
            (
                "El {$date} lo llevaron al centro % con otros {$n :integer}.",
                "El {date} lo llevaron al centro % con otros {n, number, integer}."
            ),
            (
                "Llame a {#contact id=ice-line}la línea %{/contact} en su horario.",
                "Llame a <c>la línea %</c> en su horario."
            ),
            (
                "No pague a quien lo llama, aunque sepa datos de su familiar (%).",
                "No pague a quien lo llama, aunque sepa datos de su familiar (%)."
            ),
            (
                ".input {$n :integer}\n.match $n\none {{Estuvo % {$n} día.}}\nmany {{Estuvo % {$n} de días.}}\n* {{Estuvo % {$n} días.}}",
                "{n, plural, one {Estuvo % # día.} many {Estuvo % # de días.} other {Estuvo % # días.}}"
            ),
            (
                "Salió el {$freed-on :date length=long}, según la copia %.",
                "Salió el {freed, date, long}, según la copia %."
            ),
            (
                "{#term id=asylum}Asilo{/term}: protección número % para quien teme volver.",
                "<t>Asilo</t>: protección número % para quien teme volver."
            ),
            (
                "Pregunte a {$name} por el caso % antes de firmar nada sobre la salida de su familiar.",
                "Pregunte a {name} por el caso % antes de firmar nada sobre la salida de su familiar."
            ),
        ]
        messages = (0..<count).map { Self.fill(templates[$0 % templates.count].0, $0) }
        patterns = (0..<count).map { Self.fill(templates[$0 % templates.count].1, $0) }
    }

    private static func fill(_ template: String, _ number: Int) -> String {
        template.split(separator: "%", omittingEmptySubsequences: false).joined(separator: String(number))
    }

    /// How many bytes a message has, on average.
    var averageBytes: Int { messages.reduce(0) { $0 + $1.utf8.count } / messages.count }

    /// Ours beside ICU's MessagePattern, or beside its MessageFormat.
    func compare(building: Bool) -> Comparison {
        Comparison(
            building ? "p  parsing, beside MessageFormat" : "p  parsing, beside MessagePattern", target: 1,
            operations: messages.count, repetitions: 7
        ) {
            for message in messages { keep(try? Message(parsing: message)) }
        } peer: {
            for pattern in patterns { _ = building ? peer_build(pattern, "es") : peer_parse(pattern) }
        }
    }

    /// Bytes that all parsed messages take, beyond their sources.
    func retainedBytes() -> Int {
        let before = Clock.residentBytes()
        let parsed = messages.compactMap { try? Message(parsing: $0) }
        let after = Clock.residentBytes()
        keep(parsed)
        return parsed.count == messages.count ? after - before : -1
    }
}
