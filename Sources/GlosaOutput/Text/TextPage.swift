import GlosaDocument
import GlosaICU

/// A page of plain text while it is written.
struct TextPage {
    private let wrapping: LineWrapping
    private let sources: CitedSources
    private var lines: [String] = []
    private var indent = 0

    init(width: Int, of document: Document) {
        wrapping = LineWrapping(width: width)
        sources = document.sources
    }

    /// Everything written, ending in one line break.
    var text: String { lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n" }

    mutating func heading(_ title: [Inline], underline: Character?) {
        blank()
        if let underline { blank(evenTwice: underline == "-") }
        let wrapped = wrapping.wrap(shown(title), first: margin, rest: margin)
        lines += wrapped
        guard let underline else { return }
        let columns = wrapped.map { DisplayWidth.columns(of: $0) }.max() ?? 0
        lines.append(String(repeating: underline, count: columns))
        blank()
    }

    mutating func paragraph(_ line: [Inline]) {
        guard !line.isEmpty else { return }
        blank()
        lines += wrapping.wrap(shown(line), first: margin, rest: margin)
    }

    /// A line behind a marker, its further lines hanging below its first word.
    mutating func item(_ line: [Inline], marker: String, spaced: Bool) {
        if spaced { blank() }
        let hanging = margin + String(repeating: " ", count: DisplayWidth.columns(of: marker))
        lines += wrapping.wrap(shown(line), first: margin + marker, rest: hanging)
    }

    /// What `write` writes stands further in by `columns`.
    mutating func indented(by columns: Int, _ write: (inout TextPage) -> Void) {
        indent += columns
        write(&self)
        indent -= columns
    }

    /// One blank line, unless there is one already or nothing is above.
    mutating func blank(evenTwice: Bool = false) {
        guard let last = lines.last else { return }
        if !last.isEmpty || (evenTwice && lines.count > 1 && !lines[lines.count - 2].isEmpty) { lines.append("") }
    }

    private var margin: String { String(repeating: " ", count: indent) }

    /// The line in words, whose values are isolated: a terminal or a chat goes by the text alone.
    private func shown(_ line: [Inline]) -> String { line.isolatedText(citing: sources) }
}
