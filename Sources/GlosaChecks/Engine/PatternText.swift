import GlosaText
import MessageFormat

/// One pattern of a message as checks see it: its words without placeholders and markup, each with its way back to the
/// source.
///
/// A class that is filled again for each pattern, so that nothing is allocated for each.
final class PatternText {
    /// The text: what readers will see, with U+FFFC for each placeholder and nothing for markup.
    private(set) var bytes: [UInt8] = []
    /// Its placeholders, in order.
    private(set) var placeholders: [Placeholder] = []
    /// Its markup, in the order in which it opens. What is not closed ends with the text.
    private(set) var spans: [MarkupSpan] = []
    /// The hits of the language's lexicon.
    private(set) var hits: [Lexicon.Hit] = []
    /// The kinds of meaning that the hits have.
    private(set) var kinds: MeaningKinds = []
    /// The pattern itself.
    private(set) var pattern = Message.Pattern([])
    /// For each word, what it stands inside.
    private(set) var settings: [WordSetting] = []
    private let scan: TextScan
    private var runs: [Run] = []

    /// A placeholder of a pattern.
    struct Placeholder {
        /// The variable, or the literal, that is formatted.
        let name: String
        /// True where it is a variable.
        let isVariable: Bool
        /// The function, if there is one in the placeholder itself.
        let function: Message.FunctionReference?
        /// The place where it stands in the text.
        let offset: Int
        /// The place where it stands in the message's source.
        let range: SourceRange
    }

    /// Markup with what it surrounds.
    struct MarkupSpan {
        let markup: Message.Markup
        /// The range that it surrounds, in the text.
        var content: Range<Int>
        /// From the opening brace to the closing one, in the message's source.
        var range: Range<Int>
    }

    /// The thing that a word stands inside.
    struct WordSetting: OptionSet {
        let rawValue: UInt8
        /// Words in another language.
        static let language = WordSetting(rawValue: 1)
        /// A term.
        static let term = WordSetting(rawValue: 2)
        /// Somebody's words.
        static let quote = WordSetting(rawValue: 4)
        /// A source, a contact or a link: a name that it has.
        static let name = WordSetting(rawValue: 8)
    }

    private struct Run {
        let textStart: Int
        let sourceStart: Int
        let length: Int
        /// The text of the source, where escapes make it longer than what it says; nil for as it is.
        let source: String?
    }

    init(endings: [String]) { scan = TextScan(endings: endings) }

    var words: [Word] { scan.words }
    var marks: [Mark] { scan.marks }
    var markKinds: MarkKinds { scan.markKinds }
    var doubledSpaces: [Range<Int>] { scan.doubledSpaces }
    var sentences: [Range<Int>] { scan.sentences }
    func beginsSentence(_ index: Int) -> Bool { scan.beginsSentence(index) }

    /// Reads a pattern of `source`.
    func read(_ pattern: Message.Pattern, of source: String, lexicon: Lexicon) {
        self.pattern = pattern
        bytes.removeAll(keepingCapacity: true)
        placeholders.removeAll(keepingCapacity: true)
        spans.removeAll(keepingCapacity: true)
        hits.removeAll(keepingCapacity: true)
        settings.removeAll(keepingCapacity: true)
        runs.removeAll(keepingCapacity: true)
        for element in pattern.elements {
            switch element {
            case .text(let text): append(text, of: source)
            case .expression(let expression): append(expression)
            case .markup(let markup): append(markup)
            }
        }
        scan.read(bytes)
        lexicon.find(in: scan.words, &hits)
        kinds = []
        for hit in hits { kinds.insert(hit.meaning.kind) }
        settings.append(contentsOf: repeatElement([], count: scan.words.count))
        for span in spans { mark(span) }
    }

    private func append(_ text: Message.Text, of source: String) {
        let count = text.value.utf8.count
        let escaped = count == text.range.count ? nil : text.range.text(in: source)
        runs.append(
            Run(textStart: bytes.count, sourceStart: text.range.lowerBound, length: count, source: escaped))
        bytes.append(contentsOf: text.value.utf8)
    }

