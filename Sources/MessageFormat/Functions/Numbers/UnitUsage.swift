import GlosaICU

/// A usage of CLDR's unit preferences, such as `road` (UTS #35 part 6, "Unit Preferences").
struct UnitUsage {
    private let name: String

    init(_ name: String) { self.name = name }

    /// True where CLDR says how a unit is converted for the usage.
    ///
    /// For a usage that it does not know of a kind of unit, ICU converts as for `default` and says nothing: litres
    /// for the road become cubic centimetres. So a usage counts as known when it differs from `default` anywhere.
    func converts(_ unit: String) -> Bool {
        if name == "default" { return true }
        return Self.regions.contains { region in
            guard let locale = try? LocaleTag(region),
                let usage = try? NumberFormat(skeleton: "unit/\(unit) usage/\(name)", locale: locale),
                let usual = try? NumberFormat(skeleton: "unit/\(unit) usage/default", locale: locale)
            else { return false }
            return Self.amounts.contains { amount in
                guard let text = try? usage.text(of: amount), let usualText = try? usual.text(of: amount) else {
                    return false
                }
                return text != usualText
            }
        }
    }

    /// Regions whose preferences differ from one another in CLDR.
    private static let regions = ["en-US", "en-GB", "de-DE", "sv-SE", "fr-CA", "ja-JP", "ko-KR", "es-MX"]
    private static let amounts = ["0.001", "0.1", "1.7", "30", "170", "2500", "1000000"]
}
