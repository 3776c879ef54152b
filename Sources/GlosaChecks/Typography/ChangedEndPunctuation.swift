import GlosaDiagnostics
import GlosaText

/// A text that ends otherwise than its source: a statement for a question, a colon for nothing.
struct ChangedEndPunctuation: MessageCheck {
    var id: String { "changed-end-punctuation" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard unit.source != nil else { return }
        for (index, text) in unit.patterns.enumerated() where !text.words.isEmpty {
            guard let original = unit.sourcePattern(of: index), !original.words.isEmpty else { continue }
            let own = Ending(text)
            let source = Ending(original)
            guard own.kind != source.kind, !own.mayBeAbbreviation, !source.mayBeAbbreviation else { continue }
            let range = max(0, own.offset)..<min(text.bytes.count, own.offset + own.length)
            findings.report(
                self, unit, at: text.sourceRange(range),
                "the text ends with \(own.kind.name), and the source with \(source.kind.name)",
                help: "end it as the source does, unless the language asks for another sign")
        }
    }

    /// The way in which a text ends.
    private struct Ending {
        enum Kind {
            case nothing, stop, question, exclamation, colon, ellipsis, comma

            var name: String {
                switch self {
                case .nothing: "no mark"
                case .stop: "a full stop"
                case .question: "a question mark"
                case .exclamation: "an exclamation mark"
                case .colon: "a colon"
                case .ellipsis: "an ellipsis"
                case .comma: "a comma"
                }
            }
        }

        var kind = Kind.nothing
        var offset: Int
        var length = 1
        /// A full stop behind one or two letters: *p. m.*
        var mayBeAbbreviation = false

        init(_ text: PatternText) {
            // A text without a mark at its end is told by the last thing that it says.
            offset = text.words.last?.start ?? 0
            length = (text.words.last?.end ?? 1) - offset
            if let placeholder = text.placeholders.last, placeholder.offset > offset {
                (offset, length) = (placeholder.offset, 3)
            }
            let lastWord = text.words.last?.end ?? 0
            for mark in text.marks.reversed() where mark.offset >= lastWord {
                guard let kind = Self.kind(of: mark.scalar) else {
                    // Brackets and quotation marks may stand behind the mark; anything else ends the text.
                    guard Self.isCloser(mark.scalar) else { return }
                    continue
                }
                self.kind = kind
                offset = mark.offset
                length = mark.scalar.utf8.count
                if kind == .stop {
                    let dots = text.marks.count { $0.scalar == "." && mark.offset - $0.offset < 3 }
                    if dots == 3 {
                        self.kind = .ellipsis
                        (offset, length) = (mark.offset - 2, 3)
                    }
                    mayBeAbbreviation = (text.words.last?.length ?? 9) <= 2 && lastWord == mark.offset
                }
                return
            }
        }

        private static func kind(of scalar: Unicode.Scalar) -> Kind? {
            switch scalar {
            case ".", "。": .stop
            case "?", "？", "؟": .question
            case "!", "！": .exclamation
            case ":", "：": .colon
            case "…": .ellipsis
            case ",", ";", "،": .comma
            default: nil
            }
        }

        private static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
            [")", "]", "»", "”", "’", "\"", "'", "›"].contains(scalar)
        }
    }
}
