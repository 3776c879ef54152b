import CExplanations

/// Every explanation that the program has.
///
///     Explanations.of("missing-placeholder", language: "es")?.title   // "Falta un marcador…"
package enum Explanations {
    /// The explanation of a check in a language; nil where there is none.
    package static func of(_ id: String, language: String) -> Explanation? { all["\(id).\(language)"] }

    /// The ids of all findings that are explained, in alphabetical order.
    package static let ids: [String] = Set(all.values.map(\.id)).sorted()

    /// The languages that explanations are written in, English first.
    package static let languages = ["en", "es"]

    private static let all: [String: Explanation] = {
        var all: [String: Explanation] = [:]
        for index in 0..<cexplanations_count() {
            let entry = cexplanations_at(index)
            let name = String(cString: entry.name)
            guard let dot = name.lastIndex(of: ".") else { continue }
            let bytes = UnsafeBufferPointer(start: entry.bytes, count: entry.length)
            all[name] = Explanation(
                id: String(name[..<dot]), language: String(name[name.index(after: dot)...]),
                text: String(decoding: bytes, as: UTF8.self))
        }
        return all
    }()
}
