import GlosaCatalog
import GlosaDiagnostics
import MessageFormat

/// A telephone number or an address that may stand nowhere, in whatever spelling: as a file has it, and as a message
/// says it when its markup is gone and its values stand in it.
///
/// The finding shows neither the number nor its line: what is printed is copied, and a log makes it dialable again.
struct ForbiddenContact: ProjectCheck {
    var id: String { ForbiddenContacts.finding }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    private static let help = "take it out; a text that warns of a number names it by its last four digits"

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let forbidden = ForbiddenContacts(project.catalog)
        guard !forbidden.isEmpty else { return }
        var told: [String: [SourceSpan]] = [:]
        var toldOfData: Set<String> = []
        for file in project.catalog.files where file.path != ForbiddenContacts.file {
            for hit in forbidden.hits(in: Array(file.text.utf8)) {
                let span = file.span(ofOffsets: hit.range)
                told[file.path, default: []].append(span)
                if file.path.hasPrefix("Resources/") { toldOfData.insert(hit.entry.id) }
                report(hit, at: span, subject: nil, &findings)
            }
        }
        for locale in project.catalog.locales {
            locale.forEachMessage(beside: nil) { message, _, _, _, _ in
                for pattern in message.message.patterns {
                    let flat = FlatPattern(pattern, of: message, project.catalog)
                    for hit in forbidden.hits(in: flat.bytes) {
                        let span = message.text.place(of: flat.sourceRange(hit.range)).span
                        // A value that has it by itself is told where the value stands, and no message that names it.
                        if flat.isOneValue(hit.range), toldOfData.contains(hit.entry.id) { continue }
                        guard told[span.file]?.contains(where: { $0.shares(span) }) != true else { continue }
                        report(hit, at: span, subject: message.id, &findings)
                    }
                }
            }
        }
    }

    private func report(_ hit: ForbiddenContacts.Hit, at span: SourceSpan, subject: String?, _ findings: inout Findings)
    {
        var place = Diagnostic.Place(file: span.file)
        place.span = span
        findings.report(self, hit.message, at: place, subject: subject, help: Self.help)
    }
}

extension SourceSpan {
    /// True when both have a line in common.
    fileprivate func shares(_ other: SourceSpan) -> Bool {
        start.line <= other.end.line && other.start.line <= end.line
    }
}

extension Message {
    fileprivate var patterns: [Pattern] {
        switch body {
        case .pattern(let pattern): [pattern]
        case .match(_, let variants): variants.map(\.pattern)
        }
    }
}

/// A pattern as it is read: without markup, and with the values of facts, contacts and literals in it.
private struct FlatPattern {
    private(set) var bytes: [UInt8] = []
    private var runs: [(start: Int, source: Range<Int>, isValue: Bool)] = []

    init(_ pattern: Message.Pattern, of message: CatalogMessage, _ catalog: Catalog) {
        for element in pattern.elements {
            switch element {
            case .text(let text): append(text.value, text.range, isValue: false)
            case .expression(let expression):
                append(
                    Self.value(of: expression, message.message, catalog, depth: 0), expression.range, isValue: true)
            case .markup: break
            }
        }
    }

    /// The bytes of the message's source that became `range`.
    func sourceRange(_ range: Range<Int>) -> Range<Int> {
        let first = runs.last { $0.start <= range.lowerBound }
        let last = runs.last { $0.start < range.upperBound }
        guard let first, let last else { return 0..<0 }
        return first.source.lowerBound..<max(first.source.lowerBound, last.source.upperBound)
    }

    /// True when one placeholder became all of `range`.
    func isOneValue(_ range: Range<Int>) -> Bool {
        guard let run = runs.last(where: { $0.start <= range.lowerBound }) else { return false }
        return run.isValue && runs.last { $0.start < range.upperBound }?.start == run.start
    }

    private mutating func append(_ text: String, _ range: SourceRange, isValue: Bool) {
        runs.append((bytes.count, range.lowerBound..<range.upperBound, isValue))
        bytes.append(contentsOf: text.utf8)
    }

    /// A value as it was written; a placeholder of another kind parts what stands before it from what follows.
    private static func value(
        of expression: Message.Expression, _ message: Message, _ catalog: Catalog, depth: Int
    ) -> String {
        switch expression.operand {
        case .literal(let literal)?: return literal.value
        case .variable(let variable)?:
            let declared = message.declarations.first { $0.kind == .local && $0.variable.name == variable.name }
            if let declared, depth < 8 { return value(of: declared.expression, message, catalog, depth: depth + 1) }
            if let contact = catalog.contacts[variable.name] { return contact.value }
            if let fact = catalog.facts[variable.name], let text = fact.plainText(in: catalog) { return text }
            return "\u{FFFC}"
        case nil: return "\u{FFFC}"
        }
    }
}
