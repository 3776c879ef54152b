import GlosaICU

/// How a date format writes days: its pattern taken apart, with the names of months, days and weekdays as ICU writes
/// them.
final class DayTemplate: Sendable {
    private enum Piece {
        /// The word at a place.
        case literal(Int)
        /// The year in full.
        case year
        /// The last two digits of the year.
        case shortYear
        /// A word for each month from January, the first at a place.
        case month(Int)
        /// A word for each day of a month.
        case day(Int)
        /// A word for each weekday, from Monday.
        case weekday(Int)
    }

    /// Pieces hold no references, so that to go through them counts none.
    private let pieces: ContiguousArray<Piece>
    /// The place where each word stands in the bytes: it ends where the next one starts.
    private let starts: ContiguousArray<Int>
    private let bytes: ContiguousArray<UInt8>
    /// Room for the longest day.
    private let capacity: Int

    /// Reads from ICU what is needed; nil when the pattern has a field that only ICU can write.
    init?(_ format: DateFormat) throws(ICUError) {
        var words: [[UInt8]] = []
        var room = 0
        func add(_ texts: [String]) -> Int {
            room += texts.map(\.utf8.count).max() ?? 0
            words += texts.map { Array($0.utf8) }
            return words.count - texts.count
        }
        var pieces: ContiguousArray<Piece> = []
        for part in DatePattern(format.pattern).parts {
            switch part {
            case .literal(let text):
                pieces.append(.literal(add([text])))
            case .field("y", 1), .field("y", 4):
                pieces.append(.year)
                room += 4
            case .field("y", 2):
                pieces.append(.shortYear)
                room += 2
            case .field("M", let count), .field("L", let count):
                let months = (1...12).map { CivilDate(year: 2024, month: $0, day: 1) }
                pieces.append(.month(add(try Self.words(part.letter, count, format, months))))
            case .field("d", let count):
                let days = (1...31).map { CivilDate(year: 2024, month: 1, day: $0) }
                pieces.append(.day(add(try Self.words("d", count, format, days))))
            case .field("E", let count), .field("c", let count):
                // 2024-01-01 was a Monday.
                let week = (1...7).map { CivilDate(year: 2024, month: 1, day: $0) }
                pieces.append(.weekday(add(try Self.words(part.letter, count, format, week))))
            case .field:
                return nil
            }
        }
        self.pieces = pieces
        capacity = room
        var starts: ContiguousArray<Int> = [0]
        for word in words { starts.append(starts[starts.count - 1] + word.count) }
        self.starts = starts
        bytes = ContiguousArray(words.joined())
    }

    private static func words(_ letter: Character, _ count: Int, _ format: DateFormat, _ days: [CivilDate?])
        throws(ICUError) -> [String]
    {
        let field = try DateFormat(
            pattern: String(repeating: letter, count: count), locale: format.locale, timeZone: .utc)
        var words: [String] = []
        for day in days { if let day { words.append(try field.format(day)) } }
        return words
    }

    /// Whether the template writes what ICU writes, for days of every month, of every weekday and of several centuries.
    func agrees(with format: DateFormat) -> Bool {
        (1...12).allSatisfy { month in
            [1066, 1582, 1798, 1969, 2000, 2025, 2099].allSatisfy { year in
                guard let date = CivilDate(year: year, month: month, day: (year + month) % 28 + 1) else { return false }
                return (try? format.format(date)) == text(of: date)
            }
        }
    }

    /// The day as text; nil for years that ICU may pad.
    func text(of date: CivilDate) -> String? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { buffer in
            write(date, to: buffer).map { String(decoding: buffer[..<$0], as: UTF8.self) }
        }
    }

    /// Writes the day from the start of a buffer, and returns how many bytes it has.
    func write(_ date: CivilDate, to buffer: UnsafeMutableBufferPointer<UInt8>) -> Int? {
        guard date.year >= 1000, buffer.count >= capacity else { return nil }
        var end = 0
        for piece in pieces {
            switch piece {
            case .literal(let place): write(place, to: buffer, &end)
            case .year:
                Self.write(date.year / 100, to: buffer, &end)
                Self.write(date.year % 100, to: buffer, &end)
            case .shortYear: Self.write(date.year % 100, to: buffer, &end)
            case .month(let place): write(place + date.month - 1, to: buffer, &end)
            case .day(let place): write(place + date.day - 1, to: buffer, &end)
            case .weekday(let place): write(place + date.weekday.rawValue - 1, to: buffer, &end)
            }
        }
        return end
    }

    private func write(_ word: Int, to buffer: UnsafeMutableBufferPointer<UInt8>, _ end: inout Int) {
        for index in starts[word]..<starts[word + 1] {
            buffer[end] = bytes[index]
            end += 1
        }
    }

    private static func write(_ twoDigits: Int, to buffer: UnsafeMutableBufferPointer<UInt8>, _ end: inout Int) {
        buffer[end] = UInt8(0x30 + twoDigits / 10)
        buffer[end + 1] = UInt8(0x30 + twoDigits % 10)
        end += 2
    }
}

extension DatePattern.Part {
    /// The letter of a field; of a literal, a quote.
    fileprivate var letter: Character {
        switch self {
        case .field(let letter, _): letter
        case .literal: "'"
        }
    }
}
