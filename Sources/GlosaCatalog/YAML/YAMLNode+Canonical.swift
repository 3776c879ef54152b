extension YAMLNode {
    /// The canonical serialisation of a value, on one line: keys in the order of their bytes, every text in quotation
    /// marks, no comments. It is JSON (RFC 8259), and a flow map of YAML, too.
    ///
    /// Two values that differ only in the order of their keys, in comments or in the way they are quoted have the same;
    /// a list keeps its order, which readers see.
    ///
    ///     {"hours": "always", "tel": "+15550100199"}
    var canonicalText: String {
        var text = ""
        content.write(to: &text)
        return text
    }
}

extension YAMLNode.Content {
    fileprivate func write(to text: inout String) {
        switch self {
        case .scalar(let value, let style): Self.write(value.withoutBlockEnd(style), to: &text)
        case .sequence(let items):
            text += "["
            for (index, item) in items.enumerated() {
                if index > 0 { text += ", " }
                item.content.write(to: &text)
            }
            text += "]"
        case .mapping(let pairs):
            text += "{"
            let sorted = pairs.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            for (index, pair) in sorted.enumerated() {
                if index > 0 { text += ", " }
                Self.write(pair.key, to: &text)
                text += ": "
                pair.value.content.write(to: &text)
            }
            text += "}"
        }
    }

    /// A text in quotation marks. Scalars that YAML or a terminal would not show as they are become `\u` and four digits.
    private static func write(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FEFF}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}

extension String {
    /// The text without the line break that ends a block, and that the same text on one line does not have.
    fileprivate func withoutBlockEnd(_ style: YAMLNode.Style) -> String {
        switch style {
        case .plain, .singleQuoted, .doubleQuoted: self
        case .literal, .folded: String(self[..<(lastIndex { $0 != "\n" }.map(index(after:)) ?? startIndex)])
        }
    }
}
