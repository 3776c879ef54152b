import FoundationEssentials
import GlosaCatalog
import GlosaDiagnostics
import GlosaRandom
import MessageFormat

extension Mutation {
    /// Mistakes in files: entries lost or renamed, YAML's own traps, values and outlines.
    static let files: [Mutation] = [
        Mutation("empty-message", "empty-message", "missing-key", "empty-value") { subject, _ in
            guard !subject.text.contains("\n"), subject.edit(0..<subject.text.utf8.count, "") != nil else { return nil }
            guard let change = subject.edit(0..<subject.text.utf8.count, ""), var place = change.edits.first?.span
            else { return nil }
            // What is reported is the key, which stands before it or above.
            place.start = SourcePosition(line: place.start.line - 1, column: 1)
            return Change(edits: change.edits, place: place)
        },
        Mutation("quoted-text", "foreign-shape") { subject, _ in
            guard isPlain(subject) else { return nil }
            return subject.edit(0..<subject.text.utf8.count, "\"\(subject.text)\"")
        },
        Mutation("colon-in-text", "colon-in-text") { subject, random in
            guard isPlain(subject), let word = subject.words(atLeast: 3).randomElement(using: &random) else {
                return nil
            }
            let bytes = Array(subject.text.utf8)
            guard word.upperBound < bytes.count, bytes[word.upperBound] == 0x20 else { return nil }
            return subject.edit(word.upperBound..<word.upperBound, ":")
        },
        Mutation("cut-at-hash", "cut-at-hash") { subject, random in
            guard isPlain(subject), let word = subject.words(atLeast: 3).last else { return nil }
            return subject.edit(word.upperBound..<word.upperBound, " #1")
        },
        Mutation("renamed-message", "missing-message", "extra-message", "missing-translation", "unused-message") {
            subject, _ in
            guard subject.message.id.split(separator: ".").count == 2, !subject.message.id.hasPrefix("facts"),
                !subject.message.id.hasPrefix("contacts"), !subject.message.id.hasPrefix("glossary")
            else { return nil }
            let key = subject.message.id.split(separator: ".")[1]
            guard let edit = keyEdit(subject, "\(key)-bis:", original: "\(key):") else { return nil }
            return Change(edits: [edit], place: widened(edit.span))
        },
        Mutation("duplicate-key", "duplicate-key") { subject, random in
            guard subject.message.id.split(separator: ".").count == 2, isPlain(subject), subject.isProse else {
                return nil
            }
            let parts = subject.message.id.split(separator: ".")
            guard !["facts", "contacts", "glossary"].contains(parts[0]), let other = otherKey(subject, &random),
                let edit = keyEdit(subject, "\(other):", original: "\(parts[1]):")
            else { return nil }
            return Change(edits: [edit], place: anywhere(edit.span))
        },
        Mutation("stale", "stale-translation") { subject, random in
            let english = Subject(catalog: subject.catalog, message: subject.source, source: subject.source)
            guard let word = english.words(atLeast: 4).randomElement(using: &random),
                let edit = Subject.edit(subject.source, word, "changed")
            else { return nil }
            return Change(edits: [edit], place: subject.message.text.place.span)
        },
        Mutation("telephone-digit", "changed-value") { subject, random in
            let phones = subject.catalog.contacts.entries.filter { !$0.value.isPage }
            guard let (_, contact) = phones.randomElement(using: &random) else { return nil }
            return dataChange(contact.place, "tel: \(contact.value)", "tel: \(changed(contact.value, &random))")
        },
        Mutation("address-letter", "changed-value") { subject, random in
            let pages = subject.catalog.contacts.entries.filter { $0.value.isPage && $0.value.value.utf8.count > 20 }
            guard let (_, contact) = pages.randomElement(using: &random) else { return nil }
            return dataChange(contact.place, contact.value, String(contact.value.dropLast()) + "q")
        },
        Mutation("fact-digit", "changed-value") { subject, random in
            let ids = subject.catalog.facts.ids.filter { subject.catalog.facts[$0]?.recordedText != nil }
            guard let id = ids.randomElement(using: &random), let fact = subject.catalog.facts[id] else { return nil }
            if let count = fact.writtenCount {
                return dataChange(fact.place, "value: \(count)", "value: \(count + 1)")
            }
            guard let date = fact.date else { return nil }
            return dataChange(fact.place, "value: \(date.iso)", "value: \(changed(date.iso, &random))")
        },
        Mutation("no-source", "missing-source") { subject, random in
            let facts = subject.catalog.facts.entries.filter { $0.value.parts.isEmpty }
            guard let (_, fact) = facts.randomElement(using: &random) else { return nil }
            let list = "sources: [\(fact.provenance.sources.joined(separator: ", "))]"
            return dataChange(fact.place, list, "sources: []")
        },
        Mutation("misspelt-source", "unknown-source") { subject, random in
            guard let (_, fact) = subject.catalog.facts.entries.randomElement(using: &random),
                let source = fact.provenance.sources.first
            else { return nil }
            return dataChange(fact.place, "sources: [\(source)", "sources: [\(source)x")
        },
        Mutation("impossible-date", "bad-date") { subject, random in
            let dates = subject.catalog.facts.entries.filter { $0.value.date?.day != nil }
            guard let (_, fact) = dates.randomElement(using: &random), let date = fact.date else { return nil }
            return dataChange(fact.place, "value: \(date.iso)", "value: \(date.iso.prefix(5))02-30")
        },
        Mutation("short-telephone", "bad-telephone") { subject, random in
            let phones = subject.catalog.contacts.entries.filter { $0.value.value.hasPrefix("+1") }
            guard let (_, contact) = phones.randomElement(using: &random) else { return nil }
            return dataChange(contact.place, contact.value, "+1 " + contact.value.dropFirst(2))
        },
        Mutation("unmarked-term", "unmarked-first-use") { subject, random in
            guard subject.message.id.hasPrefix("guidance.") || subject.message.id.hasPrefix("story."),
                subject.openings.filter({ $0.name == "term" }).count == 1, let one = subject.openings.first,
                one.name == "term",
                isFirst(subject, one), let own = unmarked(subject.message), let other = unmarked(subject.source)
            else { return nil }
            return Change(edits: [own, other], place: nil)
        },
    ]

