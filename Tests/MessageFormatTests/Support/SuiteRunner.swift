import GlosaICU
import MessageFormat

/// What a case of a suite comes to.
struct SuiteOutcome {
    var text: String?
    var parts: [JSONValue] = []
    var errors: [String]
    var joined: String?
}

extension SuiteCase {
    func run() throws -> SuiteOutcome {
        let message: Message
        do throws(MessageSyntaxError) {
            message = try Message(parsing: source)
        } catch {
            return SuiteOutcome(text: nil, errors: [error.name])
        }
        // Cases for no locale in particular need one that ICU has.
        let locale = try LocaleTag(locale == "und" ? "en" : locale)
        let formatter = MessageFormatter(message, locale: locale, functions: .testing, bidiIsolation: isolation)
        let formatted = formatter.formatToParts(arguments)
        return SuiteOutcome(
            text: formatter.format(arguments), parts: formatted.parts.map(\.json), errors: formatted.errors.map(\.name),
            joined: formatted.text)
    }
}

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
                object["options"] = .object(
                    Dictionary(markup.options.map { ($0.name, .string($0.value)) }, uniquingKeysWith: { $1 }))
            }
        case .expression(let expression):
            object = [
                "type": .string(expression.type), "value": .string(expression.text),
                "locale": .string(expression.locale.identifier),
                "source": .string(expression.source),
            ]
            object["id"] = expression.id.map(JSONValue.string)
            if expression.direction != .unknown { object["dir"] = .string(expression.direction.rawValue) }
            object["parts"] = .array(
                expression.subparts.map { .object(["type": .string($0.type), "value": .string($0.text)]) })
        }
        return .object(object)
    }
}
