import GlosaCatalog
import GlosaDiagnostics
import GlosaRandom

extension Mutation {
    /// Mistakes in words: facts by hand, terms, Spanish, typography.
    static let words: [Mutation] = [
        Mutation("date-by-hand", "handwritten-date") { subject, random in
            let dates = subject.placeholders.filter { $0.function?.name == "date" }
            guard subject.isProse, let one = dates.randomElement(using: &random) else { return nil }
            let hand =
                ["15 de marzo de 2025", "18/07/2025", "julio de 2025", "2025-03-15"].randomElement(using: &random) ?? ""
            return subject.edit(one.range.range, hand)
        },
        Mutation("number-by-hand", "handwritten-number", "handwritten-duration") { subject, random in
            let numbers = subject.placeholders.filter { $0.function?.name == "integer" || $0.function == nil }
            guard subject.isProse, let one = numbers.randomElement(using: &random),
                case .variable(let variable)? = one.operand,
                let value = subject.catalog.facts[variable.name]?.writtenCount
            else { return nil }
            return subject.edit(one.range.range, String(value))
        },
        Mutation("telephone-by-hand", "handwritten-telephone") { subject, random in
            guard subject.isProse, let end = sentenceEnd(subject, &random) else { return nil }
            let number = ["+1 888 351 4024", "(303) 555-0142", "1-800-898-7180"].randomElement(using: &random) ?? ""
            return subject.edit(end..<end, " Llame al \(number).")
        },
        Mutation("address-by-hand", "handwritten-address") { subject, random in
            guard subject.isProse, let end = sentenceEnd(subject, &random) else { return nil }
            let address =
                ["locator.ice.gov", "https://www.ice.gov/detain", "ayuda@ejemplo.org"].randomElement(using: &random)
                ?? ""
            return subject.edit(end..<end, " Vea \(address).")
        },
        Mutation("duration-by-hand", "handwritten-duration") { subject, random in
            guard subject.isProse, let end = sentenceEnd(subject, &random) else { return nil }
            let time = ["diez días", "dos semanas", "72 horas", "tres meses"].randomElement(using: &random) ?? ""
            return subject.edit(end..<end, " Espere \(time).")
        },
        Mutation("change-a-digit", "changed-number") { subject, random in
            let bytes = Array(subject.text.utf8)
            let digits = subject.runs.flatMap { run in run.filter { bytes[$0] >= 0x30 && bytes[$0] <= 0x39 } }
            guard let digit = digits.randomElement(using: &random) else { return nil }
            return subject.edit(digit..<digit + 1, String((Int(bytes[digit]) - 0x30 + 1) % 10))
        },
        Mutation("forbidden-rendering", "forbidden-rendering", "unaccepted-rendering") { subject, random in
            guard let (content, term) = termContent(subject, &random),
                let avoided = term.avoid.randomElement(using: &random),
                !subject.message.id.hasPrefix("glossary.\(term.id)")
            else { return nil }
            return subject.edit(content, avoided.words)
        },
        Mutation("wrong-rendering", "unaccepted-rendering") { subject, random in
            guard let (content, _) = termContent(subject, &random) else { return nil }
            return subject.edit(content, ["el trámite", "la cosa", "una petición"].randomElement(using: &random) ?? "")
        },
        Mutation("altered-name", "changed-untranslated") { subject, random in
            let names = ["Tren de Aragua": "Tren del Aragua", "CBP One": "CBP Uno"]
            guard let (name, altered) = names.sorted(by: { $0.key < $1.key }).randomElement(using: &random),
                let place = subject.occurrences(of: name).randomElement(using: &random),
                subject.source.text.source.contains(name), subject.occurrences(of: name).count == 1
            else { return nil }
            return subject.edit(place, altered)
        },
        Mutation("deadline-without-event", "deadline-without-event") { subject, random in
            guard
                subject.message.message.externalVariables.contains(where: {
                    subject.catalog.facts[$0]?.isDeadline == true
                })
            else { return nil }
            for phrase in [
                " desde la decisión", " desde el cambio", " desde la desaparición", " al pedido",
                " desde que llega al centro",
            ] {
                if let place = subject.occurrences(of: phrase).randomElement(using: &random) {
                    guard let change = subject.edit(place, "") else { return nil }
                    return Change(edits: change.edits, place: whole(subject))
                }
            }
            return nil
        },
        Mutation("paste-the-source", "untranslated") { subject, random in
            guard subject.text != subject.source.text.source, subject.source.message.patterns.count == 1,
                subject.source.text.source.utf8.count > 40, !subject.source.text.source.contains("\n")
            else { return nil }
            return subject.edit(0..<subject.text.utf8.count, subject.source.text.source)
        },
        Mutation("english-left", "foreign-text") { subject, random in
            let english = Subject(catalog: subject.catalog, message: subject.source, source: subject.source)
            guard let run = english.runs.filter({ $0.count > 30 }).randomElement(using: &random),
                let word = subject.words(atLeast: 4).randomElement(using: &random)
            else { return nil }
            let words = english.slice(run).split(whereSeparator: { $0.isWhitespace }).prefix(6)
            guard words.count == 6, !words.joined().contains("’") else { return nil }
            return subject.edit(word, words.joined(separator: " "))
        },
        Mutation("drop-opening-question", "unpaired-sentence-mark") { subject, random in
            guard let place = subject.occurrences(of: "¿").randomElement(using: &random),
                let change = subject.edit(place, "")
            else { return nil }
            return Change(edits: change.edits, place: toEnd(of: subject, from: place.lowerBound))
        },
        Mutation("drop-closing-question", "unpaired-sentence-mark", "changed-end-punctuation") { subject, random in
            guard let place = subject.occurrences(of: "?").randomElement(using: &random),
                let open = subject.occurrences(of: "¿").last(where: { $0.lowerBound < place.lowerBound }),
                let change = subject.edit(place, "."), var span = change.edits.first?.span
            else { return nil }
            span.start = subject.message.text.place(of: open).span.start
            return Change(edits: change.edits, place: span)
        },
        Mutation("tu-for-usted", "mixed-register") { subject, random in
            let pairs = [
                ("su familiar", "tu familiar"), ("Usted ", "Tú "), (" usted ", " tú "), ("puede ", "puedes "),
                ("debe ", "debes "),
                ("No pague", "No pagues"), ("No firme", "No firmes"), ("No llame", "No llames"), (" sus ", " tus "),
            ]
            guard let (from, to) = pairs.randomElement(using: &random),
                let place = subject.occurrences(of: from).randomElement(using: &random)
            else { return nil }
            return subject.edit(place, to)
        },
        Mutation("tu-order", "mixed-register") { subject, random in
            let pairs = [
                ("Llame ", "Llama "), ("Busque ", "Busca "), ("Anote ", "Anota "), ("Pregunte ", "Pregunta "),
                ("Guarde ", "Guarda "), ("Revise ", "Revisa "),
            ]
            guard let (from, to) = pairs.randomElement(using: &random),
                let place = subject.occurrences(of: from).randomElement(using: &random)
            else { return nil }
            return subject.edit(place, to)
        },
        Mutation("capital-language", "wrongly-capitalised") { subject, random in
            let pairs = [(" español", " Español"), (" inglés", " Inglés")]
            guard let (from, to) = pairs.randomElement(using: &random),
                let place = subject.occurrences(of: from).randomElement(using: &random)
            else { return nil }
            return subject.edit(place, to)
        },
        Mutation("capital-month", "wrongly-capitalised") { subject, random in
            guard let end = sentenceEnd(subject, &random) else { return nil }
            return subject.edit(end..<end, " Fue en Marzo.")
        },
        Mutation("straight-quotes", "wrong-quotation-mark") { subject, random in
            guard let word = subject.words(atLeast: 5).randomElement(using: &random) else { return nil }
            return subject.edit(word, "\"\(subject.slice(word))\"")
        },
        Mutation("english-date-order", "wrong-date-order") { subject, random in
            guard let end = sentenceEnd(subject, &random) else { return nil }
            return subject.edit(end..<end, " Fue el marzo 15.")
        },
        Mutation("decimal-comma", "wrong-number-mark") { subject, random in
            guard let end = sentenceEnd(subject, &random) else { return nil }
            return subject.edit(end..<end, " Cuesta 1.234,50 dólares.")
        },
        Mutation("gender-sign", "avoided-gender-ending") { subject, random in
            let pairs = [
                ("todos", "todxs"), ("abogado", "abogad@"), ("hijos", "hij@s"), ("amigo", "amigo/a"),
                ("juntos", "juntxs"), ("un abogado", "un abogado(a)"),
            ]
            guard let (from, to) = pairs.randomElement(using: &random),
                let place = subject.occurrences(of: from).first(where: { isWhole($0, subject) })
            else { return nil }
            return subject.edit(place, to)
        },
        Mutation("false-friend", "false-friend") { subject, random in
            let pairs = [
                ("solicitud", "aplicación"), ("solicitudes", "aplicaciones"), ("prueba", "evidencia"),
                ("pruebas", "evidencias"), ("cita", "apuntamiento"), ("aviso", "noticia"),
            ]
            let english = [
                "aplicación": "application", "aplicaciones": "application", "evidencia": "evidence",
                "evidencias": "evidence", "apuntamiento": "appointment", "noticia": "notice",
            ]
            guard let (from, to) = pairs.randomElement(using: &random),
                let place = subject.occurrences(of: from).first(where: { isWhole($0, subject) }),
                let cause = english[to], subject.source.text.source.lowercased().contains(cause)
            else { return nil }
            return subject.edit(place, to)
        },
        Mutation("lost-accent", "missing-accent") { subject, random in
            guard let end = sentenceEnd(subject, &random) else { return nil }
            return subject.edit(
                end..<end,
                " Lo dijo \(["Andry Hernandez", "Reina Cardenas", "Jose Hernández"].randomElement(using: &random) ?? "")."
            )
        },
        Mutation("ilegal", "rejected-word") { subject, random in
            guard let place = subject.occurrences(of: "persona").first(where: { isWhole($0, subject) }) else {
                return nil
            }
            return subject.edit(place, "persona ilegal")
        },
        Mutation("gang-member", "implied-membership") { subject, random in
            guard let end = sentenceEnd(subject, &random) else { return nil }
            return subject.edit(
                end..<end,
                [" Es miembro de una banda.", " Era integrante del Tren de Aragua.", " Perteneció a la pandilla."]
                    .randomElement(using: &random) ?? "")
        },
        Mutation("lost-no", "lost-negation") { subject, random in
            let places = ["No ", " no "].flatMap { subject.occurrences(of: $0) }
            guard subject.isProse, places.count == 1, let place = places.first,
                ![" nunca", " nadie", " nada", " ni ", " sin ", "Nunca", "tampoco", "Nadie", "Nada"].contains(
                    where: subject.text.contains),
                [" not ", "never", "cannot", "Never"].contains(where: subject.source.text.source.contains),
                let change = subject.edit(place, place.lowerBound == 0 ? "" : " ")
            else { return nil }
            return Change(edits: change.edits, place: whole(subject))
        },
        Mutation("lost-dollar", "missing-dollar", "missing-placeholder") { subject, random in
            guard subject.isProse,
                let one = subject.placeholders.filter({ $0.function == nil }).randomElement(using: &random),
                case .variable(let variable)? = one.operand,
                subject.catalog.facts[variable.name] != nil || subject.catalog.contacts[variable.name] != nil
            else { return nil }
            return subject.edit(one.range.range, "{\(variable.name)}")
        },
        Mutation("doubled-word", "doubled-word") { subject, random in
            guard let word = subject.words(atLeast: 2).randomElement(using: &random) else { return nil }
            return subject.edit(word, "\(subject.slice(word)) \(subject.slice(word))")
        },
        Mutation("doubled-space", "doubled-space") { subject, random in
            let bytes = Array(subject.text.utf8)
            let spaces = subject.runs.flatMap { run in
                run.filter { bytes[$0] == 0x20 && $0 > run.lowerBound && $0 + 1 < run.upperBound }
            }
            guard let space = spaces.randomElement(using: &random) else { return nil }
            return subject.edit(space..<space, " ")
        },
        Mutation("space-at-the-edge", "edge-space") { subject, random in
            guard let pattern = subject.message.message.variants.randomElement(using: &random)?.pattern else {
                return nil
            }
            return subject.edit(pattern.range.upperBound..<pattern.range.upperBound, " ")
        },
        Mutation("end-punctuation", "changed-end-punctuation", "colon-in-text") { subject, random in
            guard subject.message.message.variants.isEmpty, subject.text.hasSuffix("."),
                subject.source.text.source.hasSuffix(".")
            else { return nil }
            let end = subject.text.utf8.count
            return subject.edit(end - 1..<end, ["", ":", "!", "?"].randomElement(using: &random) ?? "")
        },
        Mutation("bracket", "unbalanced-bracket") { subject, random in
            let sign = Bool.random(using: &random) ? "(" : ")"
            guard let place = subject.occurrences(of: sign).randomElement(using: &random),
                let change = subject.edit(place, "")
            else { return nil }
            return Change(edits: change.edits, place: whole(subject))
        },
        Mutation("three-dots", "wrong-ellipsis") { subject, random in
            guard let word = subject.words(atLeast: 3).randomElement(using: &random) else { return nil }
            return subject.edit(word.upperBound..<word.upperBound, "...")
        },
        Mutation("homoglyph", "mixed-script") { subject, random in
            let twins = ["a": "а", "e": "е", "o": "о", "c": "с", "p": "р", "x": "х"]
            guard let (latin, twin) = twins.sorted(by: { $0.key < $1.key }).randomElement(using: &random),
                let word = subject.words(atLeast: 4).filter({ subject.slice($0).dropFirst().contains(latin) })
                    .randomElement(using: &random)
            else { return nil }
            let written = subject.slice(word)
            guard let index = written.dropFirst().firstIndex(of: Character(latin)) else { return nil }
            return subject.edit(word, written.replacing(at: index, with: twin))
        },
        Mutation("bidi-override", "bidi-control") { subject, random in
            guard let word = subject.words(atLeast: 3).randomElement(using: &random) else { return nil }
            return subject.edit(
                word.lowerBound..<word.lowerBound,
                ["\u{202E}", "\u{2066}", "\u{200F}"].randomElement(using: &random) ?? "")
        },
        Mutation("hidden-character", "hidden-character") { subject, random in
            guard let word = subject.words(atLeast: 4).randomElement(using: &random) else { return nil }
            let written = subject.slice(word)
            let half = written.index(written.startIndex, offsetBy: 2)
            let hidden = ["\u{200B}", "\u{AD}", "\u{2060}"].randomElement(using: &random) ?? ""
            return subject.edit(word, written[..<half] + hidden + written[half...])
        },
        Mutation("decomposed", "not-normalised") { subject, random in
            let pairs = [("á", "a\u{301}"), ("é", "e\u{301}"), ("í", "i\u{301}"), ("ó", "o\u{301}"), ("ñ", "n\u{303}")]
            guard let (from, to) = pairs.randomElement(using: &random),
                let place = subject.occurrences(of: from).randomElement(using: &random)
            else { return nil }
            return subject.edit(place, to)
        },
        Mutation("wrong-encoding", "mojibake") { subject, random in
            let pairs = [("á", "Ã¡"), ("é", "Ã©"), ("ó", "Ã³"), ("ñ", "Ã±"), ("¿", "Â¿"), ("í", "Ã\u{AD}")]
            guard let (from, to) = pairs.randomElement(using: &random),
                let place = subject.occurrences(of: from).randomElement(using: &random)
            else { return nil }
            return subject.edit(place, to)
        },
        Mutation("lost-letter", "replacement-character") { subject, random in
            guard
                let place = ["á", "é", "ó", "ñ", "í"].flatMap({ subject.occurrences(of: $0) }).randomElement(
                    using: &random)
            else { return nil }
            return subject.edit(place, "\u{FFFD}")
        },
        Mutation("shout", "shouting") { subject, random in
            guard let run = subject.runs.filter({ $0.count > 20 }).randomElement(using: &random) else { return nil }
            let words = subject.slice(run).split(separator: " ", omittingEmptySubsequences: false)
            guard
                let start = words.indices.first(where: { index in
                    index + 2 < words.count
                        && words[index...index + 2].allSatisfy { $0.count > 3 && $0.allSatisfy(\.isLetter) }
                })
            else { return nil }
            let old = words[start...start + 2].joined(separator: " ")
            guard let place = subject.occurrences(of: old).first else { return nil }
            return subject.edit(place, old.uppercased())
        },
        Mutation("half-lost", "unlikely-length", "changed-end-punctuation") { subject, random in
            guard subject.message.message.variants.isEmpty, subject.markup.isEmpty, subject.placeholders.isEmpty,
                subject.text.utf8.count > 80, !subject.text.contains("\n"),
                let cut = subject.words(atLeast: 3).first(where: { $0.lowerBound > subject.text.utf8.count / 4 })
            else { return nil }
            guard let change = subject.edit(cut.upperBound..<subject.text.utf8.count, ".") else { return nil }
            return Change(edits: change.edits, place: whole(subject))
        },
        Mutation("endless-sentence", "long-sentence") { subject, random in
            guard subject.message.id.hasPrefix("guidance."),
                let run = subject.runs.filter({ $0.count > 40 }).randomElement(using: &random)
            else { return nil }
            let extra =
                " y también llame otra vez a su abogado para que le diga qué puede hacer mañana por la mañana si nadie contesta ese día en ese lugar"
            guard let word = subject.words(atLeast: 4).last(where: { run.contains($0.lowerBound) }) else { return nil }
            return subject.edit(word.upperBound..<word.upperBound, extra)
        },
        Mutation("too-long", "too-long") { subject, random in
            guard subject.message.id.hasSuffix(".title") || subject.message.id.hasSuffix(".summary"),
                let word = subject.words(atLeast: 3).last
            else { return nil }
            let extra = String(repeating: " y lo que pasó después en cada lugar", count: 5)
            return subject.edit(word.upperBound..<word.upperBound, extra)
        },
    ]

