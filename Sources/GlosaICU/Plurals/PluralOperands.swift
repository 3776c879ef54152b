/// A number as plural rules look at it: by the digits that are shown (UTS #35 part 3, "Plural Operand Meanings").
///
/// `1.50` has the operands n = 1.5, i = 1, v = 2, w = 1, f = 50 and t = 5.
struct PluralOperands: Hashable, Sendable {
    /// The digits before the point, 0...9 each.
    private let integer: [UInt8]
    /// The digits after the point that are shown.
    private let fraction: [UInt8]

    /// The operands of an integer that is shown with its digits and no others.
    init(_ integer: Int) {
        self.integer = String(integer.magnitude).utf8.map { $0 - 0x30 }
        fraction = []
    }

    /// The operands of a decimal number as it is written: `-1234.50` or `1e3`; nil for anything else, and for an exponent
    /// beyond 1 000.
    init?(_ decimal: String) {
        var text = decimal.utf8[...]
        if text.first == UInt8(ascii: "-") { text.removeFirst() }
        var integer = Self.digits(&text)
        guard !integer.isEmpty else { return nil }
        var fraction: [UInt8] = []
        if text.first == UInt8(ascii: ".") {
            text.removeFirst()
            fraction = Self.digits(&text)
            guard !fraction.isEmpty else { return nil }
        }
        if let mark = text.first, mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") {
            text.removeFirst()
            guard let exponent = Int(String(decoding: text, as: UTF8.self)), exponent.magnitude <= 1_000 else {
                return nil
            }
            text = text[text.endIndex...]
            Self.movePoint(by: exponent, &integer, &fraction)
        }
        guard text.isEmpty else { return nil }
        self.integer = integer
        self.fraction = fraction
    }

    private static func digits(_ text: inout Substring.UTF8View) -> [UInt8] {
        let run = text.prefix { $0 >= 0x30 && $0 <= 0x39 }
        text = text[run.endIndex...]
        return run.map { $0 - 0x30 }
    }

    /// Moves the point so many digits to the right; to the left, when the number is negative.
    private static func movePoint(by exponent: Int, _ integer: inout [UInt8], _ fraction: inout [UInt8]) {
        if exponent >= 0 {
            let moved = Array(fraction.prefix(exponent))
            integer += moved
            integer += [UInt8](repeating: 0, count: exponent - moved.count)
            fraction = Array(fraction.dropFirst(exponent))
        } else {
            let moved = Array(integer.suffix(-exponent))
            fraction = [UInt8](repeating: 0, count: -exponent - moved.count) + moved + fraction
            integer = Array(integer.dropLast(-exponent))
            if integer.isEmpty { integer = [0] }
        }
    }

    /// The value of an operand, or what is left of it after division by `modulus`; nil where it is no integer, which
    /// only `n` can be.
    func value(of operand: PluralOperand, modulus: Int?) -> Int? {
        switch operand {
        case .number: fraction.contains { $0 != 0 } ? nil : Self.value(integer, modulus)
        case .integer: Self.value(integer, modulus)
        case .fraction: Self.value(fraction, modulus)
        case .significantFraction: Self.value(significantFraction, modulus)
        case .fractionLength: Self.remainder(fraction.count, modulus)
        case .significantFractionLength: Self.remainder(significantFraction.count, modulus)
        // No number is shown with an exponent here.
        case .exponent, .compactExponent: 0
        }
    }

    /// The digits after the point without the zeros at their end.
    private var significantFraction: [UInt8] {
        guard let last = fraction.lastIndex(where: { $0 != 0 }) else { return [] }
        return Array(fraction[...last])
    }

    private static func value(_ digits: [UInt8], _ modulus: Int?) -> Int {
        if let modulus { return digits.reduce(0) { ($0 * 10 + Int($1)) % modulus } }
        let significant = digits.drop { $0 == 0 }
        // A longer number is none that a rule can name.
        guard significant.count <= 18 else { return .max }
        return significant.reduce(0) { $0 * 10 + Int($1) }
    }

    private static func remainder(_ count: Int, _ modulus: Int?) -> Int { modulus.map { count % $0 } ?? count }
}

/// An operand of plural rules, by its letter.
enum PluralOperand: String, CaseIterable, Hashable, Sendable {
    /// The absolute value of the number.
    case number = "n"
    /// The digits before the point.
    case integer = "i"
    /// The number of digits after the point, with zeros at their end.
    case fractionLength = "v"
    /// The number of digits after the point, without zeros at their end.
    case significantFractionLength = "w"
    /// The digits after the point as an integer, with zeros at their end.
    case fraction = "f"
    /// The digits after the point as an integer, without zeros at their end.
    case significantFraction = "t"
    /// The exponent of compact notation.
    case compactExponent = "c"
    /// The older letter of the same.
    case exponent = "e"
}
