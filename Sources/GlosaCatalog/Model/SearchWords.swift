import GlosaDiagnostics

/// An entry of search.yaml: the words by which readers look for a part, a step or a term; or a group of words.
package struct SearchWords: Sendable {
    /// The short name of a step in a list of results; nil for what has a heading of its own.
    package var name: String?
    /// Words that are found as if they stood in the heading.
    package var words: [String]
    /// Words that readers use for one another.
    package var same: [String]
    /// Words of questions that say nothing of what is looked for.
    package var ignored: [String]
    /// Words of questions that say little.
    package var weak: [String]
    /// The place of its definition.
    package var place: Diagnostic.Place
}
