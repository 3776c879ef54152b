import GlosaRandom

/// Writers of YAML as other programs have them: each writes a value below a key, folded at some of its spaces.
enum ForeignWriter: String, CaseIterable, Sendable {
    case singleQuoted, doubleQuoted, folded, plain

    /// The entry `key: value` in the form of the writer; nil where the writer has no form for the value.
    func entry(_ key: String, _ value: String, _ random: inout SeededRandom) -> String? {
        switch self {
        case .singleQuoted:
            let text = value.replacing("'", with: "''")
            return "\(key): '\(folded(text, lineEnd: Self.blankLines, &random))'\n"
        case .doubleQuoted:
            return "\(key): \"\(folded(Self.escaped(value, &random), lineEnd: { _ in "" }, &random))\"\n"
        case .folded:
            let isEnded = value.hasSuffix("\n")
            let text = isEnded ? String(value.dropLast()) : value
            return "\(key): >\(isEnded ? "" : "-")\n  \(folded(text, lineEnd: Self.blankLines, &random))\n"
        case .plain:
            guard value.allSatisfy({ $0.isLetter || $0 == " " || $0 == "," }) else { return nil }
            return "\(key): \(folded(value, lineEnd: Self.blankLines, &random))\n"
        }
    }

    /// The line ends of a value as these forms have them: one more than the value.
    private static func blankLines(_ count: Int) -> String { String(repeating: "\n", count: count + 1) + "  " }

    /// The text with some of its single spaces as line ends, and its own line ends as `lineEnd` writes so many.
    private func folded(_ text: String, lineEnd: (Int) -> String, _ random: inout SeededRandom) -> String {
        var result = ""
        var ends = 0
        for character in text {
            if character == "\n" {
                ends += 1
                continue
            }
            if ends > 0 { result += lineEnd(ends) }
            ends = 0
            if character == " ", Int.random(in: 0..<4, using: &random) == 0 {
                // Weblate's writer leaves the space where it was.
                result += Bool.random(using: &random) && self != .folded ? " \n  " : "\n  "
            } else {
                result.append(character)
            }
        }
        return ends > 0 ? result + lineEnd(ends) : result
    }

    private static func escaped(_ text: String, _ random: inout SeededRandom) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": result += "\\n"
            case "\"", "\\": result += "\\\(scalar)"
            case _ where !scalar.isASCII && Bool.random(using: &random):
                let digits = String(scalar.value, radix: 16, uppercase: true)
                let width = scalar.value < 0x100 ? 2 : scalar.value < 0x10000 ? 4 : 8
                let sign = width == 2 ? "x" : width == 4 ? "u" : "U"
                result += "\\\(sign)" + String(repeating: "0", count: width - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
