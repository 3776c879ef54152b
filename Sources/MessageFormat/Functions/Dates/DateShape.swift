import GlosaICU

/// How a skeleton shows days, learnt from ICU once, so that most days need no call to it.
///
/// The locale's pattern is taken apart, and the names of months and weekdays and the way of writing numbers are read
/// from what ICU writes. A few days are then composed and compared with ICU's own; where they differ, every day goes
/// to ICU.
final class DateShape: Sendable {
    private let format: DateFormat
    private let pieces: [Piece]?

    private enum Piece: Sendable {
        case literal(String)
        /// The year in full.
        case year
        /// The last two digits of the year.
        case shortYear
        /// One text for each month, from January.
        case month([String])
        /// One text for each day of a month.
        case day([String])
        /// One text for each weekday, from Monday.
        case weekday([String])
    }

    private struct Key: Hashable {
        let skeleton: String
        let locale: LocaleTag
    }

    private static let cache = SharedCache<Key, DateShape>(capacity: 128)

    static func shared(skeleton: String, locale: LocaleTag) throws(ICUError) -> DateShape {
        try cache.value(for: Key(skeleton: skeleton, locale: locale)) { () throws(ICUError) in
            DateShape(try DateFormat(skeleton: skeleton, locale: locale, timeZone: .utc))
        }
    }

    private init(_ format: DateFormat) {
        self.format = format
        guard let pieces = try? Self.pieces(of: format), Self.agrees(pieces, with: format) else {
            pieces = nil
            return
        }
        self.pieces = pieces
    }

    func text(of date: CivilDate) throws(ICUError) -> String {
        guard let pieces, date.year >= 1000 else { return try format.format(date) }
        return Self.compose(pieces, date)
    }

    private static func compose(_ pieces: [Piece], _ date: CivilDate) -> String {
        var text = ""
        text.reserveCapacity(48)
        for piece in pieces {
            switch piece {
            case .literal(let literal): text += literal
            case .year: text += String(date.year)
            case .shortYear:
                let short = date.year % 100
                text += short < 10 ? "0" + String(short) : String(short)
            case .month(let names): text += names[date.month - 1]
            case .day(let names): text += names[date.day - 1]
            case .weekday(let names): text += names[date.weekday.rawValue - 1]
            }
        }
        return text
    }

    /// Nil when the pattern has a field that only ICU can write.
    private static func pieces(of format: DateFormat) throws(ICUError) -> [Piece]? {
        var pieces: [Piece] = []
        for part in DatePattern(format.pattern).parts {
            switch part {
            case .literal(let text):
                pieces.append(.literal(text))
            case .field("y", 1), .field("y", 4):
                pieces.append(.year)
            case .field("y", 2):
                pieces.append(.shortYear)
            case .field("M", let count), .field("L", let count):
                guard case .field(let letter, _) = part else { return nil }
                pieces.append(
                    .month(
                        try names(
                            letter, count, format, days: (1...12).map { CivilDate(year: 2024, month: $0, day: 1) })))
            case .field("d", let count):
                pieces.append(
                    .day(try names("d", count, format, days: (1...31).map { CivilDate(year: 2024, month: 1, day: $0) }))
                )
            case .field("E", let count), .field("c", let count):
                guard case .field(let letter, _) = part else { return nil }
                // 2024-01-01 was a Monday.
                pieces.append(
                    .weekday(
                        try names(letter, count, format, days: (1...7).map { CivilDate(year: 2024, month: 1, day: $0) })
                    ))
            case .field:
                return nil
            }
        }
        return pieces
    }

    private static func names(_ letter: Character, _ count: Int, _ format: DateFormat, days: [CivilDate?])
        throws(ICUError) -> [String]
    {
        let field = try DateFormat(
            pattern: String(repeating: letter, count: count), locale: format.locale, timeZone: .utc)
        var names: [String] = []
        for day in days { if let day { names.append(try field.format(day)) } }
        return names
    }

    /// Whether the pieces write what ICU writes, for days of every month, of every weekday and of several centuries.
    private static func agrees(_ pieces: [Piece], with format: DateFormat) -> Bool {
        (1...12).allSatisfy { month in
            [1066, 1582, 1798, 1969, 2000, 2025, 2099].allSatisfy { year in
                guard let date = CivilDate(year: year, month: month, day: (year + month) % 28 + 1) else { return false }
                return (try? format.format(date)) == compose(pieces, date)
            }
        }
    }
}

/// A date pattern taken apart (UTS #35 part 4, "Date Format Patterns").
struct DatePattern {
    enum Part: Equatable {
        case literal(String)
        case field(Character, Int)
    }

    private(set) var parts: [Part] = []

    init(_ pattern: String) {
        var literal = ""
        var isQuoted = false
        var rest = Substring(pattern)
        while let character = rest.popFirst() {
            if character == "'" {
                if rest.first == "'" {
                    literal.append("'")
                    rest.removeFirst()
                } else {
                    isQuoted.toggle()
                }
            } else if !isQuoted, character.isASCII, character.isLetter {
                if !literal.isEmpty { parts.append(.literal(literal)) }
                literal = ""
                let run = rest.prefix { $0 == character }
                parts.append(.field(character, run.count + 1))
                rest = rest[run.endIndex...]
            } else {
                literal.append(character)
            }
        }
        if !literal.isEmpty { parts.append(.literal(literal)) }
    }
}
