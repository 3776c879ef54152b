/// A telephone number that is looked for in every spelling: with anything between its digits, in words, in letters of a
/// keypad, with and without the country's code.
struct NumberMatcher: Sendable {
    /// The country's code: `1`.
    let country: [UInt8]
    /// The digits after it.
    let national: [UInt8]
    /// The pairs of digits and letters that a piece with the number's first digits can begin with, by
    /// ``SymbolFold/pair(_:_:)``.
    private let beginnings: [Bool]
    /// For each part in a number, whether a number read from it on can say the first digits.
    private let roleBegins: [Bool]

    /// A matcher for a number of one digit and more.
    init(country: [UInt8], national: [UInt8]) {
        self.country = country
        self.national = national
        beginnings = Self.pairs(country, national)
        // Words leave out the zeros before a number.
        let lead = national.prefix(4).first { $0 != 0x30 }
        roleBegins = NumberWords.table.leads.map { $0 == 1 || ($0 > 1 && $0 == lead) }
    }

    /// Between two digits stand at most so many words that say none, with so many separators between any two.
    private static let mostWords = 8
    private static let widestGap = 64

    /// The state of a search: the next piece, the digits found so far.
    private struct State {
        var index: Int
        var found: Int
        var words = 0
        var hasDigits = false
    }

    private static func pairs(_ country: [UInt8], _ national: [UInt8]) -> [Bool] {
        // Before the number may stand what is dialled first: 0, the code, 119.
        let digits = Set([national[0], 0x30, 0x31] + country.prefix(1))
        var pairs = [Bool](repeating: false, count: SymbolFold.pairCount)
        let symbols = Array("abcdefghijklmnopqrstuvwxyz?0123456789".utf8)
        for first in symbols {
            for second in symbols + [SymbolFold.space] {
                let isKeyed =
                    SymbolFold.isLetter(second)
                    ? national.count > 1 && Keypad.says([first, second], national.prefix(2))
                    : Keypad.says([first], national.prefix(1))
                let isRoman =
                    RomanNumeral.worth(first) != nil
                    && (!SymbolFold.isLetter(second) || RomanNumeral.worth(second) != nil)
                if digits.contains(first) || isKeyed || isRoman { pairs[SymbolFold.pair(first, second)] = true }
            }
        }
        return pairs
    }

    /// The pieces of every place that has the number.
    func matches(in tokens: NumberTokens) -> [Range<Int>] {
        var found: [Range<Int>] = []
        beginnings.withUnsafeBufferPointer { beginnings in
            roleBegins.withUnsafeBufferPointer { roleBegins in
                var index = 0
                while index < tokens.list.count {
                    let token = tokens.list[index]
                    if beginnings[Int(token.head)]
                        || token.role >= 0 && (roleBegins[Int(token.role)] || isCount(tokens, index)),
                        let end = end(tokens, from: index)
                    {
                        found.append(index..<end)
                        index = end
                    } else {
                        index &+= 1
                    }
                }
            }
        }
        return found
    }

    /// True for a count of digits: *dos veces seis*, *dos seises*.
    private func isCount(_ tokens: NumberTokens, _ index: Int) -> Bool {
        guard index + 1 < tokens.list.count, tokens.list[index + 1].role >= 0 else { return false }
        switch tokens.role(tokens.list[index + 1]) {
        case .counted, .several: return true
        default: return false
        }
    }

    /// The piece after a match that begins with piece `start`; nil where none does.
    private func end(_ tokens: NumberTokens, from start: Int) -> Int? {
        let token = tokens.list[start]
        guard token.kind == .digits else { return afterWord(tokens, State(index: start, found: 0)) }
        let digits = tokens.text(token)
        for offset in digits.indices where digits[offset] == national[0] {
            guard isDialled(digits[..<offset]) else { continue }
            let rest = UnsafeBufferPointer(rebasing: digits[offset...])
            if let end = after(tokens, rest, State(index: start, found: 0)),
                !isPartOfCode(tokens, start..<end), !isDecimal(tokens, end)
            {
                return end
            }
        }
        return nil
    }

    /// True when the digits directly before the number are what is dialled before it: nothing, the country's code, or that
    /// after the code for a call abroad (00, 011, 119 and the like).
    private func isDialled(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        if digits.isEmpty || digits.elementsEqual([0x30]) { return true }
        guard digits.count >= country.count, digits.suffix(country.count).elementsEqual(country) else { return false }
        let abroad = digits.dropLast(country.count)
        return abroad.isEmpty || (abroad.count <= 4 && (abroad.first == 0x30 || abroad.elementsEqual("119".utf8)))
    }

    /// Goes on after some of the number's digits have been found.
    private func next(_ tokens: NumberTokens, _ state: State) -> Int? {
        if state.found == national.count { return state.hasDigits ? state.index : nil }
        guard state.index < tokens.list.count, tokens.list[state.index].gap <= Self.widestGap else { return nil }
        let token = tokens.list[state.index]
        return token.kind == .digits ? after(tokens, tokens.text(token), state) : afterWord(tokens, state)
    }

    /// Digits side by side belong to the number to the last, or it is another number.
    private func after(_ tokens: NumberTokens, _ digits: UnsafeBufferPointer<UInt8>, _ state: State) -> Int? {
        guard says(digits, state.found) else { return nil }
        return next(tokens, State(index: state.index + 1, found: state.found + digits.count, hasDigits: true))
    }

