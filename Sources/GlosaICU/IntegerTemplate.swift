/// The way in which a number format writes integers, learned from ICU, so that most of them need not go through it.
///
/// Counts and years are most of what a text shows, and all that ICU does with them is to choose digits, put separators
/// between them and a fixed text around them. ICU itself is asked how, for every length, when the format is made. A
/// format whose answers do not fit this mould, such as one that rounds or abbreviates, has no template.
///
/// A class, and so are its affixes: to copy a struct of so many arrays would cost more than to write a number.
public final class IntegerTemplate: Sendable {
    /// The text that stands around the digits.
    private final class Affixes: Sendable, Equatable {
        let prefix: [UInt8]
        let suffix: [UInt8]
        /// Fields in the prefix, and those in the suffix, which count from its start.
        let prefixSpans: [FormattedNumber.Span]
        let suffixSpans: [FormattedNumber.Span]

        init(
            prefix: [UInt8], suffix: [UInt8], prefixSpans: [FormattedNumber.Span], suffixSpans: [FormattedNumber.Span]
        ) {
            self.prefix = prefix
            self.suffix = suffix
            self.prefixSpans = prefixSpans
            self.suffixSpans = suffixSpans
        }

        var length: Int { prefix.count + suffix.count }

        static func == (left: Affixes, right: Affixes) -> Bool {
            left.prefix == right.prefix && left.suffix == right.suffix && left.prefixSpans == right.prefixSpans
                && left.suffixSpans == right.suffixSpans
        }
    }

    /// The most digits that a template writes.
    private static let longest = 15

    private let digits: [UInt8]
    private let digitWidth: Int
    private let separator: [UInt8]
    /// For a number of so many digits, a bit for each digit, counted from the right, that a separator follows.
    private let grouping: [UInt16]
    private let positive: Affixes
    private let negative: Affixes
    /// Room for the longest number, in bytes.
    private let capacity: Int

    /// Learns from a format; nil when it does more than a template can.
    init?(skeleton: String, format: (Int) throws(ICUError) -> FormattedNumber) {
        guard Self.isPlain(skeleton) else { return nil }
        guard let first = try? Probe(format(1)), let minus = try? Probe(format(-1)) else { return nil }
        var digits: [UInt8] = []
        for digit in 0...9 {
            guard let probe = try? Probe(format(digit)), probe.affixes == first.affixes,
                probe.groups.count == 1, probe.groups[0].count == first.groups[0].count
            else { return nil }
            digits += probe.groups[0]
        }
        self.digits = digits
        digitWidth = first.groups[0].count
        positive = first.affixes
        negative = minus.affixes
        showsDigitsOnly = positive.suffixSpans.allSatisfy { $0.field != .fraction }
        let affixes = max(positive.length, negative.length)

        var separator: [UInt8] = []
        var grouping: [UInt16] = [0]
        var number = 0
        for length in 1...Self.longest {
            number = number * 10 + 1
            guard let probe = try? Probe(format(number)), probe.affixes == positive,
                probe.groups.reduce(0, { $0 + $1.count }) == length * digitWidth
            else { return nil }
            var bits: UInt16 = 0
            var digitsToTheRight = 0
            for group in probe.groups.dropFirst().reversed() {
                digitsToTheRight += group.count / digitWidth
                bits |= 1 << UInt16(digitsToTheRight)
            }
            if let found = probe.separator { separator = found }
            grouping.append(bits)
        }
        self.separator = separator
        self.grouping = grouping
        capacity = affixes + Self.longest * (digitWidth + separator.count)

        // What was learned from ones must hold for other digits, and for negative numbers of any length.
        for number in [0, -7, 90, 1_234, -98_765, 1_000_000, -1_234_567, 123_456_789_012_345, -908_070_605_040_302] {
            guard let expected = try? format(number), self.format(number) == expected else { return nil }
        }
    }

    /// True where all that the skeleton asks for leaves the digits of an integer alone.
    private static func isPlain(_ skeleton: String) -> Bool {
        skeleton.split(separator: " ").allSatisfy { stem in
            if stem.hasPrefix("group-") || stem.hasPrefix("rounding-mode-") { return true }
            switch stem {
            case "precision-integer", "precision-unlimited", "percent", "permille", "base-unit": return true
            case "sign-auto", "sign-always", "sign-never", "+!", "+_": return true
            default: return stem.hasPrefix(".") && stem.dropFirst().allSatisfy { $0 == "0" || $0 == "#" }
            }
        }
    }

    /// True where a number of these digits alone is what the format shows: no fraction is added.
    let showsDigitsOnly: Bool

