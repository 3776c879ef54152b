/// Writes JSON as RFC 8259 has it, indented by two spaces.
struct JSONTreeWriter {
    private var output: [UInt8] = []
    private var depth = 0

    /// The text of a value, ending in a line break.
    static func text(of tree: JSONTree) -> String {
        var writer = JSONTreeWriter()
        writer.write(tree)
        writer.output.append(UInt8(ascii: "\n"))
        return String(decoding: writer.output, as: UTF8.self)
    }

    private mutating func write(_ tree: JSONTree) {
        switch tree {
        case .string(let text): write(text)
        case .integer(let number): raw(String(number))
        case .array(let items):
            writeAll(items, "[", "]") { writer, item in writer.write(item) }
        case .object(let pairs):
            writeAll(pairs, "{", "}") { writer, pair in
                writer.write(pair.key)
                writer.raw(": ")
                writer.write(pair.value)
            }
        }
    }

    private mutating func writeAll<Item>(
        _ items: [Item], _ open: String, _ close: String, _ writeItem: (inout JSONTreeWriter, Item) -> Void
    ) {
        guard !items.isEmpty else {
            raw(open)
            raw(close)
            return
        }
        raw(open)
        depth += 1
        for (index, item) in items.enumerated() {
            if index > 0 { raw(",") }
            newLine()
            writeItem(&self, item)
        }
        depth -= 1
        newLine()
        raw(close)
    }

    private mutating func newLine() {
        output.append(UInt8(ascii: "\n"))
        for _ in 0..<depth {
            output.append(UInt8(ascii: " "))
            output.append(UInt8(ascii: " "))
        }
    }

    private mutating func write(_ text: String) {
        output.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
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
        output.append(UInt8(ascii: "\""))
    }

    private mutating func raw(_ text: String) { output.append(contentsOf: text.utf8) }
}
