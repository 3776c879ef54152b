/// An address of the web that is looked for in every spelling: in any case, with lookalikes of its letters, with its full
/// stops as words or in brackets, letter by letter, with or without what stands before and after it.
struct HostMatcher: Sendable {
    private let labels: [[UInt8]]
    /// The symbols that a place with the host can begin with.
    private let beginnings: [Bool]
    /// The pairs of symbols that one can begin with, by ``SymbolFold/pair(_:_:)``.
    let pairs: [Bool]

    /// A matcher for a host in small ASCII letters: `example.com`.
    init(_ host: String) {
        labels = host.split(separator: ".").map { $0.utf8.map(Self.skeleton) }
        var beginnings = [Bool](repeating: false, count: 256)
        if let first = labels.first?.first {
            for symbol in UInt8.min...UInt8.max where Self.skeleton(symbol) == first { beginnings[Int(symbol)] = true }
            if first == UInt8(ascii: "m") { beginnings[Int(UInt8(ascii: "r"))] = true }
            for name in LetterNames.of(first) { if let letter = name.first?.first { beginnings[Int(letter)] = true } }
        }
        self.beginnings = beginnings
        pairs = Self.pairs(labels.first ?? [], beginnings)
    }

    private static func pairs(_ label: [UInt8], _ beginnings: [Bool]) -> [Bool] {
        var pairs = [Bool](repeating: false, count: SymbolFold.pairCount)
        guard let letter = label.first else { return pairs }
        let second = label.dropFirst().first
        let names = LetterNames.of(letter).compactMap(\.first)
        for first in UInt8.min...UInt8.max where beginnings[Int(first)] {
            // Spaces and full stops can follow any letter.
            pairs[SymbolFold.pair(first, SymbolFold.space)] = true
            for next in UInt8.min...UInt8.max where isAlphanumeric(next) {
                let isLetters =
                    skeleton(first) == letter
                    && (second == nil || second == SymbolFold.hyphen || second == skeleton(next)
                        || (second == UInt8(ascii: "m") && next == UInt8(ascii: "r")))
                let isDrawn = first == UInt8(ascii: "r") && next == UInt8(ascii: "n") && letter == UInt8(ascii: "m")
                let isNamed = names.contains { $0.starts(with: [first, next]) }
                if isLetters || isDrawn || isNamed { pairs[SymbolFold.pair(first, next)] = true }
            }
        }
        return pairs
    }

    /// The symbols of every place that has the host, among those at which one can begin.
    func matches(in symbols: UnsafeBufferPointer<UInt8>, from starts: [Int]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for start in starts where start >= found.last?.upperBound ?? 0 {
            if beginnings[Int(symbols[start])], canBegin(symbols, start), let end = end(symbols, start) {
                found.append(start..<end)
            }
        }
        return found
    }

    /// Lookalikes are one: `I`, `l` and `1`, `O` and `0`, `S` and `5`.
    private static func skeleton(_ symbol: UInt8) -> UInt8 {
        switch symbol {
        case UInt8(ascii: "l"), UInt8(ascii: "1"): UInt8(ascii: "i")
        case UInt8(ascii: "0"): UInt8(ascii: "o")
        case UInt8(ascii: "5"): UInt8(ascii: "s")
        default: symbol
        }
    }

    private static func isAlphanumeric(_ symbol: UInt8) -> Bool {
        SymbolFold.isDigit(symbol) || SymbolFold.isLetter(symbol)
    }

    /// A host begins where no name goes on: `notexample.com` and `not-example.com` are others.
    private func canBegin(_ symbols: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        var before = index - 1
        while before >= 0, symbols[before] == SymbolFold.transparent { before -= 1 }
        guard before >= 0 else { return true }
        if Self.isAlphanumeric(symbols[before]) { return false }
        return !(symbols[before] == SymbolFold.hyphen && before > 0 && Self.isAlphanumeric(symbols[before - 1]))
    }

    private func end(_ symbols: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        var index = start
        for (number, label) in labels.enumerated() {
            if number > 0 {
                guard let next = afterDot(symbols, index) else { return nil }
                index = next
            }
            guard let next = after(label, symbols, index) ?? LetterNames.after(label, symbols, index) else {
                return nil
            }
            index = next
        }
        var behind = index
        while behind < symbols.count, symbols[behind] == SymbolFold.transparent { behind += 1 }
        guard behind < symbols.count else { return index }
        if Self.isAlphanumeric(symbols[behind]) { return nil }
        let goesOn =
            symbols[behind] == SymbolFold.hyphen && behind + 1 < symbols.count
            && Self.isAlphanumeric(symbols[behind + 1])
        return goesOn ? nil : index
    }

    /// The letters of a label, with nothing or a space between any two.
    private func after(_ label: [UInt8], _ symbols: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        var index = start
        for (number, letter) in label.enumerated() {
            if number > 0 { skipSpaces(symbols, &index) }
            guard index < symbols.count else { return nil }
            if Self.skeleton(symbols[index]) == letter {
                index += 1
            } else if letter == UInt8(ascii: "m"), symbols[index] == UInt8(ascii: "r"), index + 1 < symbols.count,
                symbols[index + 1] == UInt8(ascii: "n")
            {
                index += 2
            } else if letter == SymbolFold.hyphen, let next = afterHyphenWord(symbols, index) {
                index = next
            } else {
                return nil
            }
        }
        return index
    }

    private func skipSpaces(_ symbols: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
        var spaces = 0
        while index < symbols.count {
            let symbol = symbols[index]
            guard symbol == SymbolFold.transparent || (symbol == SymbolFold.space && spaces < 2) else { return }
            if symbol == SymbolFold.space { spaces += 1 }
            index += 1
        }
    }

    /// *Guion*, *guion medio*, *dash*.
    private func afterHyphenWord(_ symbols: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        guard let word = Self.hyphenWords.first(where: { Self.has($0, symbols, start) }) else { return nil }
        var index = start + word.count
        skipSpaces(symbols, &index)
        if Self.has(Self.middle, symbols, index) { index += Self.middle.count }
        return index
    }

    /// One full stop or a word for it, among spaces, brackets and quotation marks.
    private func afterDot(_ symbols: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        var index = start
        var hasDot = false
        while index < symbols.count, index - start < 24, symbols[index] != SymbolFold.end {
            let symbol = symbols[index]
            if Self.isAlphanumeric(symbol) {
                guard !hasDot, let word = Self.dotWords.first(where: { Self.has($0, symbols, index) }) else { break }
                hasDot = true
                index += word.count
            } else {
                if symbol == SymbolFold.dot { hasDot = true }
                index += 1
            }
        }
        return hasDot ? index : nil
    }

    private static func has(_ word: [UInt8], _ symbols: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index + word.count <= symbols.count && symbols[index..<index + word.count].elementsEqual(word)
    }

    private static let dotWords = ["dot", "punto", "ponto", "point", "pwen"].map { Array($0.utf8) }
    private static let hyphenWords = ["guion", "dash", "hyphen", "raya", "menos", "minus", "tiret", "traco", "hifen"]
        .map { Array($0.utf8) }
    private static let middle = Array("medio".utf8)
}