    /// The number as the format writes it; nil when it has more digits than a template can write.
    func text(of number: Int) -> String? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { buffer in
            write(number, to: buffer).map { String(decoding: buffer[..<$0], as: UTF8.self) }
        }
    }

    /// The number with its parts; nil when it has more digits than a template can write.
    func format(_ number: Int) -> FormattedNumber? {
        let affixes = number < 0 ? negative : positive
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { buffer in
            var separators: [Range<Int>] = []
            guard let count = write(number, to: buffer, separated: { separators.append($0..<$1) }) else { return nil }
            var spans = affixes.prefixSpans
            spans.reserveCapacity(spans.count + separators.count + 1 + affixes.suffixSpans.count)
            let suffixStart = count - affixes.suffix.count
            spans.append(.init(field: .integer, range: affixes.prefix.count..<suffixStart))
            for range in separators.reversed() { spans.append(.init(field: .groupingSeparator, range: range)) }
            for span in affixes.suffixSpans {
                spans.append(.init(field: span.field, range: span.range.moved(by: suffixStart)))
            }
            return FormattedNumber(text: String(decoding: buffer[..<count], as: UTF8.self), spans: spans)
        }
    }

    /// Writes the number from the start of a buffer, and returns how many bytes it has.
    @inline(__always)
    private func write(
        _ number: Int, to buffer: UnsafeMutableBufferPointer<UInt8>, separated: (_ start: Int, _ end: Int) -> Void
    ) -> Int? {
        guard number.magnitude < 1_000_000_000_000_000, buffer.count >= capacity else { return nil }
        let affixes = number < 0 ? negative : positive
        var rest = UInt64(number.magnitude)
        var length = 1
        var power: UInt64 = 10
        while rest >= power {
            length += 1
            power *= 10
        }
        var separators = grouping[length]
        let count =
            affixes.length + length * digitWidth + separators.nonzeroBitCount * separator.count

        // From the last digit to the first, as division gives them.
        var place = count
        func prepend(_ bytes: [UInt8]) {
            var index = bytes.count
            while index > 0 {
                index -= 1
                place -= 1
                buffer[place] = bytes[index]
            }
        }
        prepend(affixes.suffix)
        for _ in 0..<length {
            if separators & 1 != 0 {
                prepend(separator)
                separated(place, place + separator.count)
            }
            separators >>= 1
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            rest = quotient
            if digitWidth == 1 {
                place -= 1
                buffer[place] = digits[Int(digit)]
            } else {
                place -= digitWidth
                for index in 0..<digitWidth { buffer[place + index] = digits[Int(digit) * digitWidth + index] }
            }
        }
        prepend(affixes.prefix)
        return count
    }

    /// Writes an integer from the start of a buffer, in UTF-8, as the format would.
    ///
    /// - Returns: How many bytes were written; nil when there are more than 15 digits, or the buffer has too little room
    ///   for the longest number. 128 bytes are enough in all but odd formats.
    public func write(_ number: Int, to buffer: UnsafeMutableBufferPointer<UInt8>) -> Int? {
        write(number, to: buffer) { _, _ in }
    }

    /// What one number of ICU's shows of the format.
    private struct Probe {
        let affixes: Affixes
        /// The digits between separators.
        let groups: [[UInt8]]
        let separator: [UInt8]?

        init?(_ number: FormattedNumber) {
            let bytes = Array(number.text.utf8)
            guard let integer = number.spans.first(where: { $0.field == .integer })?.range else { return nil }
            var groups: [[UInt8]] = []
            var separators: Set<[UInt8]> = []
            var start = integer.lowerBound
            var before: [FormattedNumber.Span] = []
            var after: [FormattedNumber.Span] = []
            for span in number.spans where span.field != .integer {
                if span.range.upperBound <= integer.lowerBound {
                    before.append(span)
                } else if span.range.lowerBound >= integer.upperBound {
                    after.append(.init(field: span.field, range: span.range.moved(by: -integer.upperBound)))
                } else if span.field == .groupingSeparator {
                    groups.append(Array(bytes[start..<span.range.lowerBound]))
                    separators.insert(Array(bytes[span.range]))
                    start = span.range.upperBound
                } else {
                    return nil
                }
            }
            groups.append(Array(bytes[start..<integer.upperBound]))
            guard separators.count <= 1 else { return nil }
            self.groups = groups
            separator = separators.first
            affixes = Affixes(
                prefix: Array(bytes[..<integer.lowerBound]), suffix: Array(bytes[integer.upperBound...]),
                prefixSpans: before, suffixSpans: after)
        }
    }
}

extension Range<Int> {
    fileprivate func moved(by distance: Int) -> Range<Int> { lowerBound + distance..<upperBound + distance }
}
