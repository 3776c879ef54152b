import GlosaDiagnostics
import GlosaRandom

/// A catalog with one mistake in it.
struct Mutant {
    /// The kind of mistake.
    var kind: String
    /// The ids of which one must be reported.
    var expected: [String]
    /// The new texts of the files that were changed.
    var files: [String: String]
    /// Where the mistake is, in the new text.
    var place: SourceSpan
    /// What was done, for whoever reads what got away.
    var story: String
}

/// A kind of mistake that people make.
struct Mutation: Sendable {
    /// Its name: `drop-placeholder`.
    let kind: String
    /// The checks of which one must report it.
    let expected: [String]
    /// Makes the mistake somewhere; nil where it cannot be made with what was picked.
    let make: @Sendable (Subject, inout SeededRandom) -> Change?

    /// What a mistake changes.
    struct Change {
        /// The edits, each in a file.
        var edits: [TextEdit]
        /// Where the report must stand, in the new text; nil for the first edit.
        var place: SourceSpan?
    }

    init(_ kind: String, _ expected: String..., make: @escaping @Sendable (Subject, inout SeededRandom) -> Change?) {
        self.kind = kind
        self.expected = expected
        self.make = make
    }
}
