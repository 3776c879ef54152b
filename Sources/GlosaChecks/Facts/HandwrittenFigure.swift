import GlosaText

/// A figure that was typed by hand in a text: what it seems to be, and where.
struct HandwrittenFigure {
    /// The kind of thing that a figure seems to be.
    enum Kind {
        /// Any number.
        case number
        /// A day, or a month with its year.
        case date
        /// A telephone number.
        case telephone
        /// An address of the web or of mail.
        case address
        /// A number of days, months, hours.
        case duration
    }

    let kind: Kind
    /// The place where it stands in the text.
    let range: Range<Int>

    /// The figures of a text, in order, each once and as the most telling thing that it can be.
    ///
    /// - Parameter shortNumbers: Telephone numbers too short to be told by their length: `988`.
    static func all(in text: PatternText, lexicon: Lexicon, shortNumbers: Set<String>) -> [HandwrittenFigure] {
        let hasDigits = text.words.contains { $0.shape.contains(.hasDigit) }
        let mayBeAddress = text.marks.contains { mark in
            guard mark.scalar == "." || mark.scalar == "@" || mark.scalar == "/" else { return false }
            // The stop of a sentence has a space behind it, or nothing.
            let next = mark.offset + 1 < text.bytes.count ? text.bytes[mark.offset + 1] : 0x20
            return next != 0x20 && next != 0x0A
        }
        guard hasDigits || mayBeAddress || hasDuration(text, lexicon) else { return [] }
        var finder = FigureFinder(text, lexicon, shortNumbers)
        if mayBeAddress { finder.findAddresses() }
        if hasDigits {
            finder.findDates()
            finder.findNumericDates()
            finder.findTelephones()
        }
        finder.findDurations()
        if hasDigits { finder.findNumbers() }
        return finder.figures.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static func hasDuration(_ text: PatternText, _ lexicon: Lexicon) -> Bool {
        text.hits.contains { $0.meaning == .durationUnit }
    }
}

/// Looks for figures, the most telling first; a word belongs to one figure alone.
private struct FigureFinder {
    let text: PatternText
    let lexicon: Lexicon
    let shortNumbers: Set<String>
    private(set) var figures: [HandwrittenFigure] = []
    private var taken: Set<Int> = []
    private var words: [Word] { text.words }

    init(_ text: PatternText, _ lexicon: Lexicon, _ shortNumbers: Set<String>) {
        self.text = text
        self.lexicon = lexicon
        self.shortNumbers = shortNumbers
        // Words in another language and names of sources have their own figures; so have names that are known.
        for index in text.words.indices where !text.settings[index].isDisjoint(with: [.language, .name]) {
            taken.insert(index)
        }
        for hit in text.hits {
            switch hit.meaning {
            case .namedNumber, .term: taken.formUnion(hit.words)
            default: break
            }
        }
    }

    private mutating func take(_ kind: HandwrittenFigure.Kind, _ range: ClosedRange<Int>, from start: Int? = nil) {
        taken.formUnion(range)
        figures.append(
            HandwrittenFigure(
                kind: kind, range: (start ?? words[range.lowerBound].start)..<words[range.upperBound].end))
    }

    private func isDigits(_ index: Int) -> Bool {
        words.indices.contains(index) && words[index].shape.contains(.hasDigit)
            && words[index].shape.isDisjoint(with: .hasLetter)
    }

    /// The text that stands between a word and the next.
    private func between(_ index: Int) -> ArraySlice<UInt8> {
        index + 1 < words.count ? text.bytes[words[index].end..<words[index + 1].start] : []
    }

    mutating func findAddresses() {
        var index = 0
        while index < words.count {
            guard !taken.contains(index) else {
                index += 1
                continue
            }
            var last = index
            // An address has no spaces.
            while last + 1 < words.count, !between(last).contains(where: { $0 == 0x20 || $0 == 0x0A || $0 >= 0x80 }) {
                last += 1
            }
            if last > index, isAddress(index...last) { take(.address, index...last) }
            index = last + 1
        }
    }

    private func isAddress(_ range: ClosedRange<Int>) -> Bool {
        let first = text.text(words[range.lowerBound].range).lowercased()
        let joined = range.dropLast().map { String(decoding: between($0), as: UTF8.self) }
        if ["http", "https", "mailto", "tel"].contains(first), joined.first?.hasPrefix(":") == true { return true }
        if first == "www", joined.first == "." { return true }
        if let at = joined.firstIndex(of: "@"), joined[(at + 1)...].contains(".") { return true }
        let last = text.text(words[range.upperBound].range).lowercased()
        return joined.allSatisfy { $0 == "." } && Self.endings.contains(last)
            && range.allSatisfy { words[$0].shape.contains(.hasLetter) && words[$0].length > 1 }
    }

    private static let endings: Set<String> = ["gov", "org", "com", "net", "edu", "mil", "info"]

    /// A month beside a day or a year.
    mutating func findDates() {
        for hit in text.hits {
            guard case .month = hit.meaning else { continue }
            let month = hit.words.lowerBound
            guard !taken.contains(month) else { continue }
            var low = month
            var high = month
            // 15 de marzo de 2025; March 15, 2025; marzo de 2025.
            if let before = neighbour(of: month, step: -1) { low = before }
            if let after = neighbour(of: month, step: 1) {
                high = after
                if let year = neighbour(of: after, step: 1), words[year].length == 4 { high = year }
            }
            if low != high { take(.date, low...high) }
        }
    }

