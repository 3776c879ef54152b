import GlosaDiagnostics

/// A value read from YAML, with where it stands in its file.
struct YAMLNode: Sendable {
    enum Content: Sendable {
        case scalar(String, Style)
        case sequence([YAMLNode])
        case mapping([Pair])
    }

    /// How a scalar was written. Which of them may be used is for whoever reads it to say.
    enum Style: Sendable { case plain, singleQuoted, doubleQuoted, literal, folded }

    struct Pair: Sendable {
        var key: String
        var keyStart: SourcePosition
        var keyEnd: SourcePosition
        var value: YAMLNode
    }

    var content: Content
    var start: SourcePosition
    var end: SourcePosition

    /// What the value is, in words for a diagnostic.
    var kindName: String {
        switch content {
        case .scalar(let text, _): text.isEmpty ? "nothing" : "a text"
        case .sequence: "a list"
        case .mapping: "a map"
        }
    }
}
