/// Reads the options of a built-in function: its own first, then those that its operand brings. Remembers what is
/// wrong with them.
struct OptionReader {
    let function: String
    let own: FunctionOptions
    let inherited: FunctionOptions
    private(set) var problems: [MessageFunctionError] = []
    /// What a function after this one may take over.
    private(set) var resolved: FunctionOptions

    /// - Parameter discarded: Options that are not taken over from the operand.
    init(_ function: String, own: FunctionOptions, inherited: FunctionOptions, discarded: Set<String> = []) {
        self.function = function
        self.own = own
        var kept = inherited
        for name in discarded { kept.remove(name) }
        self.inherited = kept
        resolved = kept
    }

    mutating func report(_ problem: MessageFunctionError) { problems.append(problem) }

    /// Hands an option on that was read elsewhere.
    mutating func accept(_ entry: FunctionOptions.Entry) { resolved.set(entry) }

    /// Does not hand an option on.
    mutating func drop(_ name: String) { resolved.remove(name) }

    /// The value of an option that `read` understands; a value of its own that it does not is a bad option, and
    /// passed over.
    mutating func value<Value>(_ name: String, expected: String, read: (String) -> Value?) -> Value? {
        if let entry = own[name] {
            let text = entry.value.plainText
            if text.utf8.count <= MessageLimits.optionValueLength, let value = read(text) {
                resolved.set(entry)
                return value
            }
            report(
                .badOption(
                    name, "`\(name)` of `:\(function)` cannot be `\(Self.shortened(text))`: expected \(expected)"))
        }
        return inherited.text(name).flatMap(read)
    }

    /// An option whose values are the raw values of an enumeration.
    mutating func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, _ type: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        value(name, expected: Self.list(Choice.allCases.map(\.rawValue))) { Choice(rawValue: $0) }
    }

    /// An option that a literal must set. A variable is a bad option, and passed over.
    mutating func literalChoice<Choice: RawRepresentable & CaseIterable>(_ name: String, _ type: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        guard let entry = own[name] else { return nil }
        guard entry.isLiteral else {
            report(.badOption(name, "`\(name)` of `:\(function)` cannot come from a variable: write its value here"))
            return nil
        }
        return choice(name, type)
    }

    /// `digit-size-option`: 0 to 99, written without leading zeros.
    mutating func digits(_ name: String, in allowed: ClosedRange<Int> = 0...99) -> Int? {
        value(name, expected: "a whole number from \(allowed.lowerBound) to \(allowed.upperBound)") {
            Self.digitSize($0, allowed)
        }
    }

    static func digitSize(_ text: String, _ allowed: ClosedRange<Int> = 0...99) -> Int? {
        let bytes = Array(text.utf8.prefix(3))
        guard (1...2).contains(bytes.count), bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
            bytes.count == 1 || bytes[0] != 0x30
        else { return nil }
        let number = bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return allowed.contains(number) ? number : nil
    }

    private static func list(_ values: [String]) -> String {
        guard let last = values.last, values.count > 1 else { return values.map { "`\($0)`" }.joined() }
        return values.dropLast().map { "`\($0)`" }.joined(separator: ", ") + " or `\(last)`"
    }

    static func shortened(_ text: String) -> String {
        text.unicodeScalars.count > 40 ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(40))) + "…" : text
    }
}
