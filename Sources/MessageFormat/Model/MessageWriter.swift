/// Writes parts of a message in syntax.
struct MessageWriter {
    var output = ""

    /// The text of what `write` writes.
    static func output(_ write: (inout MessageWriter) -> Void) -> String {
        var writer = MessageWriter()
        write(&writer)
        return writer.output
    }

    mutating func write(_ declaration: Message.Declaration) {
        switch declaration.kind {
        case .input: output += ".input "
        case .local: output += ".local $\(declaration.variable.name) = "
        }
        write(declaration.expression)
        output += "\n"
    }

    mutating func writeQuoted(_ pattern: Message.Pattern) {
        output += "{{"
        write(pattern)
        output += "}}"
    }

    mutating func write(_ pattern: Message.Pattern) {
        for element in pattern.elements {
            switch element {
            case .text(let text): writeEscaped(text.value, #"\{}"#)
            case .expression(let expression): write(expression)
            case .markup(let markup): write(markup)
            }
        }
    }

    mutating func write(_ expression: Message.Expression) {
        output += "{"
        switch expression.operand {
        case nil: break
        case .literal(let literal)?: write(literal)
        case .variable(let variable)?: output += "$" + variable.name
        }
        if let function = expression.function {
            if expression.operand != nil { output += " " }
            output += ":" + function.name
            write(function.options)
        }
        write(expression.attributes)
        output += "}"
    }

    mutating func write(_ markup: Message.Markup) {
        output += markup.kind == .close ? "{/" : "{#"
        output += markup.name
        write(markup.options)
        write(markup.attributes)
        output += markup.kind == .standalone ? " /}" : "}"
    }

    private mutating func write(_ options: [Message.Option]) {
        for option in options {
            output += " " + option.name + "="
            switch option.value {
            case .literal(let literal): write(literal)
            case .variable(let variable): output += "$" + variable.name
            }
        }
    }

    private mutating func write(_ attributes: [Message.Attribute]) {
        for attribute in attributes {
            output += " @" + attribute.name
            if let value = attribute.value {
                output += "="
                write(value)
            }
        }
    }

    mutating func write(_ literal: Message.Literal) {
        let isName =
            !literal.value.isEmpty
            && literal.value.unicodeScalars.allSatisfy { scalar in
                scalar.isASCII
                    ? CharacterClass.isNameCharacter(ascii: UInt8(truncatingIfNeeded: scalar.value))
                    : CharacterClass.isNameCharacter(nonASCII: scalar.value)
            }
        if isName {
            output += literal.value
        } else {
            output += "|"
            writeEscaped(literal.value, #"\|"#)
            output += "|"
        }
    }

    private mutating func writeEscaped(_ text: String, _ special: String) {
        let special = special.unicodeScalars
        guard text.unicodeScalars.contains(where: special.contains) else {
            output += text
            return
        }
        for scalar in text.unicodeScalars {
            if special.contains(scalar) { output.unicodeScalars.append("\\") }
            output.unicodeScalars.append(scalar)
        }
    }
}
