import GlosaDiagnostics
import MessageFormat

extension Mutation {
    /// Mistakes in the syntax of messages: placeholders, variants, markup.
    static let messages: [Mutation] = [
        Mutation("drop-placeholder", "missing-placeholder") { subject, random in
            guard let one = subject.placeholders.randomElement(using: &random) else { return nil }
            return subject.edit(one.range.range, "algo")
        },
        Mutation("rename-placeholder", "extra-placeholder", "missing-placeholder") { subject, random in
            guard let one = subject.placeholders.randomElement(using: &random),
                case .variable(let variable)? = one.operand, let fact = subject.catalog.facts[variable.name],
                subject.isProse
            else { return nil }
            let others = subject.catalog.facts.entries.filter { $0.id != fact.id && $0.value.typeName == fact.typeName }
            guard let other = others.randomElement(using: &random) else { return nil }
            return subject.edit(variable.range.range, "$\(other.id)")
        },
        Mutation("misspell-placeholder", "unknown-fact") { subject, random in
            guard let one = subject.placeholders.randomElement(using: &random), subject.isProse,
                case .variable(let variable)? = one.operand
            else { return nil }
            return subject.edit(variable.range.range, "$\(variable.name)x")
        },
        Mutation("duplicate-placeholder", "repeated-placeholder") { subject, random in
            guard let one = subject.placeholders.randomElement(using: &random) else { return nil }
            return subject.edit(one.range.range, "\(subject.slice(one.range.range)) \(subject.slice(one.range.range))")
        },
        Mutation("format-a-date-as-a-number", "changed-placeholder", "unformattable-message") { subject, random in
            let dates = subject.placeholders.filter { $0.function?.name == "date" }
            guard let one = dates.randomElement(using: &random), case .variable(let variable)? = one.operand else {
                return nil
            }
            return subject.edit(one.range.range, "{$\(variable.name) :integer}")
        },
        Mutation("translate-a-function", "unknown-function") { subject, random in
            guard let one = subject.placeholders.filter({ $0.function != nil }).randomElement(using: &random),
                let function = one.function
            else { return nil }
            return subject.edit(function.range.range, function.name == "date" ? ":fecha" : ":entero")
        },
        Mutation("cut-a-brace", "message-syntax") { subject, random in
            guard let one = subject.placeholders.randomElement(using: &random) else { return nil }
            guard let change = subject.edit(one.range.upperBound - 1..<one.range.upperBound, "") else { return nil }
            // A reader notices where the next sign makes no sense.
            return Change(edits: change.edits, place: whole(subject))
        },
        Mutation("drop-closing-markup", "unclosed-markup") { subject, random in
            guard let one = subject.markup.filter({ $0.kind == .close }).randomElement(using: &random) else {
                return nil
            }
            guard let change = subject.edit(one.range.range, ""), var place = change.edits.first?.span,
                let open = subject.openings.last(where: {
                    $0.range.upperBound <= one.range.lowerBound && $0.name == one.name
                })
            else { return nil }
            place.start = subject.message.text.place(of: open.range.range).span.start
            return Change(edits: change.edits, place: place)
        },
        Mutation("drop-opening-markup", "unopened-markup") { subject, random in
            guard let one = subject.openings.randomElement(using: &random),
                let change = subject.edit(one.range.range, ""),
                var place = change.edits.first?.span,
                let close = subject.markup.first(where: {
                    $0.kind == .close && $0.name == one.name && $0.range.lowerBound >= one.range.upperBound
                })
            else { return nil }
            place.end = subject.message.text.place(of: close.range.range).span.end
            return Change(edits: change.edits, place: place)
        },
        Mutation("drop-markup", "missing-markup") { subject, random in
            guard let one = subject.openings.filter({ $0.name != "lang" }).randomElement(using: &random),
                !subject.message.id.contains(".avoid-"),
                let close = subject.markup.first(where: {
                    $0.kind == .close && $0.range.lowerBound >= one.range.upperBound
                }),
                close.name == one.name
            else { return nil }
            return subject.edit(
                one.range.lowerBound..<close.range.upperBound,
                subject.slice(one.range.upperBound..<close.range.lowerBound))
        },
        Mutation("another-term", "changed-markup", "unaccepted-rendering") { subject, random in
            guard let one = subject.openings.filter({ $0.name == "term" }).randomElement(using: &random),
                case .literal(let literal)? = one.options.first?.value,
                let other = subject.catalog.terms.ids.filter({ $0 != literal.value }).randomElement(using: &random)
            else { return nil }
            return subject.edit(literal.range.range, other)
        },
        Mutation("translate-an-id", "unknown-term", "unknown-contact", "unknown-source", "unknown-link") {
            subject, random in
            guard
                let one = subject.openings.filter({ !$0.options.isEmpty && $0.name != "lang" }).randomElement(
                    using: &random),
                case .literal(let literal)? = one.options.first?.value
            else { return nil }
            return subject.edit(literal.range.range, "el-\(literal.value)")
        },
        Mutation("translate-markup", "unknown-markup") { subject, random in
            guard let one = subject.openings.filter({ $0.name == "term" }).randomElement(using: &random) else {
                return nil
            }
            let written = subject.slice(one.range.range)
            return subject.edit(one.range.range, "{#término" + written.dropFirst("{#term".count))
        },
        Mutation("add-markup", "extra-markup") { subject, random in
            guard let word = subject.words(atLeast: 5).randomElement(using: &random) else { return nil }
            return subject.edit(word, "{#strong}\(subject.slice(word)){/strong}")
        },
        Mutation("translate-a-key", "unknown-select-key") { subject, random in
            guard let key = keys(of: subject, where: { $0 == "day" }).randomElement(using: &random) else { return nil }
            return subject.edit(key.range.range, "día")
        },
        Mutation("plural-of-another-language", "impossible-plural-category") { subject, random in
            guard let key = keys(of: subject, where: { $0 == "one" }).randomElement(using: &random) else { return nil }
            return subject.edit(key.range.range, ["few", "uno", "One", "two"].randomElement(using: &random) ?? "few")
        },
        Mutation("drop-the-catch-all", "missing-fallback-variant") { subject, random in
            guard
                let variant = subject.message.message.variants.last(where: { $0.keys.allSatisfy { $0.value == nil } }),
                let key = variant.keys.first, let change = subject.edit(key.range.range, "other")
            else { return nil }
            // The report stands where the matcher is.
            return Change(edits: change.edits, place: whole(subject))
        },
        Mutation("drop-a-plural", "missing-plural-variant") { subject, random in
            guard
                let variant = subject.message.message.variants.first(where: {
                    $0.keys.count == 1 && $0.keys[0].value == "one"
                }),
                let change = subject.edit(variant.range.range, "")
            else { return nil }
            return Change(edits: change.edits, place: whole(subject))
        },
        Mutation("identical-variants", "identical-variants") { subject, random in
            let variants = subject.message.message.variants
            guard let one = variants.first(where: { $0.keys.first?.value == "one" }), let other = variants.last,
                one.pattern != other.pattern
            else { return nil }
            guard let change = subject.edit(one.pattern.range.range, subject.slice(other.pattern.range.range)) else {
                return nil
            }
            return Change(edits: change.edits, place: whole(subject))
        },
        Mutation("one-as-a-figure", "literal-one") { subject, random in
            guard let one = subject.message.message.variants.first(where: { $0.keys.first?.value == "one" }),
                case .expression(let placeholder)? = one.pattern.elements.first(where: {
                    if case .expression = $0 { true } else { false }
                })
            else { return nil }
            return subject.edit(placeholder.range.range, "1")
        },
        Mutation("stitch", "stitched-text") { subject, random in
            let bytes = Array(subject.text.utf8)
            let ends = subject.placeholders.map(\.range.upperBound).filter { end in
                end + 1 < bytes.count && bytes[end] == 0x20
                    && (bytes[end + 1] | 0x20 >= 0x61 && bytes[end + 1] | 0x20 <= 0x7A)
            }
            guard let end = ends.randomElement(using: &random) else { return nil }
            return subject.edit(end..<end + 1, "")
        },
        Mutation("plural-in-brackets", "parenthesised-plural") { subject, random in
            guard
                let word = subject.words(atLeast: 4).filter({ subject.slice($0).hasSuffix("a") }).randomElement(
                    using: &random)
            else { return nil }
            return subject.edit(word.upperBound..<word.upperBound, "(s)")
        },
    ]

    private static func keys(of subject: Subject, where isWanted: (String) -> Bool) -> [Message.Key] {
        subject.message.message.variants.flatMap(\.keys).filter { $0.value.map(isWanted) ?? false }
    }

    /// The whole message, in which a report may stand anywhere: what is missing has no place of its own.
    static func whole(_ subject: Subject) -> SourceSpan {
        var span = subject.message.text.place(of: 0..<subject.text.utf8.count).span
        // The mistake may have made its last line longer.
        span.end.column += 300
        return span
    }
}
