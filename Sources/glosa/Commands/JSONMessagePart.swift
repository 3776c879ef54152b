import MessageFormat

/// A formatted part as `glosa message format --parts` prints it.
struct JSONMessagePart: Encodable {
    var type: String
    var value: String?
    var source: String?
    var name: String?
    var kind: String?
    var id: String?
    var locale: String?
    var direction: String?
    var origin: String?
    var options: [String: String]?
    var parts: [JSONMessagePart]?

    init(_ part: MessagePart) {
        switch part {
        case .text(let text): self.init(type: "text", value: text)
        case .isolation(let text): self.init(type: "bidiIsolation", value: text)
        case .fallback(let source): self.init(type: "fallback", source: source)
        case .markup(let markup):
            self.init(type: "markup", name: markup.name, kind: markup.kind.rawValue, id: markup.id)
            let pairs = markup.options.map { ($0.name, $0.value) }
            options = pairs.isEmpty ? nil : Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        case .expression(let expression):
            self.init(type: expression.type, value: expression.text, source: expression.source, id: expression.id)
            locale = expression.locale.identifier
            direction = expression.direction.rawValue
            origin = expression.origin
            parts =
                expression.subparts.isEmpty
                ? nil : expression.subparts.map { JSONMessagePart(type: $0.type, value: $0.text) }
        }
    }

    private init(
        type: String, value: String? = nil, source: String? = nil, name: String? = nil, kind: String? = nil,
        id: String? = nil
    ) {
        self.type = type
        self.value = value
        self.source = source
        self.name = name
        self.kind = kind
        self.id = id
    }
}
