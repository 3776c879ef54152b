/// A piece of a message in ICU MessageFormat 1, as it was written: choices stand inside each other.
enum MessageFormat1Node: Sendable {
    /// Words to show, with apostrophes already read.
    case text(String, SourceRange)
    /// `#` in a plural: the number that it chooses by.
    case number(MessageFormat1Count, SourceRange)
    /// `{name}`, `{name, number, percent}`.
    case argument(MessageFormat1Argument)
    /// `{name, plural, …}`, `{name, select, …}`.
    case choice(MessageFormat1Choice)
}

/// A variable less the `offset:` of its plural.
struct MessageFormat1Count: Hashable, Sendable {
    var variable: String
    var offset: Int
}

/// An argument that is shown.
struct MessageFormat1Argument: Sendable {
    var variable: String
    var variableRange: SourceRange
    /// Nil when the argument has no type.
    var format: MessageFormat1Format?
    /// From `{` to `}`.
    var range: SourceRange
}

/// An argument that is chosen by.
struct MessageFormat1Choice: Sendable {
    enum Kind: String, Hashable, Sendable {
        case plural, select, selectordinal
    }

    var kind: Kind
    /// With the offset, which only plurals have.
    var count: MessageFormat1Count
    var variableRange: SourceRange
    var branches: [Branch]
    /// The nodes of `other`, which every choice has.
    var other: [MessageFormat1Node]
    var otherRange: SourceRange

    /// `one {…}` or `=1 {…}`, other than `other`.
    struct Branch: Sendable {
        var key: String
        /// True where it is `=N`; `key` is then N in its shortest form.
        var isExact: Bool
        var keyRange: SourceRange
        var nodes: [MessageFormat1Node]
    }
}
