/// The words of a short text, for being looked for in others.
package struct FoldedPhrase: Sendable {
    /// The fingerprints of its words.
    package let keys: [WordKey]

    /// The words of `text`, without an article of `articles` (folded fingerprints) before them.
    package init(_ text: String, endings: [String], articles: Set<UInt64> = []) {
        let scan = TextScan(endings: endings)
        scan.read(Array(text.utf8))
        var keys = scan.words.map(\.key)
        if keys.count > 1, let first = keys.first, articles.contains(first.folded) { keys.removeFirst() }
        self.keys = keys
    }
}
