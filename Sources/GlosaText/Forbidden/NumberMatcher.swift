/// A telephone number that is looked for in every spelling: with anything between its digits, in words, in letters of a
/// keypad, with and without the country's code.
struct NumberMatcher: Sendable {
    /// The country's code: `1`.
    let country: [UInt8]
    /// The digits after it.
    let national: [UInt8]

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

    /// The piece after a match that begins with piece `start`; nil where none does.
    func end(_ tokens: NumberTokens, from start: Int) -> Int? {
        let token = tokens.list[start]
        guard token.kind == .digits else {
            guard mayBegin(tokens, token) else { return nil }
            return afterWord(tokens, State(index: start, found: 0))
        }
        let digits = tokens.text(token)
        for offset in digits.indices where digits[offset] == national[0] {
            guard isDialled(digits[..<offset]) else { continue }
            if let end = after(tokens, digits[offset...], State(index: start, found: 0)),
                !isPartOfCode(tokens, start..<end), !isDecimal(tokens, end)
            {
                return end
            }
        }
        return nil
    }

    /// True for a word that can say the first digits.
    private func mayBegin(_ tokens: NumberTokens, _ token: NumberToken) -> Bool {
        if token.role >= 0, NumberWords.saysNumber(Int(token.role)) { return true }
        let letter = tokens.letters[Int(token.start)]
        return Keypad.says(letter, digit: national[0]) || RomanNumeral.worth(letter) != nil
    }

    /// True when the digits directly before the number are what is dialled before it: nothing, the country's code, or that
    /// after the code for a call abroad (00, 011, 119 and the like).
    private func isDialled(_ digits: ArraySlice<UInt8>) -> Bool {
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
    private func after(_ tokens: NumberTokens, _ digits: ArraySlice<UInt8>, _ state: State) -> Int? {
        guard says(digits, state.found) else { return nil }
        return next(tokens, State(index: state.index + 1, found: state.found + digits.count, hasDigits: true))
    }

    private func says(_ digits: some Collection<UInt8>, _ found: Int) -> Bool {
        found + digits.count <= national.count && national[found..<found + digits.count].elementsEqual(digits)
    }

    private func afterWord(_ tokens: NumberTokens, _ state: State) -> Int? {
        let token = tokens.list[state.index]
        if token.role >= 0, NumberWords.saysNumber(Int(token.role)) {
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
    /// True when a letter can say a digit.
    static func says(_ letter: UInt8, digit: UInt8) -> Bool {
        guard (0x61...0x7A).contains(letter) else { return false }
        return keys[Int(letter - 0x61)] == digit || lookalikes[Int(letter - 0x61)] == digit
    }

    /// True when the keys of all letters give the first of `digits`.
    static func areKeys(_ letters: ArraySlice<UInt8>, of digits: ArraySlice<UInt8>) -> Bool {
        are(letters, digits, keys)
    }

    /// True when all letters look like the first of `digits`.
    static func areLookalikes(_ letters: ArraySlice<UInt8>, of digits: ArraySlice<UInt8>) -> Bool {
        are(letters, digits, lookalikes)
    }

    private static func are(_ letters: ArraySlice<UInt8>, _ digits: ArraySlice<UInt8>, _ table: [UInt8]) -> Bool {
        letters.count <= digits.count
            && zip(letters, digits).allSatisfy { (0x61...0x7A).contains($0) && table[Int($0 - 0x61)] == $1 }
    }

    private static let keys = Array("22233344455566677778889999".utf8)
    private static let lookalikes = Array("-8----9-1--1--0-9-5------2".utf8)
}

/// Roman numerals, as digits.
enum RomanNumeral {
    static func digits(_ letters: ArraySlice<UInt8>) -> [UInt8]? {
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
