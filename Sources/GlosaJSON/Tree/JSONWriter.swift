/// Writes JSON (RFC 8259) into one buffer, value by value, without a tree of them.
///
/// ```swift
/// var writer = JSONWriter(.compact)
/// writer.openObject()
/// writer.key(JSONKey("days"))
/// writer.integer(125)
/// writer.closeObject()
/// writer.finished()   // {"days":125} and a line break, in UTF-8
/// ```
package struct JSONWriter {
    /// The white space of what is written.
    package enum Layout: Sendable {
        /// No white space.
        case compact
        /// Two spaces a level.
        case indented
        /// As Foundation's encoder lays out: a space on either side of a colon, and an empty line in what is empty.
        case report
    }

    private var output: [UInt8] = []
    private var depth = 0
    /// True directly after an opening bracket.
    private var isFirst = true
    private let layout: Layout
    private let strings: JSONStringStyle
    private let colon: [UInt8]

    /// A writer of one value.
    package init(_ layout: Layout, _ strings: JSONStringStyle = .plain) {
        self.layout = layout
        self.strings = strings
        colon =
            switch layout {
            case .compact: Array(":".utf8)
            case .indented: Array(": ".utf8)
            case .report: Array(" : ".utf8)
            }
    }

    /// Everything written, ending in a line break, in UTF-8.
    package consuming func finished() -> [UInt8] {
        output.append(UInt8(ascii: "\n"))
        return output
    }

    /// Begins a map.
    package mutating func openObject() { open(UInt8(ascii: "{")) }

    /// Ends a map.
    package mutating func closeObject() { close(UInt8(ascii: "}")) }

    /// Begins a list.
    package mutating func openArray() { open(UInt8(ascii: "[")) }

    /// Ends a list.
    package mutating func closeArray() { close(UInt8(ascii: "]")) }

    /// Begins the next item of a list, which is written after it.
    package mutating func item() {
        if !isFirst { output.append(UInt8(ascii: ",")) }
        isFirst = false
        newLine()
    }

    /// Writes a key of a map, whose value is written after it.
    package mutating func key(_ key: JSONKey) {
        item()
        output.append(contentsOf: key.quoted)
        output.append(contentsOf: colon)
    }

    /// Writes a key that the data chooses.
    package mutating func key(_ name: String) {
        item()
        string(name)
        output.append(contentsOf: colon)
    }

    /// Writes a text.
    package mutating func string(_ text: String) { strings.append(text, to: &output) }

    /// Writes a whole number.
    package mutating func integer(_ number: Int) { raw(String(number)) }

    /// Writes a finite number; a whole one has no point.
    package mutating func decimal(_ number: Double) {
        let text = "\(number)"
        raw(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
    }

    /// Writes true or false.
    package mutating func boolean(_ flag: Bool) { raw(flag ? "true" : "false") }

    /// Writes a list of texts.
    package mutating func strings(_ texts: [String]) {
        openArray()
        for text in texts {
            item()
            string(text)
        }
        closeArray()
    }

    private mutating func open(_ bracket: UInt8) {
        output.append(bracket)
        depth += 1
        isFirst = true
    }

    private mutating func close(_ bracket: UInt8) {
        depth -= 1
        if !isFirst {
            newLine()
        } else if layout == .report {
            output.append(UInt8(ascii: "\n"))
            newLine()
        }
        output.append(bracket)
        isFirst = false
    }

    private mutating func newLine() {
        guard layout != .compact else { return }
        output.append(UInt8(ascii: "\n"))
        output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    private mutating func raw(_ text: String) { output.append(contentsOf: text.utf8) }
}

/// A key of a map between quotation marks, made once for all the maps that have it.
package struct JSONKey: Sendable {
    fileprivate let quoted: [UInt8]

    /// The key of that name.
    package init(_ name: String) {
        var quoted: [UInt8] = []
        JSONStringStyle.plain.append(name, to: &quoted)
        self.quoted = quoted
    }
}
