import GlosaCatalog
import GlosaICU

/// Puts inlines together while markup opens and closes around them.
struct InlineAssembly {
    private struct Level {
        var kind: InlineMarkup?
        var value: String
        var inlines: [Inline]
    }

    private let quotes: [LocaleSettings.QuotationMarks]
    /// The direction of the line.
    let line: WritingDirection
    private var levels = [Level(kind: nil, value: "", inlines: [])]

    init(quotes: [LocaleSettings.QuotationMarks], in line: WritingDirection) {
        self.quotes = quotes
        self.line = line
    }

    /// The direction of the words around what is appended next: that of the innermost markup of a language, else the
    /// line's.
    var direction: WritingDirection {
        let language = levels.last { $0.kind == .language }.flatMap { try? LocaleTag($0.value) }
        return language?.direction ?? line
    }

    mutating func append(_ inline: Inline) {
        let last = levels.count - 1
        if case .text(let text) = inline, case .text(let before)? = levels[last].inlines.last {
            levels[last].inlines[levels[last].inlines.count - 1] = .text(before + text)
        } else {
            levels[last].inlines.append(inline)
        }
    }

    mutating func open(_ kind: InlineMarkup, value: String) {
        levels.append(Level(kind: kind, value: value, inlines: []))
    }

    /// Closes the innermost markup if it is of this kind; the loader has refused messages in which it is not.
    mutating func close(_ kind: InlineMarkup, _ wrap: (InlineMarkup, String, [Inline]) -> Inline?) {
        guard levels.count > 1, levels[levels.count - 1].kind == kind else { return }
        let level = levels.removeLast()
        if kind == .quote {
            let depth = levels.count { $0.kind == .quote }
            let marks = quotes.isEmpty ? nil : quotes[depth % quotes.count]
            append(.quote(open: marks?.open ?? "“", level.inlines, close: marks?.close ?? "”"))
        } else if let inline = wrap(kind, level.value, level.inlines) {
            append(inline)
        } else {
            for inline in level.inlines { append(inline) }
        }
    }

    /// Everything, with whatever was left open flattened so that no word is lost.
    mutating func finish() -> [Inline] {
        while levels.count > 1 {
            let level = levels.removeLast()
            for inline in level.inlines { append(inline) }
        }
        return levels[0].inlines
    }
}
