import GlosaICU

/// The sources of a document or of a part of one, in the order of their first citation. Lines name them by id; a number is
/// given here, once for everything that is published as one.
package struct CitedSources: RandomAccessCollection, Sendable {
    private let sources: [Document.CitedSource]
    private let numbers: [String: Int]
    /// The direction of the lines that cite them.
    let direction: WritingDirection

    /// The sources; the first has number 1.
    init(_ sources: [Document.CitedSource], in direction: WritingDirection) {
        self.sources = sources
        self.direction = direction
        numbers = Dictionary(
            sources.enumerated().map { ($1.source.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    }

    /// The index of the source with number 1.
    package var startIndex: Int { sources.startIndex }
    /// The number of sources.
    package var endIndex: Int { sources.endIndex }
    /// The source with the number after `position`.
    package subscript(position: Int) -> Document.CitedSource { sources[position] }

    /// The number of a source, from 1; nil for one that is not cited.
    package func number(of id: String) -> Int? { numbers[id] }

    /// The source of that id.
    package subscript(id id: String) -> Document.CitedSource? { numbers[id].map { sources[$0 - 1] } }

    /// A citation as text: ` [1, 3]`.
    package func text(of citation: [String]) -> String { " " + bracketed(citation) }

    /// A citation as text, its brackets between the controls of their isolation.
    package func isolatedText(of citation: [String]) -> String { " " + bracketed(citation).isolated(by: isolation) }

    /// The isolation of a citation, which is of digits and signs; nil where it needs none.
    package var isolation: Isolation? { Isolation(.value, "", in: direction) }

    private func bracketed(_ citation: [String]) -> String {
        "[\(citation.compactMap { numbers[$0].map(String.init) }.joined(separator: ", "))]"
    }
}
