import GlosaICU

/// A date of the Gregorian calendar, or as much of it as is known: 1798, May 2024, 15 March 2025.
///
/// The precision travels: `:date` shows the fields that are known, and no others.
public struct DateValue: Hashable, Sendable, CustomStringConvertible {
    private let storedYear: Int16
    private let storedMonth: Int8
    private let storedDay: Int8

    /// 1...9999.
    public var year: Int { Int(storedYear) }
    /// 1...12; nil when only the year is known.
    public var month: Int? { storedMonth == 0 ? nil : Int(storedMonth) }
    /// 1...31; nil when the day is not known.
    public var day: Int? { storedDay == 0 ? nil : Int(storedDay) }

    /// A date; nil when there is no such day, a day without a month, or the year is not 1...9999.
    ///
    /// ```swift
    /// DateValue(year: 1798)
    /// DateValue(year: 2024, month: 2, day: 30)   // nil
    /// ```
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (1...9999).contains(year), month != nil || day == nil else { return nil }
        // The first of the first stands for what is not known.
        guard CivilDate(year: year, month: month ?? 1, day: day ?? 1) != nil else { return nil }
        storedYear = Int16(year)
        storedMonth = Int8(month ?? 0)
        storedDay = Int8(day ?? 0)
    }

    /// A whole date; nil for one in the year 0.
    public init?(_ date: CivilDate) {
        self.init(year: date.year, month: date.month, day: date.day)
    }

    /// A date in ISO 8601: `1798`, `2024-05`, `2025-03-15`. Nil for anything else, and for a day that does not exist.
    public init?(iso text: String) {
        let fields = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard fields.count <= 3, fields.first?.count == 4, fields.dropFirst().allSatisfy({ $0.count == 2 }) else {
            return nil
        }
        var numbers: [Int] = []
        for field in fields {
            guard field.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
            numbers.append(field.reduce(0) { $0 * 10 + Int($1 - 0x30) })
        }
        self.init(
            year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
    }

    /// The day; nil when it is not known.
    public var civil: CivilDate? {
        guard let month, let day else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    /// `1798`, `2024-05` or `2025-03-15`.
    public var iso: String {
        var text = Self.padded(year, 4)
        if let month { text += "-" + Self.padded(month, 2) }
        if let day { text += "-" + Self.padded(day, 2) }
        return text
    }

    /// ``iso``.
    public var description: String { iso }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
