import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaJSON

/// A line of a document, with how it becomes HTML.
struct PublishedLine: Sendable {
    let line: [Inline]
    let html: HTMLFragment

    /// The line and the direction of the words around it.
    var spans: SpanShapes.Line { html.spans(line) }

    /// The words.
    var text: String { html.text(line) }
}

extension HTMLFragment {
    /// The spans of a line.
    func spans(_ line: [Inline]) -> SpanShapes.Line {
        SpanShapes.Line(inline: line, direction: document.direction, sources: document.sources)
    }

    /// The words of a line.
    func text(_ line: [Inline]) -> String { line.plainText(citing: document.sources) }

    /// A line, to be published.
    func line(_ line: [Inline]) -> PublishedLine { PublishedLine(line: line, html: self) }

    /// Lines, to be published; those without words are left out.
    func lines(_ lines: [[Inline]]) -> [PublishedLine] { lines.filter(\.hasText).map(line) }

    /// A line that has words.
    func optional(_ line: [Inline]?) -> PublishedLine? {
        guard let line, line.hasText else { return nil }
        return self.line(line)
    }
}

/// A line as JSON: its words, a safe piece of HTML, and its typed spans.
enum LineShape {
    static let line = JSONShape<PublishedLine>("line", fields { $0 })

    /// The keys of a line, for a map that is one and has more.
    static func fields<Value: Sendable>(
        _ get: @escaping @Sendable (Value) -> PublishedLine
    ) -> [JSONField<Value>] {
        [
            .string("text", .text) { get($0).text },
            .string("html", .html) { value in
                let published = get(value)
                return published.html.html(published.line)
            },
            SpanShapes.field { get($0).spans },
            .optionalChoice("translation") { get($0).line.translation },
        ]
    }

    /// A line that stands in a block, whose `spans` are those of all its lines.
    static let part = JSONShape<PublishedLine>(
        "part",
        [
            .string("text", .text) { $0.text }, .string("html", .html) { $0.html.html($0.line) },
            .optionalChoice("translation") { $0.line.translation },
        ])
}

extension [Inline] {
    /// Lines in one, each after a line break; those without words are left out, and texts that meet are one.
    static func lines(_ lines: [[Inline]]) -> [Inline] {
        let all = lines.filter(\.hasText).joined(separator: [.text("\n")])
        return all.reduce(into: []) { merged, inline in
            if case .text(let next) = inline, case .text(let before)? = merged.last {
                merged[merged.count - 1] = .text(before + next)
            } else {
                merged.append(inline)
            }
        }
    }
}
