import GlosaRandom
import MessageFormat

/// Makes valid and invalid messages of every shape, the same ones every time.
struct MessageGenerator {
    private var random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    private mutating func next(_ bound: Int) -> Int { random.next(bound) }

    private mutating func pick<Element>(_ elements: [Element], _ fallback: Element) -> Element {
        random.pick(elements, fallback)
    }

    mutating func message() -> Message {
        let declarations = (0..<next(4)).map { _ in declaration() }
        guard next(3) == 0 else { return Message(declarations: declarations, body: .pattern(pattern())) }
        let count = 1 + next(3)
        let selectors = (0..<count).map { _ in Message.VariableReference(name()) }
        let variants = (0..<(1 + next(4))).map { _ in
            Message.Variant(keys: (0..<count).map { _ in key() }, pattern: pattern())
        }
        return Message(declarations: declarations, body: .match(selectors: selectors, variants: variants))
    }

    private mutating func declaration() -> Message.Declaration {
        let variable = Message.VariableReference(name())
        if next(2) == 0 {
            return Message.Declaration(
                kind: .input, variable: variable,
                expression: Message.Expression(
                    operand: .variable(variable), function: next(3) == 0 ? nil : function(), attributes: attributes()))
        }
        return Message.Declaration(kind: .local, variable: variable, expression: expression())
    }

    private mutating func pattern() -> Message.Pattern {
        var elements: [Message.Pattern.Element] = []
        for _ in 0..<next(6) {
            switch next(4) {
            case 0: elements.append(.expression(expression()))
            case 1: elements.append(.markup(markup()))
            default:
                // Two texts that touch are one when they are read.
                if case .text? = elements.last { continue }
                elements.append(.text(Message.Text(text(isEmptyAllowed: false))))
            }
        }
        return Message.Pattern(elements)
    }

    private mutating func expression() -> Message.Expression {
        switch next(3) {
        case 0:
            Message.Expression(
                operand: .literal(literal()), function: next(2) == 0 ? nil : function(), attributes: attributes())
        case 1:
            Message.Expression(
                operand: .variable(.init(name())), function: next(2) == 0 ? nil : function(), attributes: attributes())
        default: Message.Expression(operand: nil, function: function(), attributes: attributes())
        }
    }

    private mutating func markup() -> Message.Markup {
        Message.Markup(
            kind: pick(MarkupKind.allCases, .open), name: identifier(), options: options(), attributes: attributes())
    }

    private mutating func function() -> Message.FunctionReference {
        Message.FunctionReference(identifier(), options: options())
    }

    private mutating func options() -> [Message.Option] {
        (0..<next(3)).map { _ in
            Message.Option(identifier(), next(3) == 0 ? .variable(.init(name())) : .literal(literal()))
        }
    }

    private mutating func attributes() -> [Message.Attribute] {
        (0..<next(2)).map { _ in Message.Attribute(identifier(), next(2) == 0 ? nil : literal()) }
    }

    private mutating func key() -> Message.Key { next(3) == 0 ? .catchAll(range: .none) : .literal(literal()) }

    private mutating func literal() -> Message.Literal {
        Message.Literal(
            next(2) == 0 ? pick(["1", "-0.5e3", "one", "otra", ".5", "-x", "+"], "a") : text(isEmptyAllowed: true))
    }

    private mutating func identifier() -> String { next(4) == 0 ? name() + ":" + name() : name() }

    private mutating func name() -> String {
        pick(["a", "count", "deported-on", "día", "_x.1", "+y", "名", "𝒳", "e\u{301}", "ñ-", "u"], "a")
    }

    private mutating func text(isEmptyAllowed: Bool) -> String {
        var text = ""
        for _ in 0..<(next(5) + (isEmptyAllowed ? 0 : 1)) {
            text += pick(
                [
                    "hola ", "{", "}", "\\", "|", ".", " ", "\n", "\t", "*", "ñ", "\u{301}", "\u{200F}", "{{", "}}",
                    "🏳️‍🌈", ".input", "$x", "\u{2067}", "\u{3000}", "/", "@",
                ],
                "x")
        }
        return text
    }
}
