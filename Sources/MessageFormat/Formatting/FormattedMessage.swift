import GlosaICU

/// A formatted message in parts, with what went wrong.
public struct FormattedMessage: Hashable, Sendable {
    /// The parts in order.
    public var parts: [MessagePart]
    /// The errors, in the order in which it was found; empty when all went well.
    public var errors: [MessageError]

    /// A formatted message.
    public init(parts: [MessagePart], errors: [MessageError] = []) {
        self.parts = parts
        self.errors = errors
    }

    /// The parts joined: what ``MessageFormatter/format(_:)`` gives.
    public var text: String { parts.reduce(into: "") { $0 += $1.text } }
}

/// A part of a formatted message.
public enum MessagePart: Hashable, Sendable {
    /// Text of the message itself.
    case text(String)
    /// A bidirectional control around a placeholder: U+2066, U+2067 or U+2068 before, U+2069 after.
    case isolation(String)
    /// The value of an expression.
    case expression(FormattedExpression)
    /// Markup, with its options.
    case markup(FormattedMarkup)
    /// An expression that failed: `source` is what it says of itself, such as `$name`. It shows as `{$name}`.
    case fallback(source: String)

    /// The text that the part adds to the formatted text.
    public var text: String {
        switch self {
        case .text(let text), .isolation(let text): text
        case .expression(let expression): expression.text
        case .markup(let markup): markup.text
        case .fallback(let source): "{\(source)}"
        }
    }
}

/// A formatted expression: its text, and all that a renderer needs to do better than text.
public struct FormattedExpression: Hashable, Sendable {
    /// `string`, `number`, `datetime`, or what a user's function says.
    public var type: String
    /// The text that readers see.
    public var text: String
    /// The value behind the text: a `.date` for a `<time>` element, a `.decimal` for a data attribute.
    public var value: MessageValue
    /// The expression in short: `$name`, `|literal|` or `:function`.
    public var source: String
    /// The locale that it was formatted for.
    public var locale: LocaleTag
    /// The direction in which it runs.
    public var direction: MessageDirection
    /// The value of `u:id`.
    public var id: String?
    /// The pieces of the text: integer, group, fraction… Empty when it has none.
    public var subparts: [Subpart]
    /// The name of the caller's variable that it comes from, through any `.input` and `.local`; nil if it comes from
    /// none.
    public var origin: String?

    /// A formatted expression.
    public init(
        type: String, text: String, value: MessageValue, source: String, locale: LocaleTag,
        direction: MessageDirection = .unknown,
        id: String? = nil, subparts: [Subpart] = [], origin: String? = nil
    ) {
        self.type = type
        self.text = text
        self.value = value
        self.source = source
        self.locale = locale
        self.direction = direction
        self.id = id
        self.subparts = subparts
        self.origin = origin
    }

    /// A piece of a formatted expression.
    public struct Subpart: Hashable, Sendable {
        /// `integer`, `group`, `decimal`, `fraction`, `minusSign`, `literal`…
        public var type: String
        /// Its text.
        public var text: String

        /// A piece.
        public init(type: String, text: String) {
            self.type = type
            self.text = text
        }
    }
}

/// Markup in a formatted message.
public struct FormattedMarkup: Hashable, Sendable {
    /// The form, one of three.
    public var kind: MarkupKind
    /// Its name, such as `term`.
    public var name: String
    /// Its options in source order, variables resolved. `u:` options are not among them.
    public var options: [Option]
    /// The value of `u:id`.
    public var id: String?
    /// What it shows in a formatted string: nothing, unless the ``FunctionRegistry`` says otherwise.
    public var text: String

    /// Formatted markup.
    public init(kind: MarkupKind, name: String, options: [Option] = [], id: String? = nil, text: String = "") {
        self.kind = kind
        self.name = name
        self.options = options
        self.id = id
        self.text = text
    }

    /// The value of an option; nil when it is not set.
    public subscript(name: String) -> String? { options.first { $0.name == name }?.value }

    /// An option of markup.
    public struct Option: Hashable, Sendable {
        /// Its name.
        public var name: String
        /// Its value as text.
        public var value: String

        /// An option.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }
}
