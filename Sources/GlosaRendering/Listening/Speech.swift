import GlosaCatalog
import GlosaDocument
import GlosaICU

/// Turns written words into spoken ones, in one language.
struct Speech {
    private let spoken: [LocaleSettings.Spoken]
    private let feminine: Set<String>
    private let thousandsMark: String
    private let numbers: NumberWords?
    private let interface: InterfaceWords

    init(locale: LocaleCatalog, interface: InterfaceWords) {
        // The longest first, so that "a. m." is not taken for an "a.".
        spoken = locale.settings.spoken.sorted { ($1.write.utf8.count, $0.write) < ($0.write.utf8.count, $1.write) }
        feminine = Set(locale.settings.feminineWords)
        thousandsMark = locale.settings.conventions.thousandsMark ?? ","
        numbers = try? NumberWords.shared(locale: locale.settings.formatting)
        self.interface = interface
    }

    /// A number or an address as it is said: digits in the groups in which they are written, the signs of an address
    /// by their names.
    func say(_ contact: ContactSpan) -> String {
        if contact.href.hasPrefix("https:") {
            return contact.text.unicodeScalars.map { scalar in
                switch scalar {
                case ".": " \(interface["spoken-dot"]) "
                case "/": " \(interface["spoken-slash"]) "
                case "-": " \(interface["spoken-hyphen"]) "
                default: String(scalar)
                }
            }.joined()
        }
        let groups = contact.text.split { $0 == " " || $0 == "\u{A0}" }
        return groups.map { group in
            group.unicodeScalars.compactMap { scalar -> String? in
                if scalar == "+" { return interface["spoken-plus"] }
                return Int(String(scalar)).flatMap { try? numbers?.spell($0, as: .alone) }
            }.joined(separator: " ")
        }.joined(separator: ", ")
    }

    /// A line as it is said.
    func say(_ line: String) -> String { figures(in: abbreviations(in: line)) }

    private func abbreviations(in line: String) -> String {
        var text = line.split(separator: "\u{A0}", omittingEmptySubsequences: false).joined(separator: " ")
        for pair in spoken { text = Self.replace(pair.write, by: pair.say, in: text) }
        return text
    }

    /// Replaces whole words only: the ICE of "servICE" is none.
    private static func replace(_ written: String, by said: String, in text: String) -> String {
        guard text.contains(written) else { return text }
        var output = ""
        var rest = text[...]
        while let range = rest.firstRange(of: written) {
            let before = rest[..<range.lowerBound].last
            let after = rest[range.upperBound...].first
            output += rest[..<range.lowerBound]
            let isWhole = !(before?.isLetter ?? false) && !(after?.isLetter ?? false)
            output += isWhole ? said : written
            rest = rest[range.upperBound...]
        }
        return output + rest
    }

    /// Clock times, years, amounts and counts in words.
    private func figures(in line: String) -> String {
        var output = ""
        var rest = line[...]
        while let start = rest.firstIndex(where: \.isASCIIDigit) {
            output += rest[..<start]
            let figure = Figure(rest[start...], thousandsMark: thousandsMark)
            output += words(of: figure, before: output, after: rest[figure.end...])
            rest = rest[figure.end...]
        }
        return output + rest
    }

    private func words(of figure: Figure, before: String, after: Substring) -> String {
        guard let numbers, let value = figure.value else { return figure.text }
        // What is part of a name (I-589, 60 of a code) or has decimals is left to the voice.
        if before.last.map({ $0.isLetter || $0 == "-" || $0 == "#" }) ?? false { return figure.text }
        if let minutes = figure.minutes {
            let hour = (try? numbers.spell(value, as: .counting(.feminine))) ?? figure.text
            guard minutes > 0, let words = try? numbers.spell(minutes, as: .alone) else { return hour }
            return "\(hour) \(words)"
        }
        return (try? numbers.spell(value, as: use(of: figure, value, after))) ?? figure.text
    }

    private func use(of figure: Figure, _ value: Int, _ after: Substring) -> NumberWords.Use {
        if figure.text.utf8.count == 4, (1100...2099).contains(value) { return .year }
        let next = after.hasPrefix(" ") ? after.dropFirst().prefix { $0.isLetter } : ""
        // "21 de enero" has no noun that the number counts.
        guard next.count > 2 else { return .alone }
        return .counting(feminine.contains(next.lowercased()) ? .feminine : .masculine)
    }
}

/// A figure at the start of a text.
private struct Figure {
    /// The figure as it is written.
    private(set) var text = ""
    /// Where the text goes on.
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
