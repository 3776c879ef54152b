import GlosaCatalog
import GlosaDocument
import GlosaICU

/// Turns written words into spoken ones, in one language.
struct Speech {
    private let abbreviations: Abbreviations
    private let feminine: Set<String>
    private let thousandsMark: String
    private let monthsBeforeDays: [String]
    private let numbers: NumberWords?
    private let clock: ClockTimes
    private let interface: InterfaceWords

    init(locale: LocaleCatalog, interface: InterfaceWords) {
        abbreviations = Abbreviations(locale.settings.spoken)
        clock = ClockTimes(locale.settings)
        feminine = Set(locale.settings.feminineWords)
        let conventions = locale.settings.conventions
        monthsBeforeDays = conventions.dateOrder == .monthDayYear ? conventions.months : []
        thousandsMark = conventions.thousandsMark ?? Self.lentThousandsMark(locale.settings) ?? ","
        numbers = NumberWords.spoken(in: locale.settings)
        self.interface = interface
    }

    /// The mark between thousands in a language that ICU lacks: that of the locale that lends its digits.
    private static func lentThousandsMark(_ settings: LocaleSettings) -> String? {
        guard !settings.formatting.isSupported,
            let format = try? NumberFormat.shared(
                skeleton: "group-on-aligned", locale: settings.data.numberLocale(for: settings.formatting)),
            let number = try? format.format(10_000),
            let span = number.spans.first(where: { $0.field == .groupingSeparator })
        else { return nil }
        return String(decoding: Array(number.text.utf8)[span.range], as: UTF8.self)
    }

    /// A number or an address as it is said: digits in the groups in which they are written, the signs of an address
    /// by their names.
    func say(_ contact: ContactSpan) -> String {
        if contact.href.hasPrefix("https:") || contact.href.hasPrefix("mailto:") {
            return contact.text.unicodeScalars.map { scalar in
                switch scalar {
                case ".": " \(interface[.spokenDot]) "
                case "/": " \(interface[.spokenSlash]) "
                case "-": " \(interface[.spokenHyphen]) "
                case "@": " \(interface[.spokenAt]) "
                default: String(scalar)
                }
            }.joined()
        }
        let groups = VoiceSpaces.folded(contact.text).split(separator: " ")
        return groups.map { group in
            group.unicodeScalars.compactMap { scalar -> String? in
                if scalar == "+" { return interface[.spokenPlus] }
                // No digit of a number is ever dropped: without words it stands as itself.
                return Int(String(scalar)).map { (try? numbers?.spell($0, as: .alone)) ?? String(scalar) }
            }.joined(separator: " ")
        }.joined(separator: ", ")
    }

    /// A line as it is said.
    func say(_ line: String) -> String {
        figures(in: abbreviations.spoken(in: times(in: VoiceSpaces.folded(joined(line)))))
    }

    /// Figures in one piece, where spaces stand between thousands: `15 000` is one number. An ordinary space, and what is
    /// no group of three digits, part two numbers.
    private func joined(_ line: String) -> String {
        guard thousandsMark.allSatisfy(\.isWhitespace), line.contains(thousandsMark) else { return line }
        let pieces = line.split(separator: thousandsMark, omittingEmptySubsequences: false)
        return pieces.dropFirst().reduce(String(pieces[0])) { text, piece in
            let group = piece.prefix(while: \.isASCIIDigit)
            let isOne = (text.last?.isASCIIDigit ?? false) && group.count == 3
            return text + (isOne ? "" : thousandsMark) + piece
        }
    }

    /// Clock times with a part of the day, in words.
    private func times(in line: String) -> String {
        guard line.utf8.contains(UInt8(ascii: ":")) else { return line }
        var output = ""
        var rest = line[...]
        while let start = rest.firstIndex(where: \.isASCIIDigit) {
            output += rest[..<start]
            let figure = Figure(rest[start...], thousandsMark: thousandsMark)
            rest = rest[figure.end...]
            if let hour = figure.value, let minutes = figure.minutes, let words = time(hour, minutes),
                let part = clock.part(hour: hour, minutes: minutes, before: rest)
            {
                output += "\(words) \(part.words)"
                rest = rest[part.end...]
            } else {
                output += figure.text
            }
        }
        return output + rest
    }

