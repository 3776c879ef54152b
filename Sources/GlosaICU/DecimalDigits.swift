import CICU

/// A decimal number as text, checked, and ready for ICU: `-1234.50`, `1e3`.
///
/// ICU reads more than that (`Infinity`, `NaN`, `.5`) and takes thirteen seconds over `1e99999999`, so nothing reaches
/// it unchecked.
struct DecimalDigits {
    /// The most bytes of a number, and the largest exponent by magnitude. No text for people comes near.
    static let longest = 2_000
    static let largestExponent = 1_000

    /// The value, when the number is an integer of at most 18 digits written without an exponent. Minus zero is not
    /// one, because it keeps its sign.
    private(set) var integer: Int?

    /// The number of digits that follow the point as written: two in `1.50`.
    private(set) var fractionDigits = 0

    /// True where the number is written with an exponent.
    private(set) var hasExponent = false

    init(_ integer: Int) { self.integer = integer }

    init(_ text: String, operation: String) throws(ICUError) {
        if let integer = Self.plainInteger(text) {
            self.integer = integer
            return
        }
        guard text.utf8.count <= Self.longest else {
            throw ICUError(operation: operation, subject: "\(text.prefix(40))…", code: ICUError.unsupported)
        }
        var digits = Cursor(text.utf8)
        let isNegative = digits.skip(UInt8(ascii: "-"))
        var value = 0
        var integerDigits = 0
        while let digit = digits.nextDigit() {
            integerDigits += 1
            if integerDigits <= 18 { value = value * 10 + Int(digit) }
        }
        var isWellFormed = integerDigits > 0
        if digits.skip(UInt8(ascii: ".")) {
            while digits.nextDigit() != nil { fractionDigits += 1 }
            isWellFormed = isWellFormed && fractionDigits > 0
        }
        var exponent = 0
        if digits.skip(UInt8(ascii: "e")) || digits.skip(UInt8(ascii: "E")) {
            hasExponent = true
            if !digits.skip(UInt8(ascii: "+")) { _ = digits.skip(UInt8(ascii: "-")) }
            var exponentDigits = 0
            while let digit = digits.nextDigit() {
                exponentDigits += 1
                exponent = min(exponent * 10 + Int(digit), Self.largestExponent + 1)
            }
            isWellFormed = isWellFormed && exponentDigits > 0
        }
        guard isWellFormed, digits.isAtEnd else {
            throw ICUError(operation: operation, subject: text, code: ICUError.decimalSyntax)
        }
        guard exponent <= Self.largestExponent else {
            throw ICUError(operation: operation, subject: text, code: ICUError.unsupported)
        }
        if fractionDigits == 0, !hasExponent, integerDigits <= 18, !(isNegative && value == 0) {
            integer = isNegative ? -value : value
        }
    }

    /// The quick way for what nearly every number is: a few digits and nothing else.
    private static func plainInteger(_ text: String) -> Int? {
        let count = text.utf8.count
        guard count > 0, count <= 18 else { return nil }
        var value = 0
        for byte in text.utf8 {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = value * 10 + Int(byte & 0x0F)
        }
        return value
    }
}

/// Walks over the bytes of a number.
private struct Cursor {
    private var rest: String.UTF8View.SubSequence

    init(_ text: String.UTF8View) { rest = text[...] }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard rest.first == byte else { return false }
        rest.removeFirst()
        return true
    }

    mutating func nextDigit() -> UInt8? {
        guard let byte = rest.first, byte >= 0x30, byte <= 0x39 else { return nil }
        rest.removeFirst()
        return byte - 0x30
    }
}
