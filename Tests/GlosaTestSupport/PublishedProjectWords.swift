/// Words of the project that is published from this repository: of its subject, its country and its licence. The program's
/// own words have none of them.
package enum PublishedProjectWords {
    /// Those of them that a text has.
    package static func found(in text: String) -> [String] {
        let small = text.lowercased()
        let all = words(of: small)
        let pairs = zip(all, all.dropFirst()).map { "\($0) \($1)" }
        let own = Set(all).union(pairs)
        let licence = ["cc by", "cc-by-4.0"].filter(small.contains)
        return licence + single.filter(own.contains)
            + beginnings.filter { beginning in own.contains { $0.hasPrefix(beginning) } }
    }

    private static let single = [
        "ice", "cecot", "asylum", "asilo", "families", "familia", "familias", "familiar", "familiares", "andry",
        "united states", "estados unidos", "us holidays",
    ]

    private static let beginnings = [
        "immigra", "inmigra", "detain", "detenid", "deport", "venez", "salvador", "abogado de",
    ]
}
