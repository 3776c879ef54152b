import GlosaICU
import GlosaJSON

/// The index of a language's search page: what a search leads to, and the stems by which it does.
package struct SearchIndex: Sendable {
    /// The language.
    package var language: LocaleTag
    /// What is found, each part before whatever stands in it.
    package var entries: [SearchEntry]
    /// The rules of the language, under the names that the script gives them, words separated by spaces.
    var rules: [JSONTree.Pair]
    /// The stems that mean the same, group by group.
    package var groups: [[String]]

    /// An explanation with a stem that stands in more entries than this tells none of them apart.
    static let commonest = 3

    /// A stem with the entries that have it.
    package struct Posting: Sendable {
        /// The stem.
        package var stem: String
        /// The entries, in order.
        package var entries: [Entry]

        /// An entry, by its place in the index, and how weighty the stem is in it.
        package typealias Entry = (place: Int, weight: SearchStems.Weight)
    }

    /// Every stem, by code point, with the entries that have it and how weighty it is in each.
    package var postings: [Posting] {
        var lists: [String: [Posting.Entry]] = [:]
        for (number, entry) in entries.enumerated() {
            for (stem, weight) in entry.stems.weights { lists[stem, default: []].append((number, weight)) }
        }
        let kept = lists.compactMap { stem, list -> Posting? in
            guard list.count(where: { $0.weight == .body }) > Self.commonest else {
                return Posting(stem: stem, entries: list)
            }
            let weighty = list.filter { $0.weight > .body }
            return weighty.isEmpty ? nil : Posting(stem: stem, entries: weighty)
        }
        return kept.sorted { $0.stem.unicodeScalars.lexicographicallyPrecedes($1.stem.unicodeScalars) }
    }

    /// The index as the script of the page reads it.
    ///
    /// Stems follow one another in one text, each after the number of letters that it shares with the one before (`A` for
    /// none), and the lists of their entries in another: the step from the entry before in base 36, left out where it is
    /// one, and the weight from `A` to `D`.
    func tree(words: [JSONTree.Pair]) -> JSONTree {
        let postings = postings
        var stems = ""
        var before = ""
        for posting in postings {
            stems += Self.shared(before, posting.stem)
            before = posting.stem
        }
        let lists = postings.map { posting in
            var last = -1
            return posting.entries.map { entry -> String in
                defer { last = entry.place }
                let step = entry.place - last
                return (step == 1 ? "" : String(step, radix: 36)) + Self.letter(entry.weight.rawValue - 1)
            }.joined()
        }
        let found = entries.map { JSONTree.strings([$0.kind.rawValue, $0.title, $0.place]) }
        return .object(
            [JSONTree.Pair("language", .string(language.language))] + rules
                + [
                    JSONTree.Pair("words", .object(words)),
                    // Near the list of the same titles on the page, so that gzip finds them there.
                    JSONTree.Pair("entries", .array(found)),
                    JSONTree.Pair("groups", .strings(groups.map { $0.joined(separator: " ") })),
                    JSONTree.Pair("stems", .string(stems)),
                    JSONTree.Pair("lists", .string(lists.joined(separator: " "))),
                ])
    }

    /// A stem without what it shares with the one before it, after the letter of that length in UTF-16, by which a script
    /// counts.
    private static func shared(_ before: String, _ stem: String) -> String {
        var length = 0
        var rest = Substring(stem).unicodeScalars
        for (first, second) in zip(before.unicodeScalars, stem.unicodeScalars) {
            guard first == second, length + UTF16.width(first) <= 25 else { break }
            length += UTF16.width(first)
            rest = rest.dropFirst()
        }
        return letter(length) + String(rest)
    }

    /// A number as a capital, `A` for 0.
    private static func letter(_ number: Int) -> String {
        String(UnicodeScalar(UInt8(ascii: "A") + UInt8(clamping: number)))
    }
}
