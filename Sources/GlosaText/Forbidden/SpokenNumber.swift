/// The numbers that words say from a piece on: every one that a reader could stop at.
struct SpokenNumber {
    /// The digits.
    let digits: [UInt8]
    /// The piece after the last.
    let end: Int

    /// `ocho` gives 8; `ochocientos sesenta y seis` gives 800, 860 and 866.
    static func all(_ tokens: NumberTokens, from start: Int) -> [SpokenNumber] {
        var reading = Reading()
        var numbers = repeated(tokens, from: start)
        var index = start
        while index < tokens.list.count, let role = tokens.role(tokens.list[index]) {
            // The parts of one number stand close together.
            guard index == start || tokens.list[index].gap <= 3, reading.take(role) else { break }
            index += 1
            if reading.isComplete { numbers.append(SpokenNumber(digits: reading.digits, end: index)) }
        }
        return numbers
    }

    /// *Doble seis*, *double 6*, *dos seises*, *dos veces seis*.
    private static func repeated(_ tokens: NumberTokens, from start: Int) -> [SpokenNumber] {
        guard start + 1 < tokens.list.count, let role = tokens.role(tokens.list[start]) else { return [] }
        let next = tokens.list[start + 1]
        guard next.gap <= 3 else { return [] }
        switch (role, tokens.role(next)) {
        case (.times(let count), _): return numbers(count, tokens, start + 1)
        case (.unit(let count, _), .counted?): return numbers(count, tokens, start + 2)
        case (.unit(let count, _), .several(let digit)?):
            return [SpokenNumber(digits: Array(repeating: UInt8(0x30 + digit), count: count), end: start + 2)]
        default: return []
        }
    }

    /// The digit at a piece, `count` times.
    private static func numbers(_ count: Int, _ tokens: NumberTokens, _ index: Int) -> [SpokenNumber] {
        guard index < tokens.list.count, tokens.list[index].gap <= 3 else { return [] }
        let token = tokens.list[index]
        var digit: UInt8?
        if case .unit(let unit, _)? = tokens.role(token) { digit = UInt8(0x30 + unit) }
        if token.kind == .digits, token.count == 1 { digit = tokens.letters[Int(token.start)] }
        return digit.map { [SpokenNumber(digits: Array(repeating: $0, count: count), end: index + 1)] } ?? []
    }

    /// A cardinal number as far as it has been read.
    private struct Reading {
        private var millions = 0
        private var thousands = 0
        private var current = 0
        private var isEmpty = true
        private var last = 0
        private(set) var isComplete = false

        var digits: [UInt8] { Array(String(millions + thousands + current).utf8) }

        /// Takes the next word; false where it is no part of this number.
        mutating func take(_ role: NumberWords.Role) -> Bool {
            isComplete = true
            switch role {
            case .unit(let unit, _):
                guard isEmpty || (unit > 0 && current % 10 == 0 && last != 1) else { return false }
                guard current % 100 != 10 else { return false }
                add(unit, 1)
            case .whole(let number):
                guard current % 100 == 0, last != 1 || current == 0 else { return false }
                add(number, 1)
            case .ten(let number):
                guard current % 100 == 0, last != 1 || current == 0 else { return false }
                add(number, 10)
            case .hundreds(let number):
                guard current == 0, isEmpty || last >= 1000 else { return false }
                add(number, 100)
            case .hundred:
                guard current > 0, current < 100 else { return false }
                current *= 100
                last = 100
            case .thousand:
                guard thousands == 0, current < 1000 else { return false }
                thousands = max(current, 1) * 1000
                current = 0
                isEmpty = false
                last = 1000
            case .million:
                guard !isEmpty, millions == 0 else { return false }
                millions = (thousands + current) * 1_000_000
                thousands = 0
                current = 0
                last = 1_000_000
            case .joint:
                isComplete = false
                return !isEmpty
            case .times, .several, .counted, .filler:
                return false
            }
            return true
        }

        private mutating func add(_ number: Int, _ size: Int) {
            current += number
            isEmpty = false
            last = size
        }
    }
}
