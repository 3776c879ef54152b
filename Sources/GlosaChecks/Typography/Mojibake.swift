import GlosaDiagnostics
import GlosaText

/// UTF-8 that was once read as Windows-1252: Ã¡ for á.
struct Mojibake: MessageCheck {
    var id: String { "mojibake" }
    var severity: Severity { .error }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        for text in unit.patterns where Self.mayHave(text.bytes) {
            for found in Self.find(text.bytes) {
                findings.report(
                    self, unit, at: text.sourceRange(found.range),
                    "“\(text.text(found.range))” is “\(found.repaired)”, read in the wrong encoding",
                    help: "write “\(found.repaired)”, and save the file as UTF-8", replacement: found.repaired)
            }
        }
    }

    /// True where one of the letters that such a run begins with is there: Ã, Â, â or ð.
    private static func mayHave(_ bytes: [UInt8]) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes {
            if previous == 0xC3, byte == 0x83 || byte == 0x82 || byte == 0xA2 || byte == 0xB0 { return true }
            previous = byte
        }
        return false
    }

    /// Runs of characters whose bytes in Windows-1252 are UTF-8.
    private static func find(_ bytes: [UInt8]) -> [(range: Range<Int>, repaired: String)] {
        let scalars = positions(bytes)
        var found: [(range: Range<Int>, repaired: String)] = []
        var index = 0
        while index < scalars.count {
            guard isLikelyLead(index, scalars), let lead = windows1252(scalars[index].scalar),
                let length = sequenceLength(lead), index + length <= scalars.count
            else {
                index += 1
                continue
            }
            let sequence = scalars[index..<index + length].map { windows1252($0.scalar) ?? 0 }
            guard sequence.dropFirst().allSatisfy({ (0x80...0xBF).contains($0) }),
                let repaired = String(validating: sequence, as: UTF8.self)
            else {
                index += 1
                continue
            }
            let end = index + length < scalars.count ? scalars[index + length].offset : bytes.count
            found.append((scalars[index].offset..<end, repaired))
            index += length
        }
        return found
    }

    /// Ã and Â begin nearly every letter that was misread, and â€ every quotation mark and dash. Behind a capital they
    /// may be a word's own: «MAÇÃ».
    private static func isLikelyLead(_ index: Int, _ scalars: [(offset: Int, scalar: Unicode.Scalar)]) -> Bool {
        switch scalars[index].scalar {
        case "Ã", "Â": return index == 0 || !scalars[index - 1].scalar.properties.isUppercase
        case "â": return index + 1 < scalars.count && scalars[index + 1].scalar == "€"
        case "ð": return index + 1 < scalars.count && scalars[index + 1].scalar == "Ÿ"
        default: return false
        }
    }

    private static func positions(_ bytes: [UInt8]) -> [(offset: Int, scalar: Unicode.Scalar)] {
        var result: [(offset: Int, scalar: Unicode.Scalar)] = []
        var offset = 0
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            result.append((offset, scalar))
            offset += scalar.utf8.count
        }
        return result
    }

    private static func sequenceLength(_ lead: UInt8) -> Int? {
        switch lead {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: nil
        }
    }

    /// The byte that a character has in Windows-1252; nil when it has none.
    private static func windows1252(_ scalar: Unicode.Scalar) -> UInt8? {
        if scalar.value < 0x100 { return UInt8(scalar.value) }
        return high[scalar]
    }

    private static let high: [Unicode.Scalar: UInt8] = [
        "€": 0x80, "‚": 0x82, "ƒ": 0x83, "„": 0x84, "…": 0x85, "†": 0x86, "‡": 0x87, "ˆ": 0x88, "‰": 0x89, "Š": 0x8A,
        "‹": 0x8B, "Œ": 0x8C, "Ž": 0x8E, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96, "—": 0x97,
        "˜": 0x98, "™": 0x99, "š": 0x9A, "›": 0x9B, "œ": 0x9C, "ž": 0x9E, "Ÿ": 0x9F,
    ]
}
