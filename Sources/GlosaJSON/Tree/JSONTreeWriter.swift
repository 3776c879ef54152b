/// Writes JSON as RFC 8259 has it, indented by two spaces or without white space.
package struct JSONTreeWriter {
    private var output: [UInt8] = []
    private var depth = 0
    private let isIndented: Bool

    private init(isIndented: Bool) { self.isIndented = isIndented }

    /// The text of a value, ending in a line break.
    package static func text(of tree: JSONTree, isIndented: Bool) -> String {
        String(decoding: bytes(of: tree, isIndented: isIndented), as: UTF8.self)
    }

    /// The same in UTF-8.
    package static func bytes(of tree: JSONTree, isIndented: Bool) -> [UInt8] {
        var writer = JSONTreeWriter(isIndented: isIndented)
        writer.write(tree)
        writer.output.append(UInt8(ascii: "\n"))
        return writer.output
    }

    private mutating func write(_ tree: JSONTree) {
        switch tree {
        case .string(let text): write(text)
        case .integer(let number): raw(String(number))
        case .boolean(let flag): raw(flag ? "true" : "false")
        case .array(let items):
            open("[", isEmpty: items.isEmpty)
            for index in items.indices {
                separate(isFirst: index == 0)
                write(items[index])
            }
            close("]", isEmpty: items.isEmpty)
        case .object(let pairs):
            open("{", isEmpty: pairs.isEmpty)
            for index in pairs.indices {
                separate(isFirst: index == 0)
                write(pairs[index].key)
                raw(isIndented ? ": " : ":")
                write(pairs[index].value)
            }
            close("}", isEmpty: pairs.isEmpty)
        }
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
        }
        raw(bracket)
    }

    private mutating func newLine() {
        guard isIndented else { return }
        output.append(UInt8(ascii: "\n"))
        for _ in 0..<depth {
            output.append(UInt8(ascii: " "))
            output.append(UInt8(ascii: " "))
        }
    }

    private mutating func write(_ text: String) {
        output.append(UInt8(ascii: "\""))
        if text.utf8.contains(where: Self.needsEscape) {
            for byte in text.utf8 { writeEscaped(byte) }
        } else {
            raw(text)
        }
        output.append(UInt8(ascii: "\""))
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func writeEscaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            output.append(UInt8(ascii: "\\"))
            output.append(byte)
        case UInt8(ascii: "\n"): raw("\\n")
        case UInt8(ascii: "\t"): raw("\\t")
        case UInt8(ascii: "\r"): raw("\\r")
        case 0..<0x20:
            let digits = String(byte, radix: 16)
            raw("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
        default: output.append(byte)
        }
    }

    private mutating func raw(_ text: String) { output.append(contentsOf: text.utf8) }
}
