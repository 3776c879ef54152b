import MessageFormat

/// What a selector chooses by.
enum SelectorKind: Equatable {
    /// The plural category of a number.
    case cardinal
    /// The category of its ordinal.
    case ordinal
    /// The number itself.
    case exact
    /// A word.
    case word

    /// What each selector of `message` chooses by, with the caller's variable.
    static func all(in message: Message) -> [(name: String, kind: SelectorKind, selector: Message.VariableReference)] {
        let names = CheckedUnit.selectorNames(of: message)
        return zip(message.selectors, names).map { selector, name in (name, kind(of: selector, in: message), selector) }
    }

    private static func kind(of selector: Message.VariableReference, in message: Message) -> SelectorKind {
        let function = message.declarations.last { $0.variable.name == selector.name }?.expression.function
        guard let function else { return .word }
        switch function.name {
        case "string", "date", "time", "datetime": return .word
        default:
            let select = function.options.first { $0.name == "select" }
            guard case .literal(let literal)? = select?.value else { return .cardinal }
            switch literal.value {
            case "ordinal": return .ordinal
            case "exact": return .exact
            default: return .cardinal
            }
        }
    }
}
