import GlosaJSON
import MessageFormat

extension MessagePart {
    /// The part as `glosa message format --parts` prints it.
    var tree: JSONTree {
        switch self {
        case .text(let text): return .object(["type": .string("text"), "value": .string(text)])
        case .isolation(let text): return .object(["type": .string("bidiIsolation"), "value": .string(text)])
        case .fallback(let source): return .object(["type": .string("fallback"), "source": .string(source)])
        case .markup(let markup):
            var seen: Set<String> = []
            let options = markup.options.filter { seen.insert($0.name).inserted }.map {
                JSONTree.Pair($0.name, .string($0.value))
            }
            let named: JSONTree? = options.isEmpty ? nil : .object(options)
            return .object([
                "type": .string("markup"), "name": .string(markup.name), "kind": .string(markup.kind.rawValue),
                "id": .stringIfAny(markup.id), "options": named,
            ])
        case .expression(let expression):
            let parts = expression.subparts.map {
                JSONTree.object(["type": .string($0.type), "value": .string($0.text)])
            }
            return .object([
                "type": .string(expression.type), "value": .string(expression.text),
                "source": .string(expression.source), "id": .stringIfAny(expression.id),
                "locale": .string(expression.locale.identifier), "direction": .string(expression.direction.rawValue),
                "origin": .stringIfAny(expression.origin), "parts": .arrayIfAny(parts),
            ])
        }
    }
}
