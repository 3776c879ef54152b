/// What a scalar is to the scan of a text.
enum ScalarClass {
    static func isWord(ascii byte: UInt8) -> Bool {
        (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x30 && byte <= 0x39)
    }

    static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x80 { return isWord(ascii: UInt8(value)) }
        switch value {
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0xAA, 0xB5, 0xBA, 0x300...0x36F, 0x400...0x481: return true
        case 0x80..<0xC0, 0xD7, 0xF7, 0x2000...0x206F, 0x20A0...0x20CF, 0x2190...0x27BF, 0x3000...0x3004,
            0x3008...0x3020, 0xE000...0xF8FF, 0xFE00...0xFE0F, 0xFFF9...0xFFFD:
            return false
        default:
            let properties = scalar.properties
            return properties.isAlphabetic || properties.numericType == .decimal || FoldingTable.isMark(scalar)
        }
    }

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09...0x0D, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    static func gap(of scalar: Unicode.Scalar) -> Word.Gap {
        switch scalar {
        case ".": [.terminator, .stop]
        case "?", "!", "…", "。", "？", "！", "؟", "।": .terminator
        case ":": .colon
        case ",", ";": .comma
        case "¿", "¡", "(", "[", "{": .opening
        case ")", "]", "}": .closing
        case "«", "»", "“", "”", "„", "‘", "’", "\"", "'", "‹", "›": .quote
        case "-", "\u{2010}", "\u{2011}": .hyphen
        case TextScan.placeholder: .placeholder
        default: .other
        }
    }

    static func shape(ascii byte: UInt8, isFirst: Bool) -> Word.Shape {
        switch byte {
        case 0x61...0x7A: [.hasLetter, .latin, .hasSmall]
        case 0x41...0x5A: isFirst ? [.hasLetter, .latin, .capitalised] : [.hasLetter, .latin, .hasLaterCapital]
        default: .hasDigit
        }
    }

    static func shape(_ scalar: Unicode.Scalar, isFirst: Bool) -> Word.Shape {
        if FoldingTable.isMark(scalar) { return [] }
        var shape: Word.Shape
        switch scalar.value {
        case 0xAA, 0xB5, 0xBA: return [.hasLetter, .latin]
        case 0xC0...0x24F, 0x1E00...0x1EFF, 0x250...0x2AF: shape = [.hasLetter, .latin]
        case 0x370...0x3FF, 0x1F00...0x1FFF, 0x400...0x52F, 0x531...0x587, 0x13A0...0x13FF, 0xAB70...0xABBF,
            0xFF21...0xFF5A:
            shape = [.hasLetter, .lookalike]
        default:
            shape = scalar.properties.numericType == .decimal ? .hasDigit : [.hasLetter, .otherScript]
        }
        if shape.contains(.hasLetter) {
            let isCapital =
                scalar.value < 0x100
                ? (0xC0...0xDE).contains(scalar.value) && scalar.value != 0xD7
                : scalar.properties.isUppercase
            if isCapital {
                shape.insert(isFirst ? .capitalised : .hasLaterCapital)
            } else if scalar.value < 0x100 || scalar.properties.isLowercase {
                shape.insert(.hasSmall)
            }
        }
        return shape
    }
}