    /// An hour and its minutes: *nueve treinta*.
    private func time(_ hour: Int, _ minutes: Int) -> String? {
        guard let hour = try? numbers?.spell(hour, as: .counting(.feminine)) else { return nil }
        guard minutes > 0, let words = try? numbers?.spell(minutes, as: .alone) else { return hour }
        return "\(hour) \(words)"
    }

    /// Clock times, years, amounts and counts in words.
    private func figures(in line: String) -> String {
        guard line.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return line }
        var output = ""
        var rest = line[...]
        while let start = rest.firstIndex(where: \.isASCIIDigit) {
            output += rest[..<start]
            let figure = Figure(rest[start...], thousandsMark: thousandsMark)
            let after = rest[figure.end...]
            if output.last == "$", figure.value != nil {
                output.removeLast()
                output += interface.text(
                    .spokenDollars, ["amount": .string(words(of: figure, before: "", after: ""))])
            } else {
                output += words(of: figure, before: output, after: after)
            }
            rest = after
        }
        return output + rest
    }

    private func words(of figure: Figure, before: String, after: Substring) -> String {
        guard let numbers, let value = figure.value else { return figure.text }
        // A figure in a code, a name or an address (I-589, 60-001) is left to the voice.
        if before.last.map({ $0.isLetter || "-#/.".contains($0) }) ?? false { return figure.text }
        if after.first?.isLetter ?? false { return figure.text }
        if after.first == "-", after.dropFirst().first?.isASCIIDigit ?? false { return figure.text }
        if let minutes = figure.minutes {
            return time(value, minutes) ?? figure.text
        }
        if value < 32, isDayOfMonth(before) { return (try? numbers.spell(value, as: .day)) ?? figure.text }
        return (try? numbers.spell(value, as: use(of: figure, value, after))) ?? figure.text
    }

    /// True where a month stands before a figure, in a language that says the month first: "January 21".
    private func isDayOfMonth(_ before: String) -> Bool {
        guard before.last == " ", !monthsBeforeDays.isEmpty else { return false }
        return monthsBeforeDays.contains { before.dropLast().hasSuffix($0) }
    }

    private func use(of figure: Figure, _ value: Int, _ after: Substring) -> NumberWords.Use {
        let next = after.hasPrefix(" ") ? after.dropFirst().prefix { $0.isLetter } : ""
        if feminine.contains(next.lowercased()) { return .counting(.feminine) }
        if figure.text.utf8.count == 4, (1100...2099).contains(value) { return .year }
        // "21 de enero" has no noun that the number counts.
        guard next.count > 2 else { return .alone }
        return .counting(.masculine)
    }
}

/// A figure at the start of a text.
private struct Figure {
    /// The figure as it is written.
    private(set) var text = ""
    /// The place where the text goes on.
    private(set) var end: String.Index
    /// The whole number; nil when the figure has decimals or is too long for one.
    private(set) var value: Int?
    /// Of a clock time, the minutes.
    private(set) var minutes: Int?

    init(_ source: Substring, thousandsMark: String) {
        var digits = ""
        var isWhole = true
        var index = source.startIndex
        func run(from start: String.Index) -> Substring { source[start...].prefix(while: \.isASCIIDigit) }
        let first = run(from: index)
        digits += first
        index = first.endIndex
        while index < source.endIndex, source[index] == "," || source[index] == "." {
            let next = run(from: source.index(after: index))
            guard !next.isEmpty else { break }
            if String(source[index]) == thousandsMark, next.count == 3 {
                digits += next
            } else {
                isWhole = false
            }
            index = next.endIndex
        }
        if index < source.endIndex, source[index] == ":", digits.count < 3 {
            let next = run(from: source.index(after: index))
            if next.count == 2, let value = Int(next), value < 60 {
                minutes = value
                index = next.endIndex
            }
        }
        text = String(source[source.startIndex..<index])
        end = index
        value = isWhole && digits.count < 16 ? Int(digits) : nil
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { self >= "0" && self <= "9" }
}
