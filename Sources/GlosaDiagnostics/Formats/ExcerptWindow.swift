import GlosaText

/// The part of a line that fits beside its caret, and where the caret stands under it.
struct ExcerptWindow {
    /// The text to show, with `…` where the line was cut.
    let text: String
    /// Terminal columns before the caret.
    let caretColumn: Int
    /// The number of carets.
    let caretWidth: Int

    private static let limit = 110

    init(_ place: Diagnostic.Place, width: (Substring) -> Int) {
        let scalars = place.line.unicodeScalars.map { $0 == "\t" ? " " : $0 }
        let start = min(max(place.span.start.column - 1, 0), scalars.count)
        let sameLine = place.span.end.line == place.span.start.line
        let end = max(start, min(sameLine ? place.span.end.column - 1 : scalars.count, scalars.count))
        // A long line is cut around the words in question, never through them if they fit.
        var low = 0
        var high = scalars.count
        if scalars.count > Self.limit {
            let before = min(30, max(0, Self.limit - (end - start)))
            low = max(0, min(start - before, scalars.count - Self.limit))
            high = min(scalars.count, low + Self.limit)
        }
        var shown = low > 0 ? "…" : ""
        shown.unicodeScalars.append(contentsOf: scalars[low..<high])
        if high < scalars.count { shown += "…" }
        text = shown
        let before = Self.shownWidth(scalars[low..<max(low, start)], width)
        caretColumn = before + (low > 0 ? 1 : 0)
        caretWidth = max(1, Self.shownWidth(scalars[max(low, start)..<max(max(low, start), min(end, high))], width))
    }

    private static func shownWidth(_ scalars: ArraySlice<Unicode.Scalar>, _ width: (Substring) -> Int) -> Int {
        var text = ""
        for scalar in scalars {
            if isHidden(scalar) { text += code(of: scalar) } else { text.unicodeScalars.append(scalar) }
        }
        return width(text[...])
    }

    /// True where a scalar would act on the terminal or on the order of the text instead of showing.
    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
        default: false
        }
    }

    /// `<U+202E>`
    static func code(of scalar: Unicode.Scalar) -> String { "<\(CodePoint.name(scalar))>" }
}
