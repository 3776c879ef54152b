import GlosaCatalog
import GlosaDocument
import GlosaICU

/// Turns written words into spoken ones, in one language.
struct Speech {
    private let abbreviations: Abbreviations
    private let feminine: Set<String>
    private let marks: NumberMarks
    private let monthsBeforeDays: [String]
    private let numbers: NumberWords?
    private let clock: ClockTimes
    private let money: MoneyFigures?
    private let interface: InterfaceWords

    /// A voice of a locale.
    ///
    /// - Parameter currencies: ISO 4217 codes of the currencies whose signs are said, beside US dollars and those for which
    ///   locale.yaml has words.
    init(locale: LocaleCatalog, interface: InterfaceWords, currencies: Set<String> = []) {
        abbreviations = Abbreviations(locale.settings.spoken)
        clock = ClockTimes(locale.settings)
        feminine = Set(locale.settings.feminineWords)
        let conventions = locale.settings.conventions
        monthsBeforeDays = conventions.dateOrder == .monthDayYear ? conventions.months : []
        let marks = NumberMarks(locale.settings)
        let numbers = NumberWords.spoken(in: locale.settings)
        self.marks = marks
        self.numbers = numbers
        money = numbers.map {
            MoneyFigures(
                settings: locale.settings, numbers: $0, marks: marks, currencies: currencies, interface: interface)
        }
        self.interface = interface
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
        let plain = VoiceSpaces.folded(joined(VoiceDigits.folded(line)))
        return figures(in: abbreviations.spoken(in: times(in: money?.said(in: plain) ?? plain)))
    }

    /// Figures in one piece, where spaces stand between thousands: `15 000` is one number. An ordinary space, and what is
    /// no group of three digits, part two numbers.
    private func joined(_ line: String) -> String {
        guard marks.thousands.allSatisfy(\.isWhitespace), line.contains(marks.thousands) else { return line }
        let pieces = line.split(separator: marks.thousands, omittingEmptySubsequences: false)
        return pieces.dropFirst().reduce(String(pieces[0])) { text, piece in
            let group = piece.prefix(while: \.isASCIIDigit)
            let isOne = (text.last?.isASCIIDigit ?? false) && group.count == 3
            return text + (isOne ? "" : marks.thousands) + piece
        }
    }

    /// Clock times with a part of the day, in words.
    private func times(in line: String) -> String {
        guard line.utf8.contains(UInt8(ascii: ":")) else { return line }
        return Figure.said(in: line, marks: marks) { figure, said, rest in
            guard let hour = figure.value, let minutes = figure.minutes, let words = time(hour, minutes),
                let part = clock.part(hour: hour, minutes: minutes, before: rest)
            else {
                said += figure.text
                return
            }
            said += "\(words) \(part.words)"
            rest = rest[part.end...]
        }
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
        return Figure.said(in: line, marks: marks) { figure, said, rest in
            said += words(of: figure, before: said, after: rest)
        }
    }

    private func words(of figure: Figure, before: String, after: Substring) -> String {
        guard let numbers, let value = figure.value else { return figure.text }
        // It is left to the voice.
        if Figure.goesOn(from: before) { return figure.text }
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
