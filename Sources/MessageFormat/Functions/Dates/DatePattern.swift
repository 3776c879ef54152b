/// A date pattern taken apart (UTS #35 part 4, "Date Format Patterns").
struct DatePattern {
    enum Part: Equatable {
        case literal(String)
        case field(Character, Int)
    }

    private(set) var parts: [Part] = []

    init(_ pattern: String) {
        var literal = ""
        var isQuoted = false
        var rest = Substring(pattern)
        while let character = rest.popFirst() {
            if character == "'" {
                if rest.first == "'" {
                    literal.append("'")
                    rest.removeFirst()
                } else {
                    isQuoted.toggle()
                }
            } else if !isQuoted, character.isASCII, character.isLetter {
                if !literal.isEmpty { parts.append(.literal(literal)) }
                literal = ""
                let run = rest.prefix { $0 == character }
                parts.append(.field(character, run.count + 1))
                rest = rest[run.endIndex...]
            } else {
                literal.append(character)
            }
        }
        if !literal.isEmpty { parts.append(.literal(literal)) }
    }
}
