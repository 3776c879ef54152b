import GlosaDiagnostics

/// A value read from YAML, with where it stands in its file.
struct YAMLNode: Sendable {
    enum Content: Sendable {
        case scalar(String, Style)
        case sequence([YAMLNode])
        case mapping([Pair])
    }

    /// The way in which a scalar was written. Which of them may be used is for whoever reads it to say.
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
    /// Where the key before it stands, which is where to report what is missing in it; nil for an item of a list.
    var keySpan: SourceSpan?
    /// True inside `{…}` and `[…]`, where fewer texts can stand without quotation marks.
    var isInFlow = false

    /// What the value is, in words for a diagnostic.
    var kindName: String {
        switch content {
        case .scalar(let text, _): text.isEmpty ? "nothing" : "a text"
        case .sequence: "a list"
        case .mapping: "a map"
        }
    }

    /// The place where its key stands in the file of `entry`; where it stands itself, if it has none.
    func keyPlace(in entry: YAMLEntry) -> Diagnostic.Place {
        Diagnostic.Place(keySpan ?? entry.file.span(start, end), in: entry.file)
    }
}

extension YAMLNode.Content {
    /// True where nothing was written: `key:`.
    var isNothing: Bool {
        if case .scalar("", .plain) = self { return true }
        return false
    }
}
