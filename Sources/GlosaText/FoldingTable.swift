/// Letters without their accents and capitals, for comparing words: the one table of checks, of `glosa term`, of the
/// addresses of terms and of the words that a page's search goes by.
///
/// ```swift
/// FoldingTable.shared.fold("¿Dónde está el NIÑO?")   // "¿donde esta el nino?"
/// ```
///
/// Latin, Greek, Cyrillic, Hebrew and Arabic lose their marks, which readers leave out when they type; those of other
/// scripts are vowels, and stay. The script of the search (search.js) does without the table, whose bytes each
/// page would carry, and knows nothing of *ø* or *ß*: pages give it such words in both forms. Tests hold either against
/// Tests/Fixtures/folded-words.tsv.
package struct FoldingTable: Sendable {
    /// The table. It is made once.
    package static let shared = FoldingTable()

    /// For each scalar below U+2000 the ASCII letter that it becomes; 0 where it stays, 1 where it becomes anything else.
    private let singles: [UInt8]
    private let folds: [Unicode.Scalar: [UInt8]]
    private let isMarked: Set<Unicode.Scalar>

    private init() {
        var singles = [UInt8](repeating: 0, count: 0x2000)
        var folds: [Unicode.Scalar: [UInt8]] = [:]
        var isMarked: Set<Unicode.Scalar> = []
        for list in [Self.marked, Self.others] {
            for row in list.split(separator: "\n") {
                let parts = row.unicodeScalars.split(separator: " ")
                guard parts.count == 2 else { continue }
                let plain = Array(String(String.UnicodeScalarView(parts[0])).utf8)
                for letter in parts[1] {
                    folds[letter] = plain
                    if list == Self.marked { isMarked.insert(letter) }
                    guard letter.value < 0x2000 else { continue }
                    singles[Int(letter.value)] = plain.count == 1 ? plain[0] : 1
                }
            }
        }
        self.singles = singles
        self.folds = folds
        self.isMarked = isMarked
    }

    /// A text as it is compared. It is taken to be in NFC.
    package func fold(_ text: String) -> String {
        map(text) { scalar in
            guard let narrow = Self.narrow(scalar) else { return [] }
            let small = Self.small(narrow)
            return folds[small] ?? Array(UTF8.encode(small) ?? .init())
        }
    }

    /// A text as the script of the search folds what a reader types: all marks and capitals go, and *ø*, *ß* and ligatures
    /// stay as they are.
    package func foldMarks(_ text: String) -> String {
        map(text) { scalar in
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .spacingMark, .enclosingMark: return []
            default: break
            }
            let small = Self.small(scalar)
            return (isMarked.contains(small) ? folds[small] : nil) ?? Array(UTF8.encode(small) ?? .init())
        }
    }

    private func map(_ text: String, _ folded: (Unicode.Scalar) -> [UInt8]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                bytes.append(UInt8(truncatingIfNeeded: Self.small(scalar).value))
            } else {
                bytes += folded(scalar)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The ASCII letter that a small letter becomes; nil for one that becomes no letter or several.
    func base(_ small: Unicode.Scalar) -> UInt8? {
        guard small.value >= 0x80 else { return UInt8(truncatingIfNeeded: small.value) }
        guard small.value < 0x2000 else { return nil }
        let base = singles[Int(small.value)]
        return base > 1 ? base : nil
    }

    /// The letters that a small letter becomes, in UTF-8; nil for one that stays.
    func letters(_ small: Unicode.Scalar) -> [UInt8]? {
        small.value < 0x2000 && singles[Int(small.value)] == 0 ? nil : folds[small]
    }

    /// True for a mark that stands on the letter before it and that readers leave out.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x0300: false
        case 0x0300...0x036F, 0x0483...0x0489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
        // Points of Hebrew, and vowels of Arabic.
        case 0x0591...0x05BD, 0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5, 0x05C7, 0x0610...0x061A, 0x064B...0x065F, 0x0670,
            0x06D6...0x06DC, 0x06DF...0x06E4, 0x06E7, 0x06E8, 0x06EA...0x06ED, 0x08D3...0x08E1, 0x08E3...0x08FF, 0xFB1E:
            true
        default: false
        }
    }

    /// The small letter.
    static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x41...0x5A: return Unicode.Scalar(UInt8(scalar.value) | 0x20)
        case 0xC0...0xD6, 0xD8...0xDE: return Unicode.Scalar(UInt8(scalar.value + 0x20))
        case 0..<0xC0, 0xDF...0xFF: return scalar
        default:
            let mapping = scalar.properties.lowercaseMapping.unicodeScalars
            return mapping.first ?? scalar
        }
    }

    /// The scalar in its usual width, a space for any other; nil for a mark, and for what nobody sees.
    private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return " "
        case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0)
        case 0xC0...0x24F, 0x1E00...0x1FFF, 0x370...0x482, 0x48A...0x52F: return scalar
        default: return isMark(scalar) || scalar.properties.isDefaultIgnorableCodePoint ? nil : scalar
        }
    }
}