    /// Every kind of mistake.
    static let all = messages + words + files

    private static func isPlain(_ subject: Subject) -> Bool {
        let span = subject.message.text.place.span
        return span.start.column > 1 && !subject.text.contains("\n")
            && subject.message.text.place.line.hasSuffix(subject.text)
            && subject.message.text.place.line.contains(": \(subject.text)") && !subject.text.contains("{")
            && !subject.text.contains("\"")
    }

    /// The edit of the key before a message on one line, or above its block.
    private static func keyEdit(_ subject: Subject, _ replacement: String, original: String) -> TextEdit? {
        var span = subject.message.text.place.span
        let isBlock = !subject.message.text.place.line.hasPrefix(original)
        if isBlock { span.start.line -= 1 }
        span.start.column = 1
        span.end = SourcePosition(line: span.start.line, column: 1 + original.unicodeScalars.count)
        return TextEdit(span, original: original, replacement: replacement)
    }

    private static func otherKey(_ subject: Subject, _ random: inout SeededRandom) -> String? {
        let parts = subject.message.id.split(separator: ".").map(String.init)
        let table = subject.catalog.locales.first { $0.settings.tag.identifier == "es" }?.messages[parts[0]]
        return table?.ids.filter { $0 != parts[1] }.randomElement(using: &random)
    }

    private static func widened(_ span: SourceSpan) -> SourceSpan {
        SourceSpan(
            file: span.file, start: SourcePosition(line: span.start.line, column: 1),
            end: SourcePosition(line: span.start.line + 1, column: 300))
    }

    /// The whole file: which of two entries with one key is the second is a matter of their order.
    private static func anywhere(_ span: SourceSpan) -> SourceSpan {
        SourceSpan(
            file: span.file, start: SourcePosition(line: 1, column: 1), end: SourcePosition(line: 1_000_000, column: 1))
    }

    /// A change of data: in the entry at `place`, the first `old` becomes `new`. The report may stand anywhere in it.
    private static func dataChange(_ place: Diagnostic.Place, _ old: String, _ new: String) -> Change? {
        guard
            let text = FileManager.default.contents(atPath: ProjectPath.folder + "/" + place.span.file)
                .map({ String(decoding: $0, as: UTF8.self) })
        else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var number = place.span.start.line
        while number <= lines.count {
            let line = lines[number - 1]
            if number > place.span.start.line, !line.hasPrefix(" ") { return nil }
            if let start = line.firstRange(of: old)?.lowerBound {
                let column = line[..<start].unicodeScalars.count + 1
                let start = SourcePosition(line: number, column: column)
                let end = SourcePosition(line: number, column: column + old.unicodeScalars.count)
                let span = SourceSpan(file: place.span.file, start: start, end: end)
                let whole = SourceSpan(
                    file: place.span.file, start: place.span.start, end: SourcePosition(line: number + 8, column: 1))
                return Change(edits: [TextEdit(span, original: old, replacement: new)], place: whole)
            }
            number += 1
        }
        return nil
    }

    /// One digit of `text` changed.
    private static func changed(_ text: String, _ random: inout SeededRandom) -> String {
        var bytes = Array(text.utf8)
        guard let index = bytes.indices.filter({ bytes[$0] >= 0x31 && bytes[$0] <= 0x38 }).randomElement(using: &random)
        else {
            return text + "1"
        }
        bytes[index] += 1
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether no message before it, in the story or in its section of the guidance, marks the term.
    private static func isFirst(_ subject: Subject, _ term: Message.Markup) -> Bool {
        guard case .literal(let id)? = term.options.first?.value else { return false }
        let parts = subject.message.id.split(separator: ".").map(String.init)
        guard let sections = subject.catalog.outline.documents[parts[0]],
            let own = sections.first(where: { $0.blocks.flatMap(\.messages).contains { $0.id == parts[1] } })
        else { return false }
        let isEnteredAnywhere = subject.catalog.kind(of: parts[0])?.hasSectionPages == true
        let before = (isEnteredAnywhere ? [own] : sections).flatMap(\.blocks).flatMap(\.messages).map(\.id)
        let table = subject.catalog.locales.first { $0.settings.tag.identifier == "es" }?.messages[parts[0]]
        for key in before {
            if key == parts[1] { return true }
            if table?[key]?.text.source.contains("#term id=\(id.value)}") ?? false { return false }
        }
        return false
    }

    /// The edit that takes the one term's markup away.
    private static func unmarked(_ message: CatalogMessage) -> TextEdit? {
        let subject = Subject(catalog: ProjectPath.catalog, message: message, source: message)
        guard let open = subject.openings.first(where: { $0.name == "term" }),
            let close = subject.markup.first(where: {
                $0.kind == .close && $0.range.lowerBound >= open.range.upperBound
            })
        else { return nil }
        return Subject.edit(
            message, open.range.lowerBound..<close.range.upperBound,
            subject.slice(open.range.upperBound..<close.range.lowerBound))
    }
}
