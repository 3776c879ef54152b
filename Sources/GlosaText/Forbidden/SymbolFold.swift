/// Scalars by what a reader takes them for, one byte each, so that a number or an address is told in any spelling.
///
/// Digits of every script, in circles, raised or in a mathematical face become ASCII digits; letters in any face, with
/// marks, or of a script whose letters look like Latin ones become small ASCII letters.
enum SymbolFold {
    /// Nothing to a reader: marks on letters, what joins or hides.
    static var transparent: UInt8 { 0 }
    static var space: UInt8 { UInt8(ascii: " ") }
    static var dot: UInt8 { UInt8(ascii: ".") }
    static var hyphen: UInt8 { UInt8(ascii: "-") }
    static var bracket: UInt8 { UInt8(ascii: "(") }
    static var comma: UInt8 { UInt8(ascii: ",") }
    static var percent: UInt8 { UInt8(ascii: "%") }
    static var punctuation: UInt8 { UInt8(ascii: "!") }
    /// A letter that looks like no Latin one.
    static var otherLetter: UInt8 { UInt8(ascii: "?") }
    /// The end of a text that has nothing to do with the next.
    static var end: UInt8 { UInt8(ascii: "\n") }

    static func isDigit(_ symbol: UInt8) -> Bool { symbol &- 0x30 < 10 }
    static func isLetter(_ symbol: UInt8) -> Bool { symbol &- 0x61 < 26 || symbol == otherLetter }

    /// The number of ``pair(_:_:)``s.
    static var pairCount: Int { 64 * 64 }

    /// A number for two symbols side by side, by which tables are asked whether something can begin with them: letters
    /// and digits are told apart, and all other symbols are one.
    static func pair(_ first: UInt8, _ second: UInt8) -> Int { Int(group(first)) << 6 | Int(group(second)) }

    private static func group(_ symbol: UInt8) -> UInt8 {
        if isLetter(symbol) { return symbol & 0x1F }
        return isDigit(symbol) ? 0x20 | symbol & 0x0F : 0
    }

    /// The symbols of ASCII.
    static let ascii: [UInt8] = (0..<128).map { (byte: UInt8) in
        switch byte {
        case 0: transparent
        case 0x30...0x39, 0x61...0x7A: byte
        case 0x41...0x5A: byte | 0x20
        case 0x09...0x0D, 0x20: space
        case dot, hyphen, comma, percent: byte
        // Markdown draws letters bold with these, and leaves them out.
        case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "~"): transparent
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
            UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: ">"):
            bracket
        default: punctuation
        }
    }

    /// The symbols of a scalar: one, or as many as a number in one scalar has digits (㉔).
    static func symbols(of scalar: Unicode.Scalar) -> [UInt8] {
        let value = scalar.value
        if value < 0x80 { return [ascii[Int(value)]] }
        if FoldingTable.isMark(scalar) { return [transparent] }
        if value >= 0xC0, value < 0x180, let base = FoldingTable.shared.base(FoldingTable.small(scalar)), base >= 0x61 {
            return [base]
        }
        if let symbol = lookalikes[FoldingTable.small(scalar)] { return [symbol] }
        if dots.contains(scalar) { return [dot] }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return [transparent]
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return [space]
        case .dashPunctuation: return [hyphen]
        case .openPunctuation, .closePunctuation: return [bracket]
        default: break
        }
        if properties.isDefaultIgnorableCodePoint { return [transparent] }
        // A minus, and the long vowel of Japanese; a letter of Braille without a dot.
        if value == 0x2212 || value == 0x30FC || value == 0xFF70 { return [hyphen] }
        if value == 0x2800 { return [space] }
        // The Roman numerals of fifty and more are taken for the letters that they look like.
        if (0x216C...0x216F).contains(value) || (0x217C...0x217F).contains(value) {
            return [Array("lcdm".utf8)[Int(value & 3)]]
        }
        if let number = properties.numericValue, number >= 0, number < 10_000, number == number.rounded() {
            return Array(String(Int(number)).utf8)
        }
        if let letters = namedLetters(properties.name ?? "") { return letters }
        return [properties.isAlphabetic ? otherLetter : punctuation]
    }

    /// The Latin letters that the name of a scalar tells: `FULLWIDTH LATIN SMALL LETTER A`, `CIRCLED LATIN CAPITAL LETTER
    /// A`, `MATHEMATICAL BOLD SMALL A`, `LATIN SMALL LETTER A WITH HOOK`, `LATIN SMALL LIGATURE FI`.
    private static func namedLetters(_ name: String) -> [UInt8]? {
        let words = name.split(separator: " ").prefix { $0 != "WITH" }
        guard let last = words.last, words.contains("LATIN") || faces.contains(where: words.contains) else {
            return nil
        }
        if let greek = greekLetters[last] { return [greek] }
        let bytes = Array(last.utf8)
        guard bytes.count <= 2 || words.contains("LIGATURE"), bytes.count <= 3,
            bytes.allSatisfy({ (0x41...0x5A).contains($0) })
        else { return nil }
        return bytes.map { $0 | 0x20 }
    }

    private static let faces: [Substring] = [
        "MATHEMATICAL", "SCRIPT", "BLACK-LETTER", "DOUBLE-STRUCK", "FULLWIDTH", "CIRCLED", "PARENTHESIZED", "SQUARED",
        "REGIONAL", "MODIFIER",
    ]

    /// Mathematical Greek that looks like Latin.
    private static let greekLetters: [Substring: UInt8] = [
        "ALPHA": 0x61, "IOTA": 0x69, "KAPPA": 0x6B, "NU": 0x76, "OMICRON": 0x6F, "RHO": 0x70, "TAU": 0x74,
        "UPSILON": 0x75, "CHI": 0x78, "MU": 0x6D,
    ]

    /// Small letters of other scripts that look like Latin ones, and letters that look like digits.
    private static let lookalikes: [Unicode.Scalar: UInt8] = {
        let pairs: [(String, String)] = [
            ("авеёкмнорстухіїјѕԁԛԝһӏгпьи", "abeekmhopctyxiijsdqwhlrnbu"),
            ("αβεζηικμνορτυχγωάέήίόύ", "abezhikmvoptuxywaehiou"),
            ("սօոհզցյա", "uonhqgjw"), ("ıɡɑʏɪʟ", "igayil"),
            ("збчƽƨȣʒȝᏎᏮꮞꮾ", "364528334646"),
        ]
        var table: [Unicode.Scalar: UInt8] = [:]
        for (from, to) in pairs {
            for (scalar, symbol) in zip(from.unicodeScalars, to.utf8) { table[scalar] = symbol }
        }
        return table
    }()

    /// Scalars that stand, or could be taken, for the full stop of an address.
    private static let dots = Set(
        "\u{B7}\u{6D4}\u{701}\u{702}\u{16EB}\u{2022}\u{2024}\u{2027}\u{2219}\u{22C5}\u{3002}\u{30FB}\u{A4F8}\u{FE52}\u{FF0E}\u{FF61}\u{FF65}"
            .unicodeScalars)
}
