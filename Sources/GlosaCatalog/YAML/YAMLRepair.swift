/// Guesses, from one raw line, why YAML could not read it, and what to type instead.
enum YAMLRepair {
    struct Hint {
        var id: String
        var message: String
        var help: String
        /// The place on the line, from 1.
        var column: Int?
    }

    /// The likeliest reason why `line` is not the `key: text` that its author meant; in data, `{` and `[` are meant.
    static func hint(forLine line: Substring, isData: Bool) -> Hint? {
        let scalars = Array(line.unicodeScalars)
        if let tab = scalars.firstIndex(of: "\t"), scalars[..<tab].allSatisfy({ $0 == " " }) {
            return Hint(
                id: "tab-indent", message: "this line is indented with a tab",
                help: "write spaces in its place, two for each step",
                column: tab + 1)
        }
        guard let value = valueStart(scalars), !isData || !["{", "["].contains(scalars[value]) else { return nil }
        if let hint = hint(forFirst: scalars[value], at: value) { return hint }
        // A dash and a question mark are signs of YAML's only before a space.
        let isSign = value + 1 < scalars.count && scalars[value + 1] == " "
        if isSign, scalars[value] == "-" || scalars[value] == "?" {
            return signFirst("`\(scalars[value]) `", at: value)
        }
        if scalars[value] == "|" {
            return Hint(
                id: "block-header", message: "nothing may stand after the `|` of a message",
                help: "write `|` alone, and the text on the lines below", column: value + 1)
        }
        if let colon = colonSpace(scalars, from: value) {
            return Hint(
                id: "colon-in-text",
                message: "YAML takes the `:` inside this text for the beginning of another value",
                help: block, column: colon + 1)
        }
        return nil
    }

    /// The reason why a value that begins with `scalar` is not a plain text, if it is not.
    static func hint(forFirst scalar: Unicode.Scalar, at index: Int) -> Hint? {
        let message: String
        let id: String
        switch scalar {
        case "{":
            id = "brace-as-map"
            message = "YAML takes a value that begins with `{` for a map, not for a message"
        case "[":
            id = "bracket-as-list"
            message = "YAML takes a value that begins with `[` for a list, not for a text"
        case "\"", "'":
            id = "quoted-text"
            message = "YAML reads a value that begins with `\(scalar)` up to the next `\(scalar)`, and not what follows"
        case ">":
            id = "folded-text"
            message = "nothing may stand after the `>` of a folded text"
        case "*", "&", "!", "@", "`", "%", ",", "]", "}":
            return signFirst(scalar == "`" ? "a backquote" : "`\(scalar)`", at: index)
        default:
            return nil
        }
        return Hint(id: id, message: message, help: block, column: index + 1)
    }

    private static func signFirst(_ sign: String, at index: Int) -> Hint {
        Hint(id: "sign-first", message: "a value cannot begin with \(sign) in YAML", help: block, column: index + 1)
    }

    /// The reason that libyaml's own words give away, when the line does not.
    static func hint(forProblem problem: String, column: Int) -> Hint? {
        guard problem.hasPrefix("mapping values are not allowed") else { return nil }
        return Hint(
            id: "colon-in-text", message: "YAML takes what stands before this `:` for a key, and no key can stand here",
            help: "if it is a text, \(block); if it is a key, indent it as its neighbours", column: column)
    }

    /// What was opened and not closed, in words, and what closes it.
    static func unclosedSign(_ problem: String) -> (name: String, repair: String)? {
        switch problem {
        case "did not find expected ',' or ']'":
            ("the list `[`", "`]` after its last value, and a comma between values")
        case "did not find expected ',' or '}'": ("the map `{`", "`}` after its last value, and a comma between values")
        case "found unexpected end of stream": ("a quotation mark", "the same mark at the end of the text")
        default: nil
        }
    }

    /// The line of a comment at the start of a line, after the first line of `entry`, with something indented below.
    static func comment(in entry: YAMLEntry, before line: Int) -> Int? {
        guard entry.firstLine < min(line, entry.endLine) else { return nil }
        return (entry.firstLine + 1...min(line, entry.endLine)).first { entry.file.line($0).hasPrefix("#") }
    }

    /// The repair that most of these share.
    static let block = "write `|` after the colon, and the text on the lines below, indented by two spaces"

    private static func valueStart(_ scalars: [Unicode.Scalar]) -> Int? {
        guard let colon = colonSpace(scalars, from: 0) else { return nil }
        return scalars[(colon + 1)...].firstIndex { $0 != " " }
    }

    private static func colonSpace(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
        var index = start
        while index < scalars.count {
            if scalars[index] == ":", index + 1 == scalars.count || scalars[index + 1] == " " { return index }
            index += 1
        }
        return nil
    }
}
