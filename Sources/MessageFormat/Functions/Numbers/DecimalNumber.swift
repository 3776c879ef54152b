/// A decimal number of any length up to ``MessageLimits/numberDigits``, kept as digits and never as a binary fraction.
struct DecimalNumber: Hashable, Sendable {
    private(set) var isNegative: Bool
    /// 0...9 each, most significant first; at least one. No zero leads unless it is the only digit before the point.
    private(set) var digits: [UInt8]
    /// The number of of that the digits stand after the point.
    private(set) var fractionCount: Int

    /// Reads `number-literal` of the specification; nil for anything else, and for more digits than are allowed.
    init?(literal: String) {
        var text = literal.utf8[...]
        guard text.count <= MessageLimits.numberDigits + 16 else { return nil }
        isNegative = text.first == UInt8(ascii: "-")
        if isNegative { text.removeFirst() }
        let whole = text.prefix { $0 >= 0x30 && $0 <= 0x39 }
        guard let first = whole.first, first != 0x30 || whole.count == 1 else { return nil }
        digits = whole.map { $0 - 0x30 }
        text = text[whole.endIndex...]
        fractionCount = 0
        if text.first == UInt8(ascii: ".") {
            let fraction = text.dropFirst().prefix { $0 >= 0x30 && $0 <= 0x39 }
            guard !fraction.isEmpty else { return nil }
            digits += fraction.map { $0 - 0x30 }
            fractionCount = fraction.count
            text = text[fraction.endIndex...]
        }
        if let mark = text.first {
            guard mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") else { return nil }
            guard let exponent = Self.exponent(text.dropFirst()) else { return nil }
            fractionCount -= exponent
            if fractionCount < 0 {
                // A zero stays a zero, whatever its exponent.
                if digits.contains(where: { $0 != 0 }) {
                    digits += [UInt8](repeating: 0, count: min(-fractionCount, MessageLimits.numberDigits + 1))
                }
                fractionCount = 0
            }
        }
        guard fractionCount <= MessageLimits.numberDigits else { return nil }
        if fractionCount >= digits.count {
            digits.insert(contentsOf: [UInt8](repeating: 0, count: fractionCount + 1 - digits.count), at: 0)
        }
        dropLeadingZeros()
        guard digits.count <= MessageLimits.numberDigits else { return nil }
    }

    init(_ integer: Int) {
        isNegative = integer < 0
        digits = String(integer.magnitude).utf8.map { $0 - 0x30 }
        fractionCount = 0
    }

    /// The digits of an exponent, capped: beyond it no number is short enough.
    private static func exponent(_ text: Substring.UTF8View) -> Int? {
        var text = text
        var sign = 1
        if let first = text.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
            sign = first == UInt8(ascii: "-") ? -1 : 1
            text.removeFirst()
        }
        guard !text.isEmpty, text.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return sign * text.reduce(0) { min($0 * 10 + Int($1 - 0x30), 1_000_000) }
    }

    private mutating func dropLeadingZeros() {
        let whole = digits.count - fractionCount
        let zeros = digits.prefix(max(0, whole - 1)).prefix { $0 == 0 }.count
        if zeros > 0 { digits.removeFirst(zeros) }
    }

    var isZero: Bool { digits.allSatisfy { $0 == 0 } }

    /// True where nothing but zeros follows the point.
    var isInteger: Bool { digits.suffix(fractionCount).allSatisfy { $0 == 0 } }

    /// In full, without an exponent, with the zeros that were written: `-1234.50`.
    var text: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count + 2)
        if isNegative { bytes.append(UInt8(ascii: "-")) }
        for (index, digit) in digits.enumerated() {
            if index == digits.count - fractionCount { bytes.append(UInt8(ascii: ".")) }
            bytes.append(digit + 0x30)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The value as an `Int`, if it is one, and no minus sign is lost.
    var integer: Int? {
        guard isInteger, digits.count - fractionCount <= 19, !(isNegative && isZero) else { return nil }
        return Int(
            (isNegative ? "-" : "") + String(decoding: digits.dropLast(fractionCount).map { $0 + 0x30 }, as: UTF8.self))
    }

    /// As a value to hand on: an `Int` if it fits.
    var value: MessageValue {
        integer.map(MessageValue.integer) ?? .decimal(text)
    }

    /// The nearest integer, as a rounding mode chooses it.
    func rounded(_ mode: RoundingMode) -> DecimalNumber {
        guard fractionCount > 0 else { return self }
        let fraction = digits.suffix(fractionCount)
        var result = self
        result.digits.removeLast(fractionCount)
        result.fractionCount = 0
        if fraction.contains(where: { $0 != 0 }) {
            let first = fraction.first ?? 0
            let isHalf = first == 5 && fraction.dropFirst().allSatisfy { $0 == 0 }
            let isOdd = (result.digits.last ?? 0) % 2 == 1
            let half = isHalf ? mode.awayFromZeroAtHalf(isNegative: isNegative, isOdd: isOdd) : first >= 5
            if mode.awayFromZero(isNegative: isNegative) ?? half { result.addOneToMagnitude() }
        }
        if result.isZero { result.isNegative = false }
        return result
    }

    private mutating func addOneToMagnitude() {
        for index in digits.indices.reversed() {
            guard digits[index] == 9 else {
                digits[index] += 1
                return
            }
            digits[index] = 0
        }
        digits.insert(1, at: 0)
    }

    /// The number plus a small integer.
    func adding(_ addend: Int) -> DecimalNumber {
        var other = DecimalNumber(addend)
        other.digits += [UInt8](repeating: 0, count: fractionCount)
        other.fractionCount = fractionCount
        var result = self
        if isNegative == other.isNegative {
            result.digits = Self.sum(digits, other.digits)
        } else if Self.isLess(digits, other.digits) {
            result.digits = Self.difference(other.digits, digits)
            result.isNegative = other.isNegative
        } else {
            result.digits = Self.difference(digits, other.digits)
        }
        result.dropLeadingZeros()
        if result.isZero { result.isNegative = false }
        return result
    }

    private static func aligned(_ one: [UInt8], _ other: [UInt8]) -> ([UInt8], [UInt8]) {
        let length = max(one.count, other.count)
        func widened(_ digits: [UInt8]) -> [UInt8] { [UInt8](repeating: 0, count: length - digits.count) + digits }
        return (widened(one), widened(other))
    }

    private static func isLess(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let (left, right) = aligned(one, other)
        return left.lexicographicallyPrecedes(right)
    }

    private static func sum(_ one: [UInt8], _ other: [UInt8]) -> [UInt8] {
        var (total, addend) = aligned(one, other)
        var carry: UInt8 = 0
        for index in total.indices.reversed() {
            addend[index] += total[index] + carry
            total[index] = addend[index] % 10
            carry = addend[index] / 10
        }
        return carry == 0 ? total : [carry] + total
    }

    private static func difference(_ larger: [UInt8], _ smaller: [UInt8]) -> [UInt8] {
        var (rest, taken) = aligned(larger, smaller)
        var borrow: UInt8 = 0
        for index in rest.indices.reversed() {
            taken[index] += borrow
            borrow = rest[index] < taken[index] ? 1 : 0
            rest[index] = rest[index] + borrow * 10 - taken[index]
        }
        return rest
    }
}
