extension Message {
    /// The message in MessageFormat 2 syntax, always written the same way.
    ///
    /// Parsing it again gives an equal message. Bidirectional marks around names, quotes and space that were not
    /// needed are gone; each declaration and each variant has its line.
    public var serialized: String {
        var writer = MessageWriter()
        for declaration in declarations { writer.write(declaration) }
        switch body {
        case .pattern(let pattern):
            if declarations.isEmpty, pattern.canBeSimple {
                writer.write(pattern)
            } else {
                writer.writeQuoted(pattern)
            }
        case .match(let selectors, let variants):
            writer.output += ".match"
            for selector in selectors { writer.output += " $" + selector.name }
            for variant in variants {
                writer.output += "\n"
                writer.output += variant.keyText
                writer.output += " "
                writer.writeQuoted(variant.pattern)
            }
        }
        return writer.output
    }
}

extension Message.Variant {
    /// The keys as they are written: `one *`.
    public var keyText: String {
        var writer = MessageWriter()
        for (index, key) in keys.enumerated() {
            if index > 0 { writer.output += " " }
            switch key {
            case .literal(let literal): writer.write(literal)
            case .catchAll: writer.output += "*"
            }
        }
        return writer.output
    }
}

extension Message.Expression {
    /// The expression in syntax: `{$name :string}`.
    public var serialized: String { MessageWriter.output { $0.write(self) } }
}

extension Message.Markup {
    /// The markup in syntax: `{#term id=cecot}`.
    public var serialized: String { MessageWriter.output { $0.write(self) } }
}

extension Message.Literal {
    /// The literal in syntax, with bars only if it needs them: `long`, `|two words|`.
    public var serialized: String { MessageWriter.output { $0.write(self) } }
}

extension Message.Pattern {
    /// The pattern in syntax, without `{{` and `}}`.
    public var serialized: String { MessageWriter.output { $0.write(self) } }

    /// True where the pattern, unquoted, would not be taken for a complex message: no dot comes first.
    fileprivate var canBeSimple: Bool {
        guard case .text(let text)? = elements.first else { return true }
        for scalar in text.value.unicodeScalars {
            switch scalar {
            case " ", "\t", "\r", "\n", "\u{3000}": continue
            case _ where CharacterClass.isBidi(scalar.value): continue
            default: return scalar != "."
            }
        }
        return true
    }
}
