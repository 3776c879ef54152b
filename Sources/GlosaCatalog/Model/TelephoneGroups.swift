/// The groups of a telephone number's digits, as its country writes them.
///
/// ```swift
/// TelephoneGroups("+18883514024").parts        // ["+1", "888", "351", "4024"]
/// TelephoneGroups("+582121234567").parts       // ["+58", "212", "1234567"]
/// ```
package struct TelephoneGroups: Hashable, Sendable {
    /// The groups in order, the country's code with its plus sign first; a short code is one group.
    package let parts: [String]
    /// False for a country of which no groups are known here: the digits after its code are then one group.
    package let isKnown: Bool

    /// The groups of a number in E.164, or of a short code.
    ///
    /// - Parameter written: The groups after the country's code, where a contact gives them itself.
    package init(_ number: String, written: [String] = []) {
        guard number.hasPrefix("+") else {
            parts = written.isEmpty ? [number] : written
            isKnown = true
            return
        }
        let digits = String(number.dropFirst())
        let code = Self.code(of: digits)
        let rest = digits.dropFirst(code.utf8.count)
        if !written.isEmpty {
            parts = ["+" + code] + written
            isKnown = true
        } else if let lengths = Self.lengths(code: code, rest) {
            parts = ["+" + code] + Self.split(rest, lengths)
            isKnown = true
        } else {
            parts = ["+" + code] + (rest.isEmpty ? [] : [String(rest)])
            isKnown = false
        }
    }

    /// The groups of `text`, which shows `number` as a country writes it, with or without the country's code; nil when its
    /// digits are others. A zero in front, which some countries dial inside their borders only, does not count.
    package static func reading(_ text: String, of number: String) -> [String]? {
        let groups = text.split { !$0.isASCIIDigit }.map(String.init)
        let digits = groups.joined()
        guard number.hasPrefix("+") else { return digits == number ? groups : nil }
        let whole = String(number.dropFirst())
        let code = code(of: whole)
        let rest = String(whole.dropFirst(code.utf8.count))
        if text.hasPrefix("+") {
            // The code must be a group of its own: it is shown with its plus sign.
            return digits == whole && groups.first == code ? Array(groups.dropFirst()) : nil
        }
        if digits == rest { return groups }
        guard digits == "0" + rest, let first = groups.first?.dropFirst() else { return nil }
        return (first.isEmpty ? [] : [String(first)]) + groups.dropFirst()
    }

    private static func split(_ digits: Substring, _ lengths: [Int]) -> [String] {
        var rest = digits
        return lengths.map { length in
            defer { rest = rest.dropFirst(length) }
            return String(rest.prefix(length))
        }
    }
}

extension TelephoneGroups {
    /// Countries whose groups are known, by code: the lengths of the groups for numbers that begin with `prefix`. The first
    /// that fits holds; the lengths are those of a whole number, and other numbers fit none.
    private static let countries: [String: [(prefix: String, lengths: [Int])]] = [
        "1": [("", [3, 3, 4])],  // United States, Canada, Puerto Rico, the Dominican Republic
        "34": [("800", [3, 3, 3]), ("900", [3, 3, 3]), ("", [3, 2, 2, 2])],  // Spain
        "51": [("9", [3, 3, 3]), ("1", [1, 7])],  // Peru
        "52": [("33", [2, 4, 4]), ("55", [2, 4, 4]), ("56", [2, 4, 4]), ("81", [2, 4, 4]), ("", [3, 3, 4])],  // Mexico
        "57": [("", [3, 7])],  // Colombia
        "58": [("", [3, 7])],  // Venezuela
        "502": [("", [4, 4])],  // Guatemala
        "503": [("", [4, 4])],  // El Salvador
        "504": [("", [4, 4])],  // Honduras
        "505": [("", [4, 4])],  // Nicaragua
        "506": [("", [4, 4]), ("", [3, 3, 4])],  // Costa Rica
        "507": [("", [3, 4]), ("", [4, 4])],  // Panama
        "509": [("", [2, 2, 4])],  // Haiti
        "593": [("9", [2, 3, 4]), ("", [1, 3, 4])],  // Ecuador
    ]

    private static func lengths(code: String, _ rest: Substring) -> [Int]? {
        guard let country = countries[code] else { return nil }
        let first = country.first { rest.hasPrefix($0.prefix) && $0.lengths.reduce(0, +) == rest.utf8.count }
        return first?.lengths
    }

    /// The country's code at the start of the digits of a number (ITU E.164, zones 1 to 9).
    private static func code(of digits: String) -> String {
        let two = String(digits.prefix(2))
        if let first = digits.first, first == "1" || first == "7" { return String(first) }
        return twoDigitCodes.contains(two) ? two : String(digits.prefix(3))
    }

    private static let twoDigitCodes: Set<String> = [
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49",
        "51",
        "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84", "86",
        "90",
        "91", "92", "93", "94", "95", "98",
    ]
}

extension Character {
    fileprivate var isASCIIDigit: Bool { self >= "0" && self <= "9" }
}
