import CICU

/// CLDR's preferences for units (UTS #35 part 6, "Unit Preferences"): the usages for which a number of a unit is
/// converted to the unit of the reader's region.
///
/// ```swift
/// let preferences = try UnitPreferences(unit: "celsius")
/// preferences.usages            // ["default", "weather"]
/// preferences.has("road")       // false
/// ```
///
/// For a usage that is not there, ICU converts as for `default` without a word: litres for the road become cubic
/// centimetres.
public struct UnitPreferences: Sendable {
    /// The names of the usages in CLDR's order; empty for a unit that is not converted, such as `percent`.
    public let usages: [String]

    private static let operation = "ures_openDirect(units)"
    private static let cache = BoundedCache<String, [String]>(capacity: 64)

    /// Reads the preferences of the unit's quantity.
    ///
    /// - Parameter unit: CLDR's identifier of a unit, such as `celsius` or `mile-per-hour`.
    /// - Throws: ``ICUError`` for what is not the identifier of a unit.
    public init(unit: String) throws(ICUError) {
        // A NUL would end the identifier early.
        guard !unit.utf8.contains(0) else {
            throw ICUError(operation: Self.operation, subject: unit, code: ICUError.illegalArgument)
        }
        usages = try Self.cache.value(for: unit) { () throws(ICUError) in
            try bridgedText(Self.operation, unit) { text, capacity, status in
                cicu_unit_usages(unit, text, capacity, &status)
            }.split(separator: " ").map(String.init)
        }
    }

    /// True where the unit is converted for a usage, or for the wider one before its last hyphens: `person-height-child`
    /// is looked for as `person-height`, then as `person`.
    public func has(_ usage: String) -> Bool {
        var name = usage[...]
        while !usages.contains(where: { $0 == name }) {
            guard let hyphen = name.lastIndex(of: "-") else { return false }
            name = name[..<hyphen]
        }
        return true
    }
}
