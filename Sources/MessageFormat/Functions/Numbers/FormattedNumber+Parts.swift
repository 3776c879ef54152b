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

    /// The same without white space at its ends.
    var trimmed: FormattedNumber {
        let scalars = text.unicodeScalars
        let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
        guard let first = scalars.firstIndex(where: { !isSpace($0) }),
            let last = scalars.lastIndex(where: { !isSpace($0) })
        else { return self }
        let start = text.utf8.distance(from: text.startIndex, to: first)
        let kept = String(scalars[first...last])
        let length = kept.utf8.count
        let spans = spans.compactMap { span -> Span? in
            let lower = max(0, span.range.lowerBound - start)
            let upper = min(length, span.range.upperBound - start)
            return lower < upper ? Span(field: span.field, range: lower..<upper) : nil
        }
        return FormattedNumber(text: kept, spans: spans)
    }
}