    /// The end of a sentence in a run of text, behind its stop.
    private static func sentenceEnd(_ subject: Subject, _ random: inout SeededRandom) -> Int? {
        let bytes = Array(subject.text.utf8)
        return subject.occurrences(of: ".").map(\.upperBound).filter { end in
            end == bytes.count || bytes[end] == 0x20 || bytes[end] == 0x0A || bytes[end] == 0x7D
        }.randomElement(using: &random)
    }

    /// From a byte to the end of the message, in the new text: a report may begin anywhere in the sentence.
    private static func toEnd(of subject: Subject, from start: Int) -> SourceSpan {
        subject.message.text.place(of: start..<subject.text.utf8.count).span
    }

    private static func isWhole(_ range: Range<Int>, _ subject: Subject) -> Bool {
        let bytes = Array(subject.text.utf8)
        func isLetter(_ index: Int) -> Bool {
            bytes.indices.contains(index)
                && (bytes[index] >= 0x80 || (bytes[index] | 0x20 >= 0x61 && bytes[index] | 0x20 <= 0x7A))
        }
        return !isLetter(range.lowerBound - 1) && !isLetter(range.upperBound)
    }

    /// What a term's markup surrounds, and the term's entry.
    private static func termContent(
        _ subject: Subject, _ random: inout SeededRandom
    ) -> (Range<Int>, (id: String, avoid: [GlossaryEntry.Avoided]))? {
        guard let one = subject.openings.filter({ $0.name == "term" }).randomElement(using: &random),
            case .literal(let literal)? = one.options.first?.value,
            let close = subject.markup.first(where: { $0.kind == .close && $0.range.lowerBound >= one.range.upperBound }
            ),
            let entry = subject.catalog.locales.first(where: { $0.settings.tag.identifier == "es" })?.glossary[
                literal.value]
        else { return nil }
        return (one.range.upperBound..<close.range.lowerBound, (literal.value, entry.avoid))
    }
}

extension String {
    fileprivate func replacing(at index: Index, with text: String) -> String {
        String(self[..<index]) + text + String(self[self.index(after: index)...])
    }
}
