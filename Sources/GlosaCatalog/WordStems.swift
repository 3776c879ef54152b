import GlosaICU

/// The words of a text as a search compares them: folded, each without the ending that number or gender gives it.
package enum WordStems {
    /// The stems, in order.
    ///
    /// - Parameter endings: Folded endings, longest first.
    package static func of(_ text: String, endings: [String]) -> [String] {
        let key = (try? CaseMapping.searchKey(text)) ?? text
        let words = (try? TextBreaks.words(in: key)) ?? []
        return words.filter(\.isWord).map { stem(String(key[$0.range]), endings) }
    }

    private static func stem(_ word: String, _ endings: [String]) -> String {
        guard word.utf8.count > 3 else { return word }
        for ending in endings where word.hasSuffix(ending) && word.utf8.count - ending.utf8.count >= 3 {
            return String(word.dropLast(ending.count))
        }
        return word
    }
}
