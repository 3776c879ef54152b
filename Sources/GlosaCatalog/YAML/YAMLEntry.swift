import GlosaDiagnostics

/// One top-level entry of a file: a key at column 1 and every line up to the next. Each is parsed alone, so that a
/// broken one loses only itself.
struct YAMLEntry: Sendable {
    let file: SourceFile
    let key: String
    /// Its first line, from 1.
    let firstLine: Int
    /// The line after its last.
    let endLine: Int
    /// The comment directly above the key, without its `#` signs: a note to translators.
    let note: String?
    /// True where another program has put the key in quotation marks: `'no': …`.
    var isKeyQuoted = false

    /// True where it holds data, where a value in brackets is what it seems to be, and not words.
    var isData: Bool { file.path.hasPrefix("Resources/") }

    /// The place where the key stands.
    var keyPlace: Diagnostic.Place {
        Diagnostic.Place(
            file.span(
                SourcePosition(line: firstLine, column: 1),
                SourcePosition(line: firstLine, column: key.unicodeScalars.count + (isKeyQuoted ? 3 : 1))), in: file)
    }
}
