import GlosaICU
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
        // A local without a function of its own has that of the variable that it is made of.
        var name = selector.name
        var function: Message.FunctionReference?
        for declaration in message.declarations.reversed() where declaration.variable.name == name {
            function = declaration.expression.function
            guard function == nil, case .variable(let variable)? = declaration.expression.operand else { break }
            name = variable.name
        }
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

extension CheckedLocale {
    /// The categories that a selector can choose: none when it chooses by the number itself; nil when it chooses by a
    /// word, and when nobody has the plural rules of the language.
    func categories(of kind: SelectorKind) -> [PluralCategory]? {
        switch kind {
        case .cardinal: cardinal.isEmpty ? nil : cardinal
        case .ordinal: ordinal.isEmpty ? nil : ordinal
        case .exact: []
        case .word: nil
        }
    }
}
