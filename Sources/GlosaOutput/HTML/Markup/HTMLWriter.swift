import GlosaICU
import GlosaJSON

/// Writes a tree of nodes as bytes.
struct HTMLWriter {
    private var output: [UInt8] = []
    private var breaksLines = true

    /// A whole page, with its doctype.
    static func page(_ root: HTMLNode) -> [UInt8] {
        var writer = HTMLWriter()
        writer.output.reserveCapacity(65_536)
        writer.raw("<!doctype html>\n")
        writer.write(root)
        return writer.output
    }

    /// A whole page in a language.
    static func page(_ locale: LocaleTag, _ direction: WritingDirection, head: HTMLNode, body: [HTMLNode]) -> [UInt8] {
        page(.element(.html, [.language(locale), .direction(direction)], [head, .element(.body, body)]))
    }

    /// Nodes that stand in somebody else's page, without line breaks: JSON has no use for them.
    static func fragment(_ nodes: [HTMLNode]) -> String {
        var writer = HTMLWriter()
        writer.breaksLines = false
        for node in nodes { writer.write(node) }
        return String(decoding: writer.output, as: UTF8.self)
    }

    private mutating func write(_ node: HTMLNode) {
        switch node {
        case .text(let text): HTMLEscaper.append(text, to: &output)
        case .builtInStyle(let style):
            raw("<style>")
            raw(style.text)
            raw("</style>\n")
        case .builtInScript(let script):
            raw("<script>")
            raw(script.text)
            raw("</script>\n")
        case .script(let address, let integrity):
            raw("<script src=\"")
            HTMLEscaper.append(address.text, to: &output)
            raw("\" integrity=\"")
            HTMLEscaper.append(integrity, to: &output)
            raw("\" crossorigin=\"anonymous\" defer></script>\n")
        case .scriptData(let id, let tree):
            raw("<script type=\"application/json\" id=\"")
            HTMLEscaper.append(id, to: &output)
            raw("\">")
            HTMLEscaper.appendData(JSONTreeWriter.text(of: tree, isIndented: false), to: &output)
            raw("</script>\n")
        case .structuredData(let tree):
            raw("<script type=\"application/ld+json\">")
            HTMLEscaper.appendData(JSONTreeWriter.text(of: tree, isIndented: false), to: &output)
            raw("</script>\n")
        case .element(let tag, let attributes, let children): write(tag, attributes, children)
        }
    }

    private mutating func write(_ tag: HTMLTag, _ attributes: [HTMLAttribute], _ children: [HTMLNode]) {
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
        if breaksLines, tag.isBlock { output.append(UInt8(ascii: "\n")) }
    }

    private mutating func raw(_ text: String) { output.append(contentsOf: text.utf8) }
}
