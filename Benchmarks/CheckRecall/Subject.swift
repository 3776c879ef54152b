import GlosaCatalog
import GlosaDiagnostics
import MessageFormat

/// A message of the translation that a mistake is to be made in, with its source.
struct Subject {
    let catalog: Catalog
    let message: CatalogMessage
    let source: CatalogMessage

    /// The message's source text.
    var text: String { message.text.source }

    /// The edit that puts `replacement` in the place of bytes of the message.
    func edit(_ range: Range<Int>, _ replacement: String) -> Mutation.Change? {
        Self.edit(message, range, replacement).map { Mutation.Change(edits: [$0], place: nil) }
    }

    /// The edit of any message; nil where it would run over the end of a line.
    static func edit(_ message: CatalogMessage, _ range: Range<Int>, _ replacement: String) -> TextEdit? {
        let span = message.text.place(of: range).span
        guard span.start.line == span.end.line || range.isEmpty else { return nil }
        let bytes = Array(message.text.source.utf8)
        guard range.upperBound <= bytes.count else { return nil }
        return TextEdit(span, original: String(decoding: bytes[range], as: UTF8.self), replacement: replacement)
    }

    /// The places of a literal text in the runs of text of the message, in bytes of its source.
    func occurrences(of needle: String) -> [Range<Int>] {
        let wanted = Array(needle.utf8)
        let bytes = Array(text.utf8)
        return runs.flatMap { run -> [Range<Int>] in
            guard run.count >= wanted.count else { return [] }
            return (run.lowerBound...run.upperBound - wanted.count).filter { start in
                bytes[start..<start + wanted.count].elementsEqual(wanted)
            }.map { $0..<$0 + wanted.count }
        }
    }

    /// The runs of text of the message outside words in another language, in bytes of its source.
    var runs: [Range<Int>] {
        var runs: [Range<Int>] = []
        for pattern in message.message.patterns {
            var depth = 0
            for element in pattern.elements {
                switch element {
                case .text(let text) where depth == 0: runs.append(text.range.range)
                case .markup(let markup) where markup.name == "lang": depth += markup.kind == .open ? 1 : -1
                case .text, .markup, .expression: break
                }
            }
        }
        return runs
    }

    /// The words of the runs, of at least `length` ASCII letters or accented ones, in bytes of the source.
    func words(atLeast length: Int) -> [Range<Int>] {
        let bytes = Array(text.utf8)
        var words: [Range<Int>] = []
        for run in runs {
            var start: Int?
            for index in run.lowerBound...run.upperBound {
                let isLetter =
                    index < run.upperBound
                    && (bytes[index] >= 0x80 || (bytes[index] | 0x20 >= 0x61 && bytes[index] | 0x20 <= 0x7A))
                if isLetter {
                    start = start ?? index
                } else if let first = start {
                    if index - first >= length { words.append(first..<index) }
                    start = nil
                }
            }
        }
        return words
    }

    /// The text of some bytes.
    func slice(_ range: Range<Int>) -> String { String(decoding: Array(text.utf8)[range], as: UTF8.self) }

    /// The placeholders of the patterns.
    var placeholders: [Message.Expression] {
        message.message.patterns.flatMap(\.elements).compactMap { element in
            if case .expression(let expression) = element { expression } else { nil }
        }
    }

    /// The markup that opens.
    var openings: [Message.Markup] { markup.filter { $0.kind == .open } }

    /// All markup.
    var markup: [Message.Markup] { message.message.markups.map(\.markup) }

    /// Whether the message stands in a document, a definition or a remark, and not in interface.yaml.
    var isProse: Bool { !message.id.hasPrefix("interface.") }
}
