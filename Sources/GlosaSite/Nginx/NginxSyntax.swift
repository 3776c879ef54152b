/// The way in which values are written in a configuration of nginx.
enum NginxSyntax {
    /// A value between quotation marks.
    static func quoted(_ value: String) -> String {
        "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// A regular expression between quotation marks, in which nginx leaves backslashes as they are.
    static func pattern(_ expression: String) -> String { "\"\(expression)\"" }

    /// A regular expression that is this text.
    static func escaped(_ text: String) -> String {
        var result = ""
        for sign in text.unicodeScalars {
            if "\\^$.|?*+()[]{}\"".unicodeScalars.contains(sign) { result += "\\" }
            result.unicodeScalars.append(sign)
        }
        return result
    }

    /// Lines of a block, each behind `depth` steps of four spaces.
    static func indented(_ lines: [String], _ depth: Int) -> String {
        lines.map { $0.isEmpty ? "" : String(repeating: "    ", count: depth) + $0 }.joined(separator: "\n")
    }

    /// The directives that add headers, to answers of every status.
    static func headers(_ headers: [SiteHeader]) -> [String] {
        headers.map { "add_header \($0.name) \(quoted($0.value)) always;" }
    }
}
