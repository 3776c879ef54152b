import GlosaCatalog
import GlosaDiagnostics
import GlosaText
import MessageFormat

/// One message in one language with all that a check may want to know of it.
final class CheckedUnit {
    /// The message.
    private(set) var message: CatalogMessage
    /// The kind of file it stands in.
    private(set) var kind: MessageKind = .document
    /// The file's name without `.yaml`: `story`.
    private(set) var file = ""
    /// The key of its entry: the id of the message, the term, the fact or the contact.
    private(set) var key = ""
    /// The same message in the source locale; nil in the source locale itself, and where it has none.
    private(set) var source: CatalogMessage?
    /// Its patterns, one for each variant.
    private(set) var patterns: [PatternText] = []
    /// The kinds of meaning that the patterns have.
    private(set) var kinds: MeaningKinds = []
    /// The kinds of marks that they have.
    private(set) var markKinds: MarkKinds = []
    /// Those of the source.
    private(set) var sourcePatterns: [PatternText] = []
    /// For each of ``patterns``, the one of ``sourcePatterns`` that says the same.
    private(set) var counterparts: [Int] = []
    /// The locale.
    let locale: CheckedLocale
    private var pool: [PatternText] = []
    private var figures: [[HandwrittenFigure]]?
    private var sourcePool: [PatternText] = []

    init(_ message: CatalogMessage, in locale: CheckedLocale) {
        self.message = message
        self.locale = locale
    }

    /// Reads a message.
    func read(_ message: CatalogMessage, source: CatalogMessage?, kind: MessageKind, file: String, key: String) {
        self.message = message
        self.source = source
        self.kind = kind
        self.file = file
        self.key = key
        figures = nil
        Self.fill(&pool, &patterns, message, locale.endings, locale.lexicon)
        if let source {
            Self.fill(&sourcePool, &sourcePatterns, source, locale.sourceEndings, locale.sourceLexicon)
        } else {
            sourcePatterns.removeAll(keepingCapacity: true)
        }
        kinds = []
        markKinds = []
        for text in patterns {
            kinds.formUnion(text.kinds)
            markKinds.formUnion(text.markKinds)
        }
        counterparts.removeAll(keepingCapacity: true)
        if let source { findCounterparts(in: source.message) }
    }

    /// The figures that were typed by hand in a pattern; found once for all checks that ask.
    func figures(ofPattern index: Int) -> [HandwrittenFigure] {
        if let figures { return figures[index] }
        let found = patterns.map {
            HandwrittenFigure.all(in: $0, lexicon: locale.lexicon, shortNumbers: locale.shortNumbers)
        }
        figures = found
        return found[index]
    }

    private static func fill(
        _ pool: inout [PatternText], _ patterns: inout [PatternText], _ message: CatalogMessage, _ endings: [String],
        _ lexicon: Lexicon
    ) {
        patterns.removeAll(keepingCapacity: true)
        switch message.message.body {
        case .pattern(let pattern):
            if pool.isEmpty { pool.append(PatternText(endings: endings)) }
            pool[0].read(pattern, of: message.text.source, lexicon: lexicon)
            patterns.append(pool[0])
        case .match(_, let variants):
            for (index, variant) in variants.enumerated() {
                if index == pool.count { pool.append(PatternText(endings: endings)) }
                pool[index].read(variant.pattern, of: message.text.source, lexicon: lexicon)
                patterns.append(pool[index])
            }
        }
    }

    private func findCounterparts(in source: Message) {
        let variants = source.variants
        let own = message.message.variants
        guard !variants.isEmpty else {
            counterparts.append(contentsOf: repeatElement(0, count: patterns.count))
            return
        }
        // The catch-all stands for whatever the source has no key for: Spanish `many` is the source's `*`.
        let catchAll = variants.lastIndex { $0.keys.allSatisfy { $0.value == nil } } ?? variants.count - 1
        // Selectors may stand in another order: keys are compared by what they choose by.
        let names = Self.selectorNames(of: message.message)
        let order = Self.selectorNames(of: source).map { names.firstIndex(of: $0) }
        for index in patterns.indices {
            guard index < own.count else {
                counterparts.append(catchAll)
                continue
            }
            let any = Message.Key.catchAll(range: .none)
            let keys = order.map { place in
                place.flatMap { own[index].keys.indices.contains($0) ? own[index].keys[$0] : nil } ?? any
            }
            let same = variants.firstIndex { $0.keys == keys }
            let near = variants.firstIndex { variant in
                variant.keys.count == keys.count
                    && zip(variant.keys, keys).allSatisfy { $0.value == nil || $0 == $1 }
            }
            counterparts.append(same ?? near ?? catchAll)
        }
    }
}

extension CheckedUnit {
    /// True where the message is in the source locale.
    var isSource: Bool { locale.isSource }

    /// The keys of a variant, as the message writes them; nil for a message without variants.
    func keys(ofPattern index: Int) -> [Message.Key]? {
        let variants = message.message.variants
        return index < variants.count ? variants[index].keys : nil
    }

    /// The counterpart of a pattern in the source; nil in the source locale.
    func sourcePattern(of index: Int) -> PatternText? {
        guard index < counterparts.count, counterparts[index] < sourcePatterns.count else { return nil }
        return sourcePatterns[counterparts[index]]
    }

    /// "in the variant `one`" or an empty text, for the end of a sentence.
    func inVariant(_ index: Int) -> String {
        guard let keys = keys(ofPattern: index) else { return "" }
        return " in the variant `\(keys.map { $0.value ?? "*" }.joined(separator: " "))`"
    }

    /// A note that shows the source beside the translation.
    func sourceNote(_ range: Range<Int>?) -> [Diagnostic.Note] {
        guard let source else { return [] }
        let tag = locale.sourceTag
        if let range { return [Diagnostic.Note("the source (\(tag)) has it here", at: source.text.place(of: range))] }
        // Of variants one is shown: the last, which is for whatever has no form of its own.
        let pattern = source.message.variants.last.flatMap { $0.pattern.range.text(in: source.text.source) }
        let line = (pattern ?? source.text.source).split(whereSeparator: \.isNewline).joined(separator: " ")
        let short = line.count > 180 ? line.prefix(179) + "…" : line[...]
        let span = source.text.place.span
        return [Diagnostic.Note("the source (\(tag)), \(span.file):\(span.start.line), says: \(short)")]
    }

    /// The edit that puts `replacement` in the place of bytes of the message; nil where they run over a line's end,
    /// or where the file has the message in a foreign shape.
    func edit(_ range: Range<Int>, _ place: Diagnostic.Place, _ replacement: String) -> [TextEdit]? {
        guard message.text.hasPlaces, place.span.start.line == place.span.end.line,
            !replacement.utf8.contains(UInt8(ascii: "\n"))
        else { return nil }
        let bytes = message.text.source.utf8
        let low = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        let high = bytes.index(low, offsetBy: range.count)
        return [TextEdit(place.span, original: String(message.text.source[low..<high]), replacement: replacement)]
    }
}
