/// The stems by which an entry is found, each with the weight of the strongest place where it stands.
package struct SearchStems: Sendable {
    /// The weight of each stem. One behind a word that says no is a stem of its own, with a hyphen before it.
    package private(set) var weights: [String: Weight] = [:]

    /// The weight of a stem in an entry.
    package enum Weight: Int, Comparable, Sendable {
        /// In an explanation.
        case body = 1
        /// In an action, in the title of the part, or in another language's words.
        case action
        /// In a title, or among words of the search.
        case title
        /// A title, or a word of the search, by itself.
        case whole

        /// The lighter comes first.
        package static func < (first: Weight, second: Weight) -> Bool { first.rawValue < second.rawValue }
    }

    /// A place where words of an entry stand.
    enum Field {
        /// A title, or words of the search.
        case title
        /// The same in another language, whose ignored stems are these.
        case otherLanguage(ignored: Set<String>)
        /// An action.
        case action
        /// An explanation.
        case body

        /// True where somebody wrote a name, in whatever language.
        var isName: Bool {
            switch self {
            case .title, .otherLanguage: true
            case .action, .body: false
            }
        }

        /// The weight of the words.
        var weight: Weight {
            switch self {
            case .title: .title
            case .otherLanguage, .action: .action
            case .body: .body
            }
        }

        /// The stems that say nothing there.
        var ignored: Set<String> {
            switch self {
            case .otherLanguage(let ignored): ignored
            case .title, .action, .body: []
            }
        }
    }

    /// Adds the words of a text.
    mutating func add(_ text: String, in field: Field, _ language: SearchLanguage) {
        let stems = language.stems(text)
        // A name of one word is what somebody meant to be found by, whatever it is.
        if field.isName, stems.count == 1, let only = stems.first { return note(only, .whole) }
        let weight = field.weight
        let isTitle = weight == .title
        let others = field.ignored
        var left = 0
        var kept: Set<String> = []
        for stem in stems {
            if language.negations.contains(stem) {
                left = SearchLanguage.reachOfNegation
                continue
            }
            left -= 1
            guard isTitle ? !language.ignored.contains(stem) : language.isTelling(stem), !others.contains(stem) else {
                continue
            }
            kept.insert(stem)
            note(stem, weight)
            if isTitle, left >= 0 {
                note("-\(stem)", weight)
                left = -1
            }
        }
        if isTitle, kept.count == 1, let only = kept.first { note(only, .whole) }
    }

    private mutating func note(_ stem: String, _ weight: Weight) {
        weights[stem] = max(weights[stem] ?? weight, weight)
    }
}
