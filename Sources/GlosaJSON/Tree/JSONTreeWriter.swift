/// Writes JSON as RFC 8259 has it.
package struct JSONTreeWriter {
    /// The white space and the order of what is written.
    private enum Layout {
        /// No white space.
        case compact
        /// Two spaces a level.
        case indented
        /// As Foundation's encoder lays out: keys by the alphabet, a space on either side of a colon, and an empty line in
        /// what is empty.
        case report
    }

    private var output: [UInt8] = []
    private var depth = 0
    private let layout: Layout
    private let strings: JSONStringStyle
    private let colon: String

    private init(_ layout: Layout, _ strings: JSONStringStyle) {
        self.layout = layout
        self.strings = strings
        colon =
            switch layout {
            case .compact: ":"
            case .indented: ": "
            case .report: " : "
            }
    }

    /// The text of a value, ending in a line break.
    package static func text(of tree: JSONTree, isIndented: Bool) -> String {
        String(decoding: bytes(of: tree, isIndented: isIndented), as: UTF8.self)
    }

    /// The same in UTF-8.
    package static func bytes(of tree: JSONTree, isIndented: Bool) -> [UInt8] {
        var writer = JSONTreeWriter(isIndented ? .indented : .compact, .plain)
        return writer.whole(tree)
    }

    /// The text of a report that commands print and files keep, ending in a line break: keys by the alphabet, so that two
    /// reports can be compared line by line.
    package static func report(of tree: JSONTree, escapesSlashes: Bool = false) -> String {
        var writer = JSONTreeWriter(.report, escapesSlashes ? .reportWithSlashes : .report)
        return String(decoding: writer.whole(tree), as: UTF8.self)
    }

    private mutating func whole(_ tree: JSONTree) -> [UInt8] {
        write(tree)
        output.append(UInt8(ascii: "\n"))
        return output
    }

    private mutating func write(_ tree: JSONTree) {
        switch tree {
        case .string(let text): strings.append(text, to: &output)
        case .integer(let number): raw(String(number))
        case .decimal(let number): write(number)
        case .boolean(let flag): raw(flag ? "true" : "false")
        case .array(let items):
            open("[", isEmpty: items.isEmpty)
            for index in items.indices {
                separate(isFirst: index == 0)
                write(items[index])
            }
            close("]", isEmpty: items.isEmpty)
        case .object(let pairs):
            let pairs = layout == .report ? pairs.sorted { $0.key < $1.key } : pairs
            open("{", isEmpty: pairs.isEmpty)
            for index in pairs.indices {
                separate(isFirst: index == 0)
                strings.append(pairs[index].key, to: &output)
                raw(colon)
                write(pairs[index].value)
            }
            close("}", isEmpty: pairs.isEmpty)
        }
    }

    /// A whole number has no point.
    private mutating func write(_ number: Double) {
        let text = "\(number)"
        raw(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
    }

    private mutating func open(_ bracket: String, isEmpty: Bool) {
        raw(bracket)
        if !isEmpty { depth += 1 }
    }

    private mutating func separate(isFirst: Bool) {
        if !isFirst { raw(",") }
        newLine()
    }

    private mutating func close(_ bracket: String, isEmpty: Bool) {
        if !isEmpty {
            depth -= 1
            newLine()
        } else if layout == .report {
            output.append(UInt8(ascii: "\n"))
            newLine()
        }
        raw(bracket)
    }

    private mutating func newLine() {
        guard layout != .compact else { return }
        output.append(UInt8(ascii: "\n"))
        for _ in 0..<depth {
            output.append(UInt8(ascii: " "))
            output.append(UInt8(ascii: " "))
        }
    }

    private mutating func raw(_ text: String) { output.append(contentsOf: text.utf8) }
}