    private func append(_ expression: Message.Expression) {
        let name: String
        let isVariable: Bool
        switch expression.operand {
        case .variable(let variable)?: (name, isVariable) = (variable.name, true)
        case .literal(let literal)?: (name, isVariable) = (literal.value, false)
        case nil: (name, isVariable) = ("", false)
        }
        placeholders.append(
            Placeholder(
                name: name, isVariable: isVariable, function: expression.function, offset: bytes.count,
                range: expression.range))
        runs.append(
            Run(textStart: bytes.count, sourceStart: expression.range.lowerBound, length: 3, source: ""))
        bytes.append(contentsOf: [0xEF, 0xBF, 0xBC])
    }

    private func append(_ markup: Message.Markup) {
        switch markup.kind {
        case .open:
            spans.append(
                MarkupSpan(
                    markup: markup, content: bytes.count..<Int.max,
                    range: markup.range.lowerBound..<markup.range.upperBound))
        case .close:
            guard let index = spans.lastIndex(where: { $0.content.upperBound == .max && $0.markup.name == markup.name })
            else { return }
            spans[index].content = spans[index].content.lowerBound..<bytes.count
            spans[index].range = spans[index].range.lowerBound..<markup.range.upperBound
        case .standalone: break
        }
    }

    private func mark(_ span: MarkupSpan) {
        let setting: WordSetting
        switch span.markup.name {
        case "lang": setting = .language
        case "term": setting = .term
        case "quote": setting = .quote
        case "source", "contact", "link": setting = .name
        default: return
        }
        for index in scan.words.indices
        where scan.words[index].start >= span.content.lowerBound && scan.words[index].start < span.content.upperBound {
            settings[index].insert(setting)
        }
    }
}

extension PatternText {
    /// The words of `span`.
    func words(of span: MarkupSpan) -> Range<Int> {
        let first = words.firstIndex { $0.start >= span.content.lowerBound } ?? words.count
        let last = words.lastIndex { $0.end <= span.content.upperBound } ?? -1
        return first..<max(first, last + 1)
    }

    /// The text at a range of ``bytes``.
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// The text of some words with what stands between them.
    func text(ofWords range: ClosedRange<Int>) -> String { text(self.range(ofWords: range)) }

    /// The place where some words stand in ``bytes``, with what stands between them.
    func range(ofWords range: ClosedRange<Int>) -> Range<Int> {
        words[range.lowerBound].start..<words[range.upperBound].end
    }

    /// True where a byte of ``bytes`` belongs to words in another language.
    func isInOtherLanguage(_ offset: Int) -> Bool {
        spans.contains { $0.markup.name == "lang" && $0.content.contains(offset) }
    }

    /// The range of the source that became `range` of ``bytes``.
    func sourceRange(_ range: Range<Int>) -> Range<Int> {
        let low = sourceOffset(range.lowerBound, isEnd: false)
        return low..<max(low, sourceOffset(range.upperBound, isEnd: !range.isEmpty))
    }

    private func sourceOffset(_ offset: Int, isEnd: Bool) -> Int {
        // An end belongs to the run before it, a start to the run after it.
        let found = runs.lastIndex { isEnd ? $0.textStart < offset : $0.textStart <= offset }
        guard let index = found else { return runs.first?.sourceStart ?? pattern.range.lowerBound }
        let run = runs[index]
        let inside = min(max(0, offset - run.textStart), run.length)
        guard let source = run.source else { return run.sourceStart + inside }
        if source.isEmpty { return inside == 0 ? run.sourceStart : placeholderEnd(run) }
        return run.sourceStart + Self.escapedOffset(of: inside, in: source)
    }

    private func placeholderEnd(_ run: Run) -> Int {
        placeholders.first { $0.offset == run.textStart }?.range.upperBound ?? run.sourceStart
    }

    /// The number of bytes of an escaped text that make `count` bytes of what it says.
    private static func escapedOffset(of count: Int, in source: String) -> Int {
        var said = 0
        var offset = 0
        var isEscaped = false
        for byte in source.utf8 {
            guard said < count || isEscaped else { break }
            if byte == UInt8(ascii: "\\"), !isEscaped {
                isEscaped = true
            } else {
                isEscaped = false
                said += 1
            }
            offset += 1
        }
        return offset
    }
}
