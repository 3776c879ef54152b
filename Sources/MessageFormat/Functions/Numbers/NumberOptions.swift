/// The options that the number functions share, read and checked (UTS #35 part 9, "Numeric Value Selection and
/// Formatting").
struct NumberOptions {
    enum SignDisplay: String, CaseIterable { case auto, always, exceptZero, negative, never }
    enum Grouping: String, CaseIterable { case auto, always, never, min2 }
    enum TrailingZeros: String, CaseIterable { case auto, stripIfInteger }
    enum RoundingPriority: String, CaseIterable { case auto, morePrecision, lessPrecision }

    var signDisplay = SignDisplay.auto
    var grouping = Grouping.auto
    var minimumIntegerDigits: Int?
    var minimumFractionDigits: Int?
    var maximumFractionDigits: Int?
    var minimumSignificantDigits: Int?
    var maximumSignificantDigits: Int?
    var trailingZeros = TrailingZeros.auto
    var roundingPriority = RoundingPriority.auto
    var roundingIncrement = 1
    var roundingMode = RoundingMode.halfExpand

    /// The steps that `roundingIncrement` allows.
    static let increments = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000]

    /// Reads those of the options that the function has.
    init(_ reader: inout OptionReader, allowed: Set<String>) {
        if allowed.contains("signDisplay") { signDisplay = reader.choice("signDisplay", SignDisplay.self) ?? .auto }
        if allowed.contains("useGrouping") { grouping = reader.choice("useGrouping", Grouping.self) ?? .auto }
        if allowed.contains("minimumIntegerDigits") { minimumIntegerDigits = reader.digits("minimumIntegerDigits") }
        if allowed.contains("minimumFractionDigits") { minimumFractionDigits = reader.digits("minimumFractionDigits") }
        if allowed.contains("maximumFractionDigits") { maximumFractionDigits = reader.digits("maximumFractionDigits") }
        if allowed.contains("minimumSignificantDigits") {
            minimumSignificantDigits = reader.digits("minimumSignificantDigits", in: 1...99)
        }
        if allowed.contains("maximumSignificantDigits") {
            maximumSignificantDigits = reader.digits("maximumSignificantDigits", in: 1...99)
        }
        if allowed.contains("trailingZeroDisplay") {
            trailingZeros = reader.choice("trailingZeroDisplay", TrailingZeros.self) ?? .auto
        }
        if allowed.contains("roundingPriority") {
            roundingPriority = reader.choice("roundingPriority", RoundingPriority.self) ?? .auto
        }
        if allowed.contains("roundingMode") {
            roundingMode = reader.choice("roundingMode", RoundingMode.self) ?? .halfExpand
        }
        if allowed.contains("roundingIncrement") {
            let steps = Self.increments.map(String.init).joined(separator: ", ")
            roundingIncrement =
                reader.value("roundingIncrement", expected: "one of \(steps)") { text in
                    Self.increments.first { String($0) == text }
                } ?? 1
        }
        Self.reconcile(
            &reader, "minimumFractionDigits", &minimumFractionDigits, "maximumFractionDigits", &maximumFractionDigits)
        Self.reconcile(
            &reader, "minimumSignificantDigits", &minimumSignificantDigits, "maximumSignificantDigits",
            &maximumSignificantDigits)
        if roundingIncrement != 1, hasSignificantDigits {
            if reader.own["roundingIncrement"] != nil {
                reader.report(
                    .badOption(
                        "roundingIncrement",
                        "`roundingIncrement` cannot go with significant digits: remove one of the two"))
            }
            roundingIncrement = 1
        }
    }

    /// Sees to it that a minimum is not above its maximum. Of two that the expression sets, the maximum is the bad
    /// option; else the one that the expression sets wins over the one that the operand brings.
    private static func reconcile(
        _ reader: inout OptionReader, _ minimumName: String, _ minimum: inout Int?, _ maximumName: String,
        _ maximum: inout Int?
    ) {
        guard let least = minimum, let most = maximum, least > most else { return }
        let ownMinimum = reader.own[minimumName] != nil
        let ownMaximum = reader.own[maximumName] != nil
        if ownMinimum, ownMaximum {
            reader.report(
                .badOption(
                    maximumName, "`\(maximumName)=\(most)` is below `\(minimumName)=\(least)`: swap or remove one"))
        }
        if ownMaximum, !ownMinimum { minimum = most } else { maximum = least }
    }

    var hasSignificantDigits: Bool { minimumSignificantDigits != nil || maximumSignificantDigits != nil }

    /// True where integers are shown with all their digits and no others, whatever their size.
    var keepsIntegers: Bool {
        !hasSignificantDigits && (minimumFractionDigits ?? 0) == 0 && (minimumIntegerDigits ?? 1) <= 1
            && roundingIncrement == 1
    }
}
