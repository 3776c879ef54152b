import GlosaDiagnostics
import GlosaICU
import MessageFormat

extension CivilDate {
    /// The years of a day by which a catalog or a command goes: of a fact it may be any.
    package static let plausibleYears = 1900...2200
}

extension MapReader {
    /// A whole day: `2025-03-15`.
    func day(_ key: String) -> CivilDate? {
        guard let node = node(key), let text = text(node, key) else { return nil }
        if let day = CivilDate(iso: text) {
            if CivilDate.plausibleYears.contains(day.year) { return day }
            wrongValue(
                node, key, "`\(text)` is of the year \(day.year), and no catalog is of that time", id: "bad-date",
                help: "write a day of this time: `2026-12-01`")
            return nil
        }
        if DateValue(iso: text) != nil {
            wrongValue(
                node, key, "`\(text)` is not a whole day, and `\(key)` needs one", id: "bad-date",
                help: "write it as `2025-03-15`")
            return nil
        }
        badDate(node, key, text, wanted: "a day is written `2025-03-15`")
        return nil
    }

    /// A whole day that must be there.
    func requiredDay(_ key: String) -> CivilDate? { required(key) == nil ? nil : day(key) }

    /// A day, a month or a year, as much as is known: `2025-03-15`, `2025-03`, `1798`.
    func date(_ key: String) -> DateValue? {
        guard let node = node(key), let text = text(node, key) else { return nil }
        if let date = DateValue(iso: text) { return date }
        badDate(node, key, text, wanted: "a date is written `2025-03-15`, `2025-03` or `2025`")
        return nil
    }

    /// The date of a copy that was read: as much of it as the copy shows, or `undated`.
    func seen(_ key: String) -> SeenDate? {
        guard let node = node(key), let text = text(node, key) else { return nil }
        if text == "undated" { return .undated }
        if let date = DateValue(iso: text) { return .on(date) }
        badDate(node, key, text, wanted: "write the day as `2025-03-15`, or `undated` for a copy without a date")
        return nil
    }

    private func badDate(_ node: YAMLNode, _ key: String, _ text: String, wanted: String) {
        wrongValue(
            node, key, Self.reason(text) ?? "`\(text)` is not a date", id: "bad-date", help: wanted)
    }

    /// The reason why a text in the form of a date is none: "February 2025 has 28 days".
    private static func reason(_ text: String) -> String? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCII) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        guard (1...12).contains(month) else { return "`\(text)` is not a date: there is no month \(month)" }
        let last = CivilDate.daysIn(month: month, ofYear: year)
        guard !(1...last).contains(day) else { return "`\(text)` is not a date: write two digits for month and day" }
        return "`\(text)` is not a date: \(monthNames[month - 1]) \(year) has \(last) days"
    }

    private static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
