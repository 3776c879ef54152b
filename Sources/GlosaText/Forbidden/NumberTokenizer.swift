/// Parts a folded text into the pieces that can be part of a number, and notes the places where a host can begin.
struct NumberTokenizer {
    private let list: [NumberToken]
    private let letters: [UInt8]
    /// The places in the symbols at which a host can begin, in order.
    let hostStarts: [Int]

    /// Reads a row of symbols.
    ///
    /// - Parameter hostBeginnings: For each pair of symbols, whether a host that is looked for can begin with it.
    init(_ symbols: UnsafeBufferPointer<UInt8>, hostBeginnings: UnsafeBufferPointer<Bool>) {
        var list: [NumberToken] = []
        var hostStarts: [Int] = []
        letters = [UInt8](unsafeUninitializedCapacity: symbols.count) { letters, count in
            var pass = TokenPass(symbols: symbols, letters: letters, hostBeginnings: hostBeginnings)
            pass.run()
            count = pass.count
            list = pass.list
            hostStarts = pass.hostStarts
        }
        self.list = list
        self.hostStarts = hostStarts
    }

    /// Calls `body` with the pieces.
    func withTokens<Result>(_ body: (NumberTokens) -> Result) -> Result {
        list.withUnsafeBufferPointer { list in
            letters.withUnsafeBufferPointer { body(NumberTokens(list: list, letters: $0)) }
        }
    }
}

/// One reading of a row.
private struct TokenPass {
    let symbols: UnsafeBufferPointer<UInt8>
    let letters: UnsafeMutableBufferPointer<UInt8>
    let hostBeginnings: UnsafeBufferPointer<Bool>
    private(set) var list: [NumberToken] = []
    private(set) var hostStarts: [Int] = []
    /// The number of letters.
    private(set) var count = 0
    private var gap: UInt8 = 0
    private var mark: UInt8 = 0
    private let words = NumberWords.table

    /// The gap of what belongs to nothing before it.
    private static let far: UInt8 = 255
    /// A number has at most so many digits and letters side by side; what is longer is none.
    private static let longest = 64

    init(
        symbols: UnsafeBufferPointer<UInt8>, letters: UnsafeMutableBufferPointer<UInt8>,
        hostBeginnings: UnsafeBufferPointer<Bool>
    ) {
        self.symbols = symbols
        self.letters = letters
        self.hostBeginnings = hostBeginnings
        list.reserveCapacity(symbols.count / 5)
    }

    mutating func run() {
        var index = 0
        while index < symbols.count {
            let symbol = symbols[index]
            let next = index &+ 1 < symbols.count ? symbols[index &+ 1] : SymbolFold.end
            if SymbolFold.isLetter(symbol) {
                noteHost(symbol, next, index)
                index = readWord(from: index)
            } else if SymbolFold.isDigit(symbol) {
                noteHost(symbol, next, index)
                index = readDigits(from: index)
            } else {
                // A host of a project that is wrong can begin with a hyphen, and with no other symbol.
                if symbol == SymbolFold.hyphen { noteHost(symbol, next, index) }
                part(symbol, next)
                index &+= 1
            }
        }
    }

    private mutating func noteHost(_ symbol: UInt8, _ next: UInt8, _ index: Int) {
        if hostBeginnings[SymbolFold.pair(symbol, next)] { hostStarts.append(index) }
    }

    private mutating func part(_ symbol: UInt8, _ next: UInt8) {
        // `86.6 %` is no part of a telephone number; `86%6` may be one.
        let isShare = symbol == SymbolFold.percent && next != SymbolFold.end && !SymbolFold.isDigit(next)
        if symbol == SymbolFold.end || isShare {
            gap = Self.far
        } else if gap < Self.far {
            mark = gap == 0 ? symbol : 0
            gap &+= 1
        }
    }

    private mutating func readDigits(from start: Int) -> Int {
        var index = start
        while index < symbols.count, SymbolFold.isDigit(symbols[index]) { index &+= 1 }
        guard index - start <= Self.longest else {
            gap = Self.far
            return index
        }
        let from = count
        for place in start..<index { letters[from &+ (place &- start)] = symbols[place] }
        count = from &+ (index &- start)
        append(.digits, from..<count, role: -1, start, index)
        return index
    }

    private mutating func readWord(from start: Int) -> Int {
        let from = count
        var place = from
        var index = start
        var end = start
        while index < symbols.count {
            let symbol = symbols[index]
            if SymbolFold.isLetter(symbol) {
                letters[place] = symbol
                place &+= 1
                end = index &+ 1
            } else if symbol != SymbolFold.transparent {
                break
            }
            index &+= 1
        }
        count = place
        let length = place &- from
        var role = -1
        if length <= Self.longest {
            let word = UnsafeBufferPointer(rebasing: letters[from..<place])
            role = words.role(of: word)
            if role < 0, length > 5, words.mayHaveParts(word), let parts = words.parts(of: word) {
                for part in parts {
                    let role = words.role(of: UnsafeBufferPointer(rebasing: word[part]))
                    append(.word, from + part.lowerBound..<from + part.upperBound, role: role, start, end)
                }
                return end
            }
        }
        if role >= 0 || length <= 10 {
            append(.word, from..<place, role: role, start, end)
        } else {
            count = from
            gap = Self.far
        }
        // What hides behind the word is no part of it, and parts it from digits.
        return end
    }

    private mutating func append(
        _ kind: NumberToken.Kind, _ text: Range<Int>, role: Int, _ start: Int, _ end: Int
    ) {
        let second = text.count > 1 ? letters[text.lowerBound &+ 1] : SymbolFold.space
        list.append(
            NumberToken(
                start: UInt32(truncatingIfNeeded: text.lowerBound), count: UInt8(truncatingIfNeeded: text.count),
                kind: kind,
                head: UInt16(truncatingIfNeeded: SymbolFold.pair(letters[text.lowerBound], second)), gap: gap,
                mark: mark, role: Int16(truncatingIfNeeded: role),
                symbols: (UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: end))))
        gap = 0
        mark = 0
    }
}
