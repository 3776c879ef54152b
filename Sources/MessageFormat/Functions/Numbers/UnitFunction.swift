import GlosaICU

/// `:unit`: shows a number of a unit of measurement (UTS #35 part 9, "The :unit function").
struct UnitFunction: NumericFunction {
    enum Display: String, CaseIterable { case short, narrow, long }

    static let name = "unit"
    static let options: Set<String> = [
        "signDisplay", "useGrouping", "minimumIntegerDigits", "minimumFractionDigits", "maximumFractionDigits",
        "minimumSignificantDigits",
        "maximumSignificantDigits", "roundingPriority", "roundingIncrement", "roundingMode",
    ]
    static let ownOptions: Set<String> = ["unit", "unitDisplay", "usage"]
    static let discarded: Set<String> = ["select"]

    func inheritance(of operand: ResolvedValue) -> FunctionOptions {
        guard case .measure(_, let unit) = operand.value else { return operand.options }
        return operand.options.merging(FunctionOptions([.init("unit", .string(unit), isLiteral: false)]))
    }

    func plan(_ reader: inout OptionReader, locale: LocaleTag) throws(MessageFunctionError) -> NumberPlan {
        let unit = try Self.unit(&reader)
        let display = reader.choice("unitDisplay", Display.self) ?? .short
        let usage = reader.value("usage", expected: "a usage of CLDR, as in `road`") {
            Self.isIdentifier($0) ? $0 : nil
        }
        let options = NumberOptions(&reader, allowed: Self.options)
        var stems = ["unit/" + unit]
        let wrong = MessageFunctionError.badOption(
            "unit", "`\(unit)` is not a unit: expected a unit of CLDR, as in `kilometer` or `day`")
        if let usage {
            stems.append("usage/" + usage)
            // A unit that does not exist is the greater mistake, and is found when the format is made.
            if (try? NumberFormat.shared(skeleton: "unit/" + unit, locale: locale)) != nil,
                let preferences = try? UnitPreferences(unit: unit), !preferences.has(usage)
            {
                throw .unsupported(Self.unconverted(unit, usage, preferences))
            }
        }
        stems.append(
            usage == nil || options.hasPrecision ? options.skeleton(.unlimited) : options.skeletonWithoutPrecision())
        switch display {
        case .short: stems.append("unit-width-short")
        case .narrow: stems.append("unit-width-narrow")
        case .long: stems.append("unit-width-full-name")
        }
        return NumberPlan(
            skeleton: stems.joined(separator: " "), selection: nil, hasNames: true, skeletonError: wrong,
            transform: { (operand) throws(MessageFunctionError) in
                if case .measure = operand.value { return operand.value }
                return .measure(amount: operand.decimal?.text ?? "0", unit: unit)
            })
    }

    private static func unit(_ reader: inout OptionReader) throws(MessageFunctionError) -> String {
        let own = reader.own.text("unit")
        let inherited = reader.inherited.text("unit")
        guard let unit = inherited ?? own else {
            throw .badOperand("`:unit` does not know which unit: write `unit=kilometer`, with the name of yours")
        }
        guard isIdentifier(unit) else {
            throw .badOption(
                "unit",
                "`\(OptionReader.shortened(unit))` is not a unit: expected a unit of CLDR, as in `kilometer` or `day`")
        }
        if inherited != nil, let own, own != unit {
            reader.report(
                .badOption("unit", "the number is already in `\(unit)`: remove `unit=\(OptionReader.shortened(own))`"))
        } else if let entry = reader.own["unit"] {
            reader.accept(entry)
        }
        return unit
    }

    private static func unconverted(_ unit: String, _ usage: String, _ preferences: UnitPreferences) -> String {
        let others = preferences.usages.filter { $0 != "default" }.map { "`\($0)`" }.joined(separator: ", ")
        let repair = others.isEmpty ? "remove `usage`" : "its usages are \(others); or remove `usage`"
        return "a number of `\(unit)` cannot be converted for the usage `\(usage)`: \(repair)"
    }

    /// Letters, digits and hyphens: nothing that would add a stem to the skeleton.
    private static func isIdentifier(_ text: String) -> Bool {
        (1...100).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: "-")
            }
    }
}
