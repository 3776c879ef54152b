/// Prints findings for a person: the line with a caret under the very words, notes, and the repair.
///
///     error[unknown-fact]: no fact is called `deported-in`
///       --> locales/es/story.yaml:14:7
///        |
///     14 |   El {$deported-in :date} lo encerraron
///        |       ^^^^^^^^^^^^
///        = help: did you mean `deported-on`?
package struct DiagnosticText: Sendable {
    /// True for output that is coloured for a terminal.
    package var colour: Bool
    /// The number of terminal that columns a text takes; the default counts scalars.
    package var width: @Sendable (Substring) -> Int

    /// A printer. Give `width` a measure that knows wide and combining characters, and the carets stand true.
    package init(colour: Bool = false, width: @escaping @Sendable (Substring) -> Int = { $0.unicodeScalars.count }) {
        self.colour = colour
        self.width = width
    }

    /// One finding, ending in a line break.
    package func print(_ diagnostic: Diagnostic) -> String {
        let head = paint("\(diagnostic.severity.rawValue)[\(diagnostic.id)]", code(of: diagnostic.severity))
        var text = "\(head): \(bold(VisibleText.of(diagnostic.message)))\n"
        let places = ([diagnostic.place] + diagnostic.notes.map(\.place)).compactMap { $0 }
        let gutter = places.map { String($0.span.start.line).count }.max() ?? 1
        if let place = diagnostic.place { text += excerpt(place, gutter: gutter, mark: "^") }
        let margin = String(repeating: " ", count: gutter + 1)
        for note in diagnostic.notes {
            text += "\(margin)= note: \(VisibleText.of(note.message))\n"
            if let place = note.place { text += excerpt(place, gutter: gutter, mark: "-") }
        }
        if let help = diagnostic.help { text += "\(margin)= \(paint("help", "1;36")): \(VisibleText.of(help))\n" }
        return text
    }

    private func excerpt(_ place: Diagnostic.Place, gutter: Int, mark: Character) -> String {
        let margin = String(repeating: " ", count: gutter)
        var text = "\(margin)--> \(place.span)\n"
        guard !place.line.isEmpty else { return text }
        let number = String(place.span.start.line)
        let window = ExcerptWindow(place, width: width)
        text += "\(margin) |\n"
        text += "\(String(repeating: " ", count: gutter - number.count))\(number) | \(VisibleText.of(window.text))\n"
        let caret =
            String(repeating: " ", count: window.caretColumn)
            + paint(String(repeating: mark, count: window.caretWidth), "1;31")
        text += "\(margin) | \(caret)\n"
        return text
    }

    private func code(of severity: Severity) -> String {
        switch severity {
        case .error: "1;31"
        case .warning: "1;33"
        case .due: "1;35"
        case .info: "1;34"
        }
    }

    private func bold(_ text: String) -> String { paint(text, "1") }

    private func paint(_ text: String, _ code: String) -> String {
        colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
