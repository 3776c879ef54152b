import CICU

/// The Unicode extension of a canonical tag: what stands behind `-u-` (UTS #35 part 1, "Unicode Locale Identifier").
///
/// A locale here says in which language, and with which digits. Its calendar, its hours and its order are asked for where
/// they are used: a calendar that came in by a tag would change the year of every date without a word.
enum LocaleExtension {
    /// The reason why a tag is refused for its extension; nil for one without, or with known digits alone.
    static func fault(in canonical: String) -> LocaleTagError.Reason? {
        var key: Substring?
        var values: [Substring: [Substring]] = [:]
        for subtag in subtags(of: canonical) {
            // Keys have two characters, and attributes, before the first of them, three and more.
            if subtag.utf8.count == 2 {
                key = subtag
                values[subtag] = []
            } else if let key {
                values[key, default: []].append(subtag)
            } else {
                return .unsupportedKey(String(subtag))
            }
            if let key, key != "nu" { return .unsupportedKey(String(key)) }
        }
        guard let digits = values["nu"] else { return nil }
        let system = digits.joined(separator: "-")
        return isKnown(system) ? nil : .unknownNumberingSystem(system)
    }

    /// The subtags from `u` to the next singleton.
    private static func subtags(of canonical: String) -> ArraySlice<Substring> {
        let all = canonical.split(separator: "-")
        // Behind `x` everything is private.
        guard let start = all.firstIndex(where: { $0 == "u" || $0 == "x" }), all[start] == "u" else { return [] }
        let rest = all[(start + 1)...]
        return rest.prefix { $0.utf8.count > 1 }
    }

    /// True for a numbering system of CLDR, and for those that each language has one of.
    private static func isKnown(_ system: String) -> Bool {
        if ["native", "traditio", "finance"].contains(system) { return true }
        var status: Int32 = 0
        let known = cicu_numbering_system_is_known(system, &status)
        return known && status == 0
    }
}
