/// A list of what somebody accepts, each with how much (RFC 9110, section 12.4.2): `gzip, br;q=0.5, *;q=0`.
struct QualityList {
    /// The thing that is accepted, in the order in which it was sent.
    let items: [Item]

    /// One thing that is accepted, or refused.
    struct Item: Hashable {
        /// The name, in small letters.
        let value: String
        /// The quality, in thousandths; 0 is a refusal.
        let quality: Int
    }

    /// Reads a list. What cannot be read is left out: a request is not refused for what it would like.
    init(_ text: String) {
        items = text.utf8.split(separator: UInt8(ascii: ",")).prefix(100).compactMap { part in
            var parts = Substring(part).split(separator: ";").map { Self.trimmed($0).lowercased() }
            guard let value = parts.first, !value.isEmpty, !Self.trimmed(Substring(part)).hasPrefix(";") else {
                return nil
            }
            parts.removeFirst()
            guard let weight = parts.last(where: { $0.hasPrefix("q=") }) else {
                return Item(value: value, quality: 1000)
            }
            return Self.quality(weight.dropFirst(2)).map { Item(value: value, quality: $0) }
        }
    }

    /// How much of `value` is accepted, where it is named.
    subscript(value: String) -> Int? { items.first { $0.value == value }?.quality }

    /// `0.75` in thousandths, with three digits at most behind the point.
    private static func quality(_ text: Substring) -> Int? {
        var digits = Array(text.utf8)
        guard let first = digits.first, first == UInt8(ascii: "0") || first == UInt8(ascii: "1") else { return nil }
        digits.removeFirst()
        var thousandths = 0
        if !digits.isEmpty {
            guard digits.removeFirst() == UInt8(ascii: "."), digits.count <= 3, digits.allSatisfy(\.isDigit) else {
                return nil
            }
            var unit = 100
            for digit in digits {
                thousandths += Int(digit - UInt8(ascii: "0")) * unit
                unit /= 10
            }
        }
        if first == UInt8(ascii: "1") { return thousandths == 0 ? 1000 : nil }
        return thousandths
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }
}
