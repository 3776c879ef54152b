/// Writes a tree of nodes as bytes.
struct HTMLWriter {
    private var output: [UInt8] = []

    /// A whole page, with its doctype.
    static func page(_ root: HTMLNode) -> String {
        var writer = HTMLWriter()
        writer.raw("<!doctype html>\n")
        writer.write(root)
        return String(decoding: writer.output, as: UTF8.self)
    }

    private mutating func write(_ node: HTMLNode) {
        switch node {
        case .text(let text): HTMLEscaper.append(text, to: &output)
        case .builtInStyle(let style): raw("<style>\(style)</style>\n")
        case .element(let tag, let attributes, let children):
            raw("<")
            raw(tag.rawValue)
            for attribute in attributes {
                raw(" ")
                raw(attribute.name)
                raw("=\"")
                HTMLEscaper.append(attribute.text, to: &output)
                raw("\"")
            }
            raw(">")
            if !tag.isVoid {
                for child in children { write(child) }
                raw("</")
                raw(tag.rawValue)
                raw(">")
            }
            if tag.isBlock { raw("\n") }
        }
    }

    private mutating func raw(_ text: String) { output.append(contentsOf: text.utf8) }
}
