import MessageFormat

/// Function words of some languages: articles, prepositions, conjunctions. No text of a language does without its own, and
/// hardly any has those of another.
enum FunctionWords {
    /// The languages with a list.
    static var languages: Set<String> { Set(lists.keys) }

    /// The language of a locale's words, by its code; nil where the text is too short, or of no listed language with
    /// certainty: three in four function words must be of one language, and there must be 40.
    static func language(of locale: LocaleCatalog) -> String? {
        var counts: [String: Int] = [:]
        var left = mostWords
        locale.forEachMessage(beside: nil) { message, _, _, _, _ in
            guard left > 0 else { return }
            for pattern in message.message.patterns {
                for case .text(let text) in pattern.elements {
                    for word in text.value.lowercased().split(whereSeparator: { !$0.isLetter }) {
                        left -= 1
                        if let language = owners[String(word)] { counts[language, default: 0] += 1 }
                    }
                }
            }
        }
        let total = counts.values.reduce(0, +)
        guard total >= 40, let first = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
            first.value * 4 >= total * 3
        else { return nil }
        return first.key
    }

    /// So many words of a locale are looked at: a long catalog says no more than its beginning.
    private static let mostWords = 4_000

    private static let lists = [
        "en": words(
            "the and of to in is that for with you are not was by they this have or from it on at be your which who do as no"
        ),
        "es": words(
            "el los las y con por una del su en que es lo al más pero como para se de la un sin este esta qué no nos o os e"
        ),
        "fr": words(
            "le les des du et est dans pour avec vous une qui sur pas ne au aux ce cette ou par de la un en que se on mais"
        ),
        "pt": words(
            "o os as e em com por uma do da dos das no na nos nas ao não seu sua mais como para se de um que é"),
    ]

    /// The language of each word that is in one list alone.
    private static let owners: [String: String] = {
        var owners: [String: String] = [:]
        var shared: Set<String> = []
        for (language, list) in lists {
            for word in list where owners.updateValue(language, forKey: word) != nil { shared.insert(word) }
        }
        return owners.filter { !shared.contains($0.key) }
    }()

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
}
