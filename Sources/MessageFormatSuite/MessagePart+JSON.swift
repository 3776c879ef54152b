import MessageFormat

extension MessagePart {
    /// The part in the suite's schema.
    var json: JSONValue {
        var object: [String: JSONValue] = [:]
        switch self {
        case .text(let text):
            object = ["type": .string("text"), "value": .string(text)]
        case .isolation(let control):
            object = ["type": .string("bidiIsolation"), "value": .string(control)]
        case .fallback(let source):
            object = ["type": .string("fallback"), "source": .string(source)]
        case .markup(let markup):
            object = ["type": .string("markup"), "kind": .string(markup.kind.rawValue), "name": .string(markup.name)]
            object["id"] = markup.id.map(JSONValue.string)
            if !markup.options.isEmpty {
                let options = markup.options.map { ($0.name, JSONValue.string($0.value)) }
                object["options"] = .object(Dictionary(options, uniquingKeysWith: { $1 }))
            }
        case .expression(let expression):
            object = [
                "type": .string(expression.type), "value": .string(expression.text),
                "locale": .string(expression.locale.identifier), "source": .string(expression.source),
            ]
            object["id"] = expression.id.map(JSONValue.string)
            if expression.direction != .unknown { object["dir"] = .string(expression.direction.rawValue) }
            object["parts"] = .array(
                expression.subparts.map { .object(["type": .string($0.type), "value": .string($0.text)]) })
        }
        return .object(object)
    }
}
