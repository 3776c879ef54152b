/// The number of a scalar, as Unicode writes it.
package enum CodePoint {
    /// `U+200B`: at least four hexadecimal digits.
    package static func name(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
