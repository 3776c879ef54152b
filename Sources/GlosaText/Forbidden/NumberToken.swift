/// A piece of a folded text: digits side by side, or a word.
struct NumberToken {
    enum Kind: UInt8 { case digits, word }

    /// The index of its first among ``NumberTokens/letters``, and their number.
    let start: UInt32
    let count: UInt8
    let kind: Kind
    /// The number of separators before it; ``NumberTokens/far`` when it belongs to nothing before it.
    let gap: UInt8
    /// The only separator before it; 0 where there are several or none.
    let mark: UInt8
    /// The part in a number of the word that it is; -1 for none.
    let role: Int16
    /// Its range among the symbols.
    let symbols: (start: UInt32, end: UInt32)
}

/// The pieces of a folded text that can be part of a number, in order.
struct NumberTokens {
    private(set) var list: [NumberToken] = []
    /// The digits and letters of all pieces, without what hides among them.
    private(set) var letters: [UInt8] = []

    /// The gap of what belongs to nothing before it.
    static let far: UInt8 = 255
    /// A number has at most so many digits and letters side by side; what is longer is none.
    private static let longest = 64
    private var gap: UInt8 = 0
    private var mark: UInt8 = 0

    init(_ symbols: [UInt8]) {
        list.reserveCapacity(symbols.count / 16)
        letters.reserveCapacity(symbols.count / 2)
        symbols.withUnsafeBufferPointer { symbols in
            var index = 0
            while index < symbols.count {
                let symbol = symbols[index]
                if SymbolFold.isLetter(symbol) {
                    index = readWord(symbols, from: index)
                } else if SymbolFold.isDigit(symbol) {
                    index = readDigits(symbols, from: index)
                } else {
                    part(symbol, symbols, index)
                    index += 1
                }
            }
        }
    }

    /// The digits or letters of a piece.
    func text(_ token: NumberToken) -> ArraySlice<UInt8> {
        letters[Int(token.start)..<Int(token.start) + Int(token.count)]
    }

    /// The part in a number of a word.
    func role(_ token: NumberToken) -> NumberWords.Role? { token.role < 0 ? nil : NumberWords.role(Int(token.role)) }

    private mutating func part(_ symbol: UInt8, _ symbols: UnsafeBufferPointer<UInt8>, _ index: Int) {
        // `86.6 %` is no part of a telephone number; `86%6` may be one.
        let isShare =
            symbol == SymbolFold.percent && index + 1 < symbols.count && !SymbolFold.isDigit(symbols[index + 1])
        if symbol == SymbolFold.end || isShare {
            gap = Self.far
        } else if gap < Self.far {
            mark = gap == 0 ? symbol : 0
            gap += 1
        }
    }

    private mutating func readDigits(_ symbols: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < symbols.count, SymbolFold.isDigit(symbols[index]) { index += 1 }
        guard index - start <= Self.longest else {
            gap = Self.far
            return index
        }
        let from = letters.count
        for place in start..<index { letters.append(symbols[place]) }
        append(.digits, from..<letters.count, role: -1, start, index)
        return index
    }

    private mutating func readWord(_ symbols: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let from = letters.count
        var hash = NumberWords.seed
        var index = start
        var end = start
        while index < symbols.count {
            let symbol = symbols[index]
            if SymbolFold.isLetter(symbol) {
                letters.append(symbol)
                hash = NumberWords.hash(hash, symbol)
                end = index + 1
            } else if symbol != SymbolFold.transparent {
                break
            }
            index += 1
        }
        let count = letters.count - from
        if count <= Self.longest, let role = NumberWords.index(of: hash) {
            append(.word, from..<letters.count, role: role, start, end)
        } else if count <= Self.longest, let parts = NumberWords.parts(of: letters[from...]) {
            for part in parts {
                append(
                    .word, part.startIndex..<part.endIndex, role: NumberWords.index(of: NumberWords.hash(part)) ?? -1,
                    start, end)
            }
        } else if count <= 10 {
            append(.word, from..<letters.count, role: -1, start, end)
        } else {
            letters.removeLast(count)
            gap = Self.far
        }
        // What hides behind the word is no part of it, and parts it from digits.
        return end
    }

    private mutating func append(_ kind: NumberToken.Kind, _ text: Range<Int>, role: Int, _ start: Int, _ end: Int) {
        list.append(
            NumberToken(
                start: UInt32(truncatingIfNeeded: text.lowerBound), count: UInt8(truncatingIfNeeded: text.count),
                kind: kind, gap: gap, mark: mark, role: Int16(truncatingIfNeeded: role),
                symbols: (UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: end))))
        gap = 0
        mark = 0
    }
}
