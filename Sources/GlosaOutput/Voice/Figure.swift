import GlosaCatalog
import GlosaICU

/// The marks between the digits of a number, as pages write it.
struct NumberMarks {
    /// The mark between thousands.
    let thousands: String
    /// The mark before decimals.
    let decimal: String

    /// The marks of locale.yaml; where it has none, ICU's, or those of the locale that lends its digits.
    init(_ settings: LocaleSettings) {
        let locale = settings.data.numberLocale(for: settings.formatting)
        let number = try? NumberFormat.shared(skeleton: "group-on-aligned .0", locale: locale).format("1234567.5")
        func mark(_ field: NumberField) -> String? {
            guard let number, let span = number.spans.first(where: { $0.field == field }) else { return nil }
            return String(decoding: Array(number.text.utf8)[span.range], as: UTF8.self)
        }
        thousands = settings.conventions.thousandsMark ?? mark(.groupingSeparator) ?? ","
        decimal = settings.conventions.decimalMark ?? mark(.decimalSeparator) ?? "."
    }

    /// True for a character that joins digits to one figure; a comma and a full stop always do.
    func join(_ character: Character) -> Bool {
        character == "," || character == "." || String(character) == thousands || String(character) == decimal
    }
}

/// A figure at the start of a text.
struct Figure {
    /// The figure as it is written.
    let text: String
    /// The place where the text goes on.
    let end: String.Index
    /// The whole number; nil when the figure has decimals or is too long for one.
    let value: Int?
    /// The number with a point before its decimals, such as `45.00`; nil where the marks are not the language's own.
    let decimal: String?
    /// Of a clock time, the minutes.
    let minutes: Int?

    init(_ source: Substring, marks: NumberMarks) {
        var digits = ""
        var fraction: Substring?
        var isNumber = true
        var minutes: Int?
        var index = source.startIndex
        func run(from start: String.Index) -> Substring { source[start...].prefix(while: \.isASCIIDigit) }
        let first = run(from: index)
        digits += first
        index = first.endIndex
        while index < source.endIndex, marks.join(source[index]) {
            let next = run(from: source.index(after: index))
            guard !next.isEmpty else { break }
            let mark = String(source[index])
            if mark == marks.thousands, next.count == 3, fraction == nil {
                digits += next
            } else if mark == marks.decimal, fraction == nil {
                fraction = next
            } else {
                isNumber = false
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
        let isWhole = isNumber && fraction == nil
        value = isWhole && digits.count < 16 ? Int(digits) : nil
        decimal = isNumber && minutes == nil ? digits + (fraction.map { "." + $0 } ?? "") : nil
        self.minutes = minutes
    }
}

extension Figure {
    /// A line with its figures said.
    ///
    /// - Parameter say: Adds a figure, as it is said, to what is said so far, and takes from the rest of the line what goes
    ///   with it.
    static func said(
        in line: String, marks: NumberMarks,
        _ say: (_ figure: Figure, _ said: inout String, _ rest: inout Substring) -> Void
    ) -> String {
        var said = ""
        var rest = line[...]
        while let start = rest.firstIndex(where: \.isASCIIDigit) {
            said += rest[..<start]
            let figure = Figure(rest[start...], marks: marks)
            rest = rest[figure.end...]
            say(figure, &said, &rest)
        }
        return said + rest
    }

    /// True where a figure goes on from a code, a name or an address: I-589, 60-001.
    static func goesOn(from before: String) -> Bool {
        before.last.map { $0.isLetter || "-#/.".contains($0) } ?? false
    }
}

extension Character {
    var isASCIIDigit: Bool { self >= "0" && self <= "9" }
}
