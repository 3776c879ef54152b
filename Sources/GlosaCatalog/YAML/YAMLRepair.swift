/// Guesses, from one raw line, why YAML could not read it, and what to type instead.
enum YAMLRepair {
    struct Hint {
        var id: String
        var message: String
        var help: String
        /// Where on the line, from 1.
        var column: Int?
    }

    /// The likeliest reason why `line` is not the `key: text` that its author meant.
    static func hint(forLine line: Substring) -> Hint? {
        let scalars = Array(line.unicodeScalars)
        if let tab = scalars.firstIndex(of: "\t"), scalars[..<tab].allSatisfy({ $0 == " " }) {
            return Hint(
                id: "tab-indent", message: "this line is indented with a tab", help: "indent with spaces",
                column: tab + 1)
        }
        guard let value = valueStart(scalars) else { return nil }
        if let hint = hint(forFirst: scalars[value], at: value) { return hint }
        if let colon = colonSpace(scalars, from: value) {
            return Hint(
                id: "colon-in-text",
                message: "YAML takes the `: ` inside this text for the beginning of another value",
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
            message = "a text in quotation marks is not read here, because YAML would change what is in it"
        case ">":
            id = "folded-text"
            message = "a folded block (`>`) is not read here, because YAML would change its line breaks"
        case "*", "&", "!", "@", "`", "%", ",", "]", "}":
            id = "sign-first"
            message = "a value cannot begin with `\(scalar)` in YAML"
        default:
            return nil
        }
        return Hint(id: id, message: message, help: block, column: index + 1)
    }

    /// The repair that most of these share.
    static let block = "write `|` after the colon, and the text on the lines below, indented by two spaces"

    private static func valueStart(_ scalars: [Unicode.Scalar]) -> Int? {
        guard let colon = colonSpace(scalars, from: 0) else { return nil }
        return scalars[(colon + 1)...].firstIndex { $0 != " " }
    }

    private static func colonSpace(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
        var index = start
        while index + 1 < scalars.count {
            if scalars[index] == ":", scalars[index + 1] == " " { return index }
            index += 1
        }
        return nil
    }
}
