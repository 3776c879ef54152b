import GlosaCatalog
import MessageFormat

/// A placeholder with what its declaration says of it: the variable that it shows in the end, and how.
struct EffectivePlaceholder {
    /// The name of the caller's variable, or the text of a literal.
    let name: String
    /// The function that formats it; nil for none.
    let function: String?
    /// The options that change what is said, not how it looks.
    let meaning: [String]
    /// The place where it stands in the message's source.
    let range: SourceRange

    /// The placeholders of a pattern of `message`, in order.
    static func all(in text: PatternText, of message: Message) -> [EffectivePlaceholder] {
        text.placeholders.map { placeholder in
            guard !message.declarations.isEmpty, placeholder.isVariable else {
                // A literal is told from a variable of the same name: `{line}` is not `{$line}`.
                let name = placeholder.isVariable ? placeholder.name : "|\(placeholder.name)|"
                return EffectivePlaceholder(name, [placeholder.function], placeholder.range)
            }
            var name = placeholder.name
            var functions = [placeholder.function]
            // A local is followed to the variable that it is made of; declarations cannot go round in a circle.
            for declaration in message.declarations.reversed() where declaration.variable.name == name {
                functions.append(declaration.expression.function)
                if declaration.kind == .local, case .variable(let variable)? = declaration.expression.operand {
                    name = variable.name
                }
            }
            return EffectivePlaceholder(name, functions, placeholder.range)
        }
    }

    private init(_ name: String, _ functions: [Message.FunctionReference?], _ range: SourceRange) {
        self.name = name
        self.range = range
        let named = functions.compactMap { $0 }
        function = named.first.map { Self.family($0.name) }
        meaning = named.flatMap(\.options).filter { Self.meaningful.contains($0.name) }.map { option in
            switch option.value {
            case .literal(let literal): "\(option.name)=\(literal.value)"
            case .variable(let variable): "\(option.name)=$\(variable.name)"
            }
        }.sorted()
    }

    /// `:integer` and `:number` say the same number.
    private static func family(_ name: String) -> String { name == "integer" ? "number" : name }

    private static let meaningful: Set<String> = ["add", "subtract", "currency", "unit", "timeZone"]
}

extension CheckedUnit {
    /// The variables that choose the variant, by the number of their key; each as the caller's variable.
    var selectorNames: [String] { Self.selectorNames(of: message.message) }

    /// The caller's variables that choose the variant of `message`.
    static func selectorNames(of message: Message) -> [String] {
        message.selectors.map { selector in
            var name = selector.name
            for declaration in message.declarations.reversed() where declaration.variable.name == name {
                if declaration.kind == .local, case .variable(let variable)? = declaration.expression.operand {
                    name = variable.name
                }
            }
            return name
        }
    }

    /// True where the variant of a pattern is for one or a few numbers that can be said in words: `one`, `0`, `=1`.
    func mayOmit(_ variable: String, inPattern index: Int) -> Bool {
        guard let keys = keys(ofPattern: index) else { return false }
        for (selector, key) in zip(selectorNames, keys) where selector == variable {
            guard let value = key.value else { continue }
            if ["one", "two", "zero"].contains(value) || Int(value) != nil { return true }
        }
        return false
    }
}