    private func says(_ digits: some Collection<UInt8>, _ found: Int) -> Bool {
        found + digits.count <= national.count && national[found..<found + digits.count].elementsEqual(digits)
    }

    private func afterWord(_ tokens: NumberTokens, _ state: State) -> Int? {
        let token = tokens.list[state.index]
        if token.role >= 0, NumberWords.table.leads[Int(token.role)] > 0 {
            // A voice that reads 010 as a number says "ten": words leave out the zeros before it.
            let zeros = national[state.found...].prefix(3).prefix { $0 == 0x30 }.count
            for spoken in SpokenNumber.all(tokens, from: state.index) {
                for found in state.found...state.found + zeros where says(spoken.digits, found) {
                    let next = State(index: spoken.end, found: found + spoken.digits.count, hasDigits: true)
                    if let end = self.next(tokens, next) { return end }
                }
            }
        }
        let letters = tokens.text(token)
        // Letters for digits stand beside the others.
        if state.words == 0, state.found == 0 || token.gap <= 4 {
            let isKeys = Keypad.areKeys(letters, of: national[state.found...])
            let isLookalike = !isKeys && Keypad.areLookalikes(letters, of: national[state.found...])
            if isKeys || isLookalike {
                let next = State(
                    index: state.index + 1, found: state.found + letters.count, hasDigits: state.hasDigits)
                if let end = self.next(tokens, next) { return end }
            }
            if let roman = RomanNumeral.digits(letters), says(roman, state.found) {
                let next = State(index: state.index + 1, found: state.found + roman.count, hasDigits: state.hasDigits)
                if let end = self.next(tokens, next) { return end }
            }
        }
        guard state.found > 0, state.words < Self.mostWords, tokens.role(token)?.isFiller == true else { return nil }
        return next(
            tokens,
            State(index: state.index + 1, found: state.found, words: state.words + 1, hasDigits: state.hasDigits))
    }

    /// True for digits in a hash or another code: letters touch them on both sides, and no words.
    private func isPartOfCode(_ tokens: NumberTokens, _ range: Range<Int>) -> Bool {
        let first = tokens.list[range.lowerBound]
        guard first.gap == 0, range.lowerBound > 0, range.upperBound < tokens.list.count,
            tokens.list[range.upperBound].gap == 0
        else { return false }
        let before = tokens.list[range.lowerBound - 1]
        let after = tokens.list[range.upperBound]
        return before.kind == .word && after.kind == .word && min(before.count, after.count) <= 2
    }

    /// True when the number goes on as a decimal does, and no telephone: `86.634724, 23.1`.
    private func isDecimal(_ tokens: NumberTokens, _ end: Int) -> Bool {
        guard end < tokens.list.count, end > 0 else { return false }
        let next = tokens.list[end]
        return next.kind == .digits && (next.mark == SymbolFold.dot || next.mark == SymbolFold.comma)
            && tokens.list[end - 1].mark != next.mark
    }
}

/// The letters of a telephone's keys, and those that are taken for a digit.
enum Keypad {
    /// True when letters say as many digits, by their keys or by their looks.
    static func says(_ letters: [UInt8], _ digits: ArraySlice<UInt8>) -> Bool {
        letters.withUnsafeBufferPointer { areKeys($0, of: digits) || areLookalikes($0, of: digits) }
    }

    /// True when the keys of all letters give the first of `digits`.
    static func areKeys(_ letters: UnsafeBufferPointer<UInt8>, of digits: ArraySlice<UInt8>) -> Bool {
        are(letters, digits, keys)
    }

    /// True when all letters look like the first of `digits`.
    static func areLookalikes(_ letters: UnsafeBufferPointer<UInt8>, of digits: ArraySlice<UInt8>) -> Bool {
        are(letters, digits, lookalikes)
    }

    private static func are(_ letters: UnsafeBufferPointer<UInt8>, _ digits: ArraySlice<UInt8>, _ table: [UInt8])
        -> Bool
    {
        letters.count <= digits.count
            && zip(letters, digits).allSatisfy { (0x61...0x7A).contains($0) && table[Int($0 - 0x61)] == $1 }
    }

    private static let keys = Array("22233344455566677778889999".utf8)
    private static let lookalikes = Array("-8----9-1--1--0-9-5------2".utf8)
}

/// Roman numerals, as digits.
enum RomanNumeral {
    static func digits(_ letters: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard letters.allSatisfy({ worth($0) != nil }) else { return nil }
        var value = 0
        var previous = 0
        for letter in letters.reversed() {
            guard let worth = worth(letter) else { return nil }
            value += worth < previous ? -worth : worth
            previous = max(previous, worth)
        }
        return Array(String(max(value, 0)).utf8)
    }

    static func worth(_ letter: UInt8) -> Int? {
        switch letter {
        case UInt8(ascii: "i"): 1
        case UInt8(ascii: "v"): 5
        case UInt8(ascii: "x"): 10
        case UInt8(ascii: "l"): 50
        case UInt8(ascii: "c"): 100
        case UInt8(ascii: "d"): 500
        case UInt8(ascii: "m"): 1000
        default: nil
        }
    }
}
