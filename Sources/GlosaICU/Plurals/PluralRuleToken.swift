/// A word, number or sign of a plural rule, and where it stands.
struct PluralRuleToken {
    enum Kind: Equatable {
        /// `and`, `one`, `n`.
        case word(String)
        case number(Int)
        /// One of `= != % , .. : ;`.
        case sign(String)
        case end
    }

    let kind: Kind
    /// The Unicode scalars before it.
    let offset: Int
    /// Its Unicode scalars.
    let length: Int

    /// The most digits of a number: the largest of CLDR's has seven.
    private static let longestNumber = 9

    /// The tokens of a text, with one more for its end. Samples (`@integer 1, 21`) are left out.
    static func all(of text: String) throws(PluralRuleError) -> [PluralRuleToken] {
        let scalars = Array(text.unicodeScalars)
        var tokens: [PluralRuleToken] = []
        var index = 0
        while index < scalars.count {
            let start = index
            let scalar = scalars[index]
            if scalar.properties.isWhitespace {
                index += 1
                continue
            }
            let kind: Kind
            switch scalar {
            case "@":
                while index < scalars.count, scalars[index] != ";" { index += 1 }
                continue
            case "=", "%", ",", ":", ";":
                index += 1
                kind = .sign(String(scalar))
            case "!" where scalars.dropFirst(index + 1).first == "=":
                index += 2
                kind = .sign("!=")
            case "." where scalars.dropFirst(index + 1).first == ".":
                index += 2
                kind = .sign("..")
            case "0"..."9":
                while index < scalars.count, ("0"..."9").contains(scalars[index]) { index += 1 }
                let digits = String(String.UnicodeScalarView(scalars[start..<index]))
                guard digits.utf8.count <= longestNumber, let number = Int(digits) else {
                    throw PluralRuleError(
                        offset: start, length: index - start,
                        message: "`\(digits)` is longer than any number of plural rules: write at most 9 digits")
                }
                kind = .number(number)
            case "a"..."z":
                while index < scalars.count, ("a"..."z").contains(scalars[index]) { index += 1 }
                kind = .word(String(String.UnicodeScalarView(scalars[start..<index])))
            default:
                throw PluralRuleError(
                    offset: start, length: 1, message: "`\(scalar)` is no sign of plural rules: remove it")
            }
            tokens.append(PluralRuleToken(kind: kind, offset: start, length: index - start))
        }
        tokens.append(PluralRuleToken(kind: .end, offset: scalars.count, length: 0))
        return tokens
    }
}
