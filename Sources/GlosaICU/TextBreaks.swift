/// Boundaries in a text: of words (UAX #29), and of lines (UAX #14).
///
/// No language is refused: where ICU knows no rules of its own for one, Unicode's are right. Without a locale they are
/// Unicode's too. The pieces cover the text, and none is empty.
public enum TextBreaks {
    /// A piece of a text between two boundaries of words.
    public struct Word: Hashable, Sendable {
        /// The place where the piece stands.
        public let range: Range<String.Index>

        /// Its parts.
        public let kind: WordKind

        /// True where it is a word or a number, and not space or punctuation.
        public var isWord: Bool { kind != .other }
    }

    /// What a piece between two boundaries of words is made of.
    public enum WordKind: String, Hashable, Sendable, CaseIterable {
        /// Space and punctuation.
        case other
        /// Digits, as `1.500`.
        case number
        /// Letters, as `niño`.
        case letters
        /// Hiragana and katakana.
        case kana
        /// Ideographs.
        case ideographs
    }

    /// The words of a text, with the spaces and punctuation between them.
    ///
    /// ```swift
    /// let text = "¿Qué pasó?"
    /// try TextBreaks.words(in: text).filter(\.isWord).map { text[$0.range] }   // ["Qué", "pasó"]
    /// ```
    ///
    /// - Throws: ``ICUError`` if ICU fails, or the text has more than 2 GB.
    public static func words(in text: String, locale: LocaleTag? = nil) throws(ICUError) -> [Word] {
        try pieces(of: text, .word, locale) { Word(range: $0, kind: WordKind(rule: $1)) }
    }

    /// The pieces of a text between which a line may end, each with the space after it.
    ///
    /// - Throws: ``ICUError`` if ICU fails, or the text has more than 2 GB.
    public static func lines(in text: String, locale: LocaleTag? = nil) throws(ICUError) -> [Range<String.Index>] {
        try pieces(of: text, .line, locale) { range, _ in range }
    }

    private static func pieces<Piece>(
        of text: String, _ kind: BreakIterator.Kind, _ locale: LocaleTag?,
        _ piece: (Range<String.Index>, Int32) -> Piece
    ) throws(ICUError) -> [Piece] {
        var pieces: [Piece] = []
        var last = text.startIndex
        var lastOffset = 0
        try BreakIterator.findBoundaries(of: text, kind, locale: locale?.identifier ?? "") { offset, rule in
            let next = text.utf8.index(last, offsetBy: offset - lastOffset)
            pieces.append(piece(last..<next, rule))
            last = next
            lastOffset = offset
        }
        return pieces
    }
}

extension TextBreaks.WordKind {
    /// The kind that ICU's rule status means: a hundred numbers are reserved for each.
    init(rule: Int32) {
        switch rule {
        case 100..<200: self = .number
        case 200..<300: self = .letters
        case 300..<400: self = .kana
        case 400..<500: self = .ideographs
        default: self = .other
        }
    }
}
