extension Message {
    /// One thing in a message that a tool may want to see.
    public enum Node: Hashable, Sendable {
        /// `.input` or `.local`, before what is inside.
        case declaration(Declaration)
        /// A variable after `.match`.
        case selector(VariableReference)
        /// A variant, before its keys and its pattern.
        case variant(Variant)
        /// A key, and the number of the selector that it belongs to.
        case key(Key, selector: Int)
        /// A run of text.
        case text(Text)
        /// A placeholder or the value of a declaration, before what is inside.
        case expression(Expression)
        /// Markup, before what is inside.
        case markup(Markup)
        /// A variable that is used, as an operand or in an option.
        case variable(VariableUse)
    }

    /// A use of a variable, not its declaration.
    public struct VariableUse: Hashable, Sendable {
        /// Its name without `$`.
        public var name: String
        /// The place where it stands, `$` included.
        public var range: SourceRange
        /// Its use.
        public var role: Role
        /// The function of the expression that it is used in, with its options.
        public var function: FunctionReference?

        /// The role that a variable has.
        public enum Role: Hashable, Sendable {
            /// The operand of an expression.
            case operand
            /// The value of an option of that name.
            case option(String)
            /// One of the variables after `.match`.
            case selector
        }
    }

    /// Visits everything in source order. `variant` is the index of the variant that the node is in; nil outside
    /// variants.
    public func walk(_ visit: (_ node: Node, _ variant: Int?) -> Void) {
        for declaration in declarations {
            visit(.declaration(declaration), nil)
            Self.walk(declaration.expression, variant: nil, visit)
        }
        switch body {
        case .pattern(let pattern):
            Self.walk(pattern, variant: nil, visit)
        case .match(let selectors, let variants):
            for selector in selectors {
                visit(.selector(selector), nil)
                visit(
                    .variable(VariableUse(name: selector.name, range: selector.range, role: .selector, function: nil)),
                    nil)
            }
            for (index, variant) in variants.enumerated() {
                visit(.variant(variant), index)
                for (selector, key) in variant.keys.enumerated() { visit(.key(key, selector: selector), index) }
                Self.walk(variant.pattern, variant: index, visit)
            }
        }
    }

    private static func walk(_ pattern: Pattern, variant: Int?, _ visit: (Node, Int?) -> Void) {
        for element in pattern.elements {
            switch element {
            case .text(let text):
                visit(.text(text), variant)
            case .expression(let expression):
                walk(expression, variant: variant, visit)
            case .markup(let markup):
                visit(.markup(markup), variant)
                walk(markup.options, function: nil, variant: variant, visit)
            }
        }
    }

    private static func walk(_ expression: Expression, variant: Int?, _ visit: (Node, Int?) -> Void) {
        visit(.expression(expression), variant)
        if case .variable(let variable)? = expression.operand {
            let use = VariableUse(
                name: variable.name, range: variable.range, role: .operand, function: expression.function)
            visit(.variable(use), variant)
        }
        walk(expression.function?.options ?? [], function: expression.function, variant: variant, visit)
    }

    private static func walk(
        _ options: [Option], function: FunctionReference?, variant: Int?, _ visit: (Node, Int?) -> Void
    ) {
        for option in options {
            guard case .variable(let variable) = option.value else { continue }
            let use = VariableUse(
                name: variable.name, range: variable.range, role: .option(option.name), function: function)
            visit(.variable(use), variant)
        }
    }
}

extension Message {
    /// Every use of a variable, in source order; an `.input` counts as a use of its variable.
    public var variableUses: [VariableUse] {
        var uses: [VariableUse] = []
        walk { node, _ in
            if case .variable(let use) = node { uses.append(use) }
        }
        return uses
    }

    /// The names of the variables that the caller gives, each once, in the order of their first use.
    public var externalVariables: [String] {
        let local = Set(declarations.lazy.filter { $0.kind == .local }.map(\.variable.name))
        var seen: Set<String> = []
        return variableUses.map(\.name).filter { !local.contains($0) && seen.insert($0).inserted }
    }

    /// All markup, in source order, with the index of its variant.
    public var markups: [(markup: Markup, variant: Int?)] {
        var all: [(Markup, Int?)] = []
        walk { node, variant in
            if case .markup(let markup) = node { all.append((markup, variant)) }
        }
        return all
    }

    /// All runs of text, in source order, with the index of their variant.
    public var texts: [(text: Text, variant: Int?)] {
        var all: [(Text, Int?)] = []
        walk { node, variant in
            if case .text(let text) = node { all.append((text, variant)) }
        }
        return all
    }

    /// The number of placeholders, all patterns and declarations together.
    public var placeholderCount: Int {
        func count(_ pattern: Pattern) -> Int {
            pattern.elements.count { element in if case .expression = element { true } else { false } }
        }
        switch body {
        case .pattern(let pattern): return declarations.count + count(pattern)
        case .match(_, let variants): return variants.reduce(declarations.count) { $0 + count($1.pattern) }
        }
    }

    /// Every pattern: one, or one for each variant in source order.
    public var patterns: [Pattern] {
        switch body {
        case .pattern(let pattern): [pattern]
        case .match(_, let variants): variants.map(\.pattern)
        }
    }

    /// The variables after `.match`; empty without it.
    public var selectors: [VariableReference] {
        switch body {
        case .pattern: []
        case .match(let selectors, _): selectors
        }
    }

    /// The variants after `.match`; empty without it.
    public var variants: [Variant] {
        switch body {
        case .pattern: []
        case .match(_, let variants): variants
        }
    }
}
