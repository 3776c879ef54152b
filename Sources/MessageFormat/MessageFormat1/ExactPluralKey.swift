/// The number of `=1` or `offset:1`, in its shortest form.
///
/// ICU compares these as binary fractions, so that `=1`, `=1.0` and `=+1` are the same key.
struct ExactPluralKey: Hashable, Sendable {
    /// Such as `1`, `-0.5`.
    let text: String

    /// A whole number, if it is one.
    var integer: Int? { Int(text) }

    /// Reads what `strtod` reads, without infinity; nil for anything else and for what has more than 40 digits.
    init?(_ source: String) {
        guard source.utf8.count < 128 else { return nil }
        var rest = source.utf8[...]
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
        let whole = Self.digits(&rest)
        var fraction = ""
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            fraction = Self.digits(&rest)
        }
        guard !whole.isEmpty || !fraction.isEmpty else { return nil }
        // What remains is an exponent or a mistake, and the number's own reader tells which.
        let significant = whole.drop { $0 == "0" }
        let literal =
            (significant.isEmpty ? "0" : String(significant)) + (fraction.isEmpty ? "" : "." + fraction)
            + String(Substring(rest))
        guard let number = DecimalNumber(literal: literal) else { return nil }
        var text = number.text
        if number.isZero {
            self.text = "0"
            return
        }
        if number.fractionCount > 0 {
            while text.hasSuffix("0") { text.removeLast() }
            if text.hasSuffix(".") { text.removeLast() }
        }
        guard text.utf8.count <= 41 else { return nil }
        self.text = isNegative ? "-" + text : text
    }

    private static func digits(_ rest: inout Substring.UTF8View) -> String {
        let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
        rest = rest[digits.endIndex...]
        return String(Substring(digits))
    }
}
