import GlosaICU

extension FormattedNumber {
    /// The number as its digits show it, in ASCII and without grouping: `-1234.50`. Zeros that only pad the integer
    /// are left out.
    func digits(isNegative: Bool) -> String {
        let bytes = Array(text.utf8)
        var whole = ""
        var fraction = ""
        for span in spans where span.field == .integer || span.field == .fraction {
            for character in String(decoding: bytes[span.range], as: UTF8.self) {
                guard let digit = character.wholeNumberValue, digit < 10 else { continue }
                if span.field == .integer { whole += String(digit) } else { fraction += String(digit) }
            }
        }
        let zeros = whole.utf8.prefix { $0 == 0x30 }.count
        whole = zeros == whole.utf8.count ? "0" : String(whole.dropFirst(zeros))
        let number = fraction.isEmpty ? whole : whole + "." + fraction
        let isZero = number.utf8.allSatisfy { $0 == 0x30 || $0 == UInt8(ascii: ".") }
        return isNegative && !isZero ? "-" + number : number
    }

    /// The text in its pieces: integers are cut at their grouping separators, and what no field covers is a literal.
    var subparts: [FormattedExpression.Subpart] {
        let bytes = Array(text.utf8)
        var kinds = [String](repeating: "literal", count: bytes.count)
        // A grouping separator lies inside the integer, whose span comes first.
        for span in spans { for index in span.range { kinds[index] = Self.name(span.field, bytes[index]) } }
        for span in spans where span.field == .sign {
            let name = Self.name(.sign, bytes[span.range.lowerBound])
            for index in span.range { kinds[index] = name }
        }
        var parts: [FormattedExpression.Subpart] = []
        var start = 0
        for index in bytes.indices where index + 1 == bytes.count || kinds[index + 1] != kinds[index] {
            parts.append(.init(type: kinds[index], text: String(decoding: bytes[start...index], as: UTF8.self)))
            start = index + 1
        }
        return parts
    }

    private static func name(_ field: NumberField, _ firstByte: UInt8) -> String {
        switch field {
        case .integer: "integer"
        case .fraction: "fraction"
        case .decimalSeparator: "decimal"
        case .exponentSymbol: "exponentSeparator"
        case .exponentSign: "exponentMinusSign"
        case .exponent: "exponentInteger"
        case .groupingSeparator: "group"
        case .currency: "currency"
        case .percent, .permille: "percentSign"
        case .sign: firstByte == UInt8(ascii: "+") ? "plusSign" : "minusSign"
        case .measureUnit: "unit"
        case .compact: "compact"
        }
    }

    /// The same without white space that parts no digits: what a hidden sign of a currency leaves behind, at an end, before a
    /// bracket or beside a mark of direction. Groups of digits keep theirs.
    var withoutStraySpaces: FormattedNumber {
        let scalars = Array(text.unicodeScalars)
        func isDigit(_ index: Int) -> Bool {
            scalars.indices.contains(index) && scalars[index].properties.numericType == .decimal
        }
        var kept = String.UnicodeScalarView()
        // For each byte of the text, and its end, the bytes that are kept before it.
        var offsets: [Int] = []
        var length = 0
        for (index, scalar) in scalars.enumerated() {
            let width = UTF8.width(scalar)
            offsets += Array(repeating: length, count: width)
            if scalar.properties.isWhitespace, !(isDigit(index - 1) && isDigit(index + 1)) { continue }
            kept.append(scalar)
            length += width
        }
        guard length < offsets.count else { return self }
        offsets.append(length)
        let spans = spans.compactMap { span -> Span? in
            let range =
                offsets[
                    span.range.lowerBound]..<max(
                    offsets[span.range.lowerBound], offsets[span.range.upperBound])
            return range.isEmpty ? nil : Span(field: span.field, range: range)
        }
        return FormattedNumber(text: String(kept), spans: spans)
    }
}
