extension DecimalDigits {
    /// A number that plural rules treat as they should treat this one, when ICU would misjudge this one; else nil.
    ///
    /// ICU looks at the last 18 digits of the integer alone, so that 10³⁰ + 1 passes for 1 and 10²⁵ for 0. CLDR's rules
    /// compare small numbers and remainders by powers of ten up to a million; a longer number keeps both properties
    /// when its last digits stay and one digit stands for the rest.
    static func selectable(_ decimal: String) -> String? {
        let number = decimal.hasPrefix("-") ? decimal.dropFirst() : decimal[...]
        let halves = number.split(maxSplits: 1, whereSeparator: { $0 == "e" || $0 == "E" })
        guard let mantissa = halves.first else { return nil }
        let exponent = halves.count == 2 ? Int(halves[1]) ?? 0 : 0
        let parts = mantissa.split(separator: ".", maxSplits: 1)
        guard let whole = parts.first else { return nil }
        let fraction = parts.count == 2 ? parts[1] : ""

        // Move the point as the exponent says. A negative exponent only shortens the integer.
        let moved = min(max(exponent, 0), largestExponent)
        let shifted = fraction.prefix(moved)
        let integer = String(whole) + shifted + String(repeating: "0", count: moved - shifted.count)
        let significant = integer.drop { $0 == "0" }
        guard exponent >= 0, significant.count > 17 else { return nil }
        let rest = fraction.dropFirst(moved)
        return "1" + significant.suffix(12) + (rest.isEmpty ? "" : "." + rest)
    }
}