    /// The digits beside a word, with at most one small word between: `15 de marzo`.
    private func neighbour(of index: Int, step: Int) -> Int? {
        let next = index + step
        if isDigits(next), !taken.contains(next), isClose(min(index, next)) { return next }
        let second = next + step
        guard words.indices.contains(next), words[next].length <= 3, words[next].shape.contains(.hasSmall),
            isDigits(second), !taken.contains(second), isClose(min(index, next)), isClose(min(next, second))
        else { return nil }
        return second
    }

    private func isClose(_ index: Int) -> Bool {
        between(index).allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
    }

    /// 2025-03-15, 15/03/2025.
    mutating func findNumericDates() {
        var index = 0
        while index + 1 < words.count {
            defer { index += 1 }
            guard isDigits(index), isDigits(index + 1), !taken.contains(index) else { continue }
            let separator = between(index)
            guard separator.count == 1, let mark = separator.first, mark == 0x2D || mark == 0x2F || mark == 0x2E else {
                continue
            }
            let third = index + 2 < words.count && isDigits(index + 2) && between(index + 1).elementsEqual(separator)
            let lengths = (index...index + (third ? 2 : 1)).map { words[$0].length }
            let isWhole = third && lengths.contains(4) && lengths.allSatisfy { [1, 2, 4].contains($0) }
            guard isWhole else { continue }
            take(.date, index...index + 2)
        }
    }

    /// Seven to fifteen digits in groups, with or without a plus; or a short number that is known.
    mutating func findTelephones() {
        var index = 0
        while index < words.count {
            guard isDigits(index), !taken.contains(index) else {
                index += 1
                continue
            }
            var last = index
            while isDigits(last + 1), !taken.contains(last + 1), isTelephoneGap(between(last)) { last += 1 }
            let digits = (index...last).map { text.text(words[$0].range) }.joined()
            let start = words[index].start
            let hasPlus = start > 0 && text.bytes[start - 1] == UInt8(ascii: "+")
            let groups = last - index + 1
            let isLong = (7...15).contains(digits.utf8.count) && (groups > 1 || hasPlus || digits.utf8.count >= 9)
            // Thousands are groups of three with points or commas, and no telephone.
            let isThousands =
                groups > 1 && (index + 1...last).allSatisfy { words[$0].length == 3 } && hasPointsOnly(index, last)
            if (isLong && !isThousands) || (groups == 1 && shortNumbers.contains(digits)) {
                take(.telephone, index...last, from: hasPlus ? start - 1 : start)
            }
            index = last + 1
        }
    }

    private func isTelephoneGap(_ gap: ArraySlice<UInt8>) -> Bool {
        gap.count <= 3 && gap.allSatisfy { " -.()/".utf8.contains($0) }
    }

    private func hasPointsOnly(_ first: Int, _ last: Int) -> Bool {
        (first..<last).allSatisfy { index in
            let gap = between(index)
            return gap.count == 1 && (gap.first == UInt8(ascii: ".") || gap.first == UInt8(ascii: ","))
        }
    }

    /// A number, in figures or words, with a unit of time after it.
    mutating func findDurations() {
        var numbers: Set<Int> = []
        for hit in text.hits where hit.meaning == .numberWord {
            numbers.insert(hit.words.upperBound)
        }
        for hit in text.hits where hit.meaning == .durationUnit {
            let number = hit.words.lowerBound - 1
            guard number >= 0, !taken.contains(number), words[hit.words.lowerBound].followsClosely,
                isDigits(number) || numbers.contains(number)
            else { continue }
            take(.duration, number...hit.words.upperBound)
        }
    }

    mutating func findNumbers() {
        var index = 0
        while index < words.count {
            defer { index += 1 }
            guard isDigits(index), !taken.contains(index), !isPartOfName(index) else { continue }
            var last = index
            while isDigits(last + 1), !taken.contains(last + 1), between(last).count == 1,
                between(last).first.map({ ".,:/".utf8.contains($0) }) ?? false
            {
                last += 1
            }
            take(.number, index...last)
            index = last
        }
    }

    /// I-589, EOIR-33, 60-day: a figure that is tied to letters by a hyphen.
    private func isPartOfName(_ index: Int) -> Bool {
        func isTied(_ neighbour: Int, _ gap: ArraySlice<UInt8>) -> Bool {
            words.indices.contains(neighbour) && words[neighbour].shape.contains(.hasLetter)
                && gap.elementsEqual([UInt8(ascii: "-")])
        }
        return (index > 0 && isTied(index - 1, between(index - 1))) || isTied(index + 1, between(index))
    }
}

extension CheckedUnit {
    /// The figures that were typed by hand in the message, pattern by pattern. Interface messages get theirs from the
    /// program, and are no prose.
    func forEachFigure(
        _ kind: HandwrittenFigure.Kind, _ visit: (_ text: PatternText, _ figure: HandwrittenFigure) -> Void
    ) {
        guard self.kind != .interface else { return }
        for (index, text) in patterns.enumerated() {
            for figure in figures(ofPattern: index) where figure.kind == kind { visit(text, figure) }
        }
    }
}
