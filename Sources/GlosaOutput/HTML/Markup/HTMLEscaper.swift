/// The one place where text becomes HTML. It works on bytes: `"` followed by a combining accent is a single Character,
/// and an escaper that compares Characters lets it through into an attribute.
enum HTMLEscaper {
    /// Appends `text` to `output`, safe both as text and inside a double-quoted attribute.
    static func append(_ text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            // Most texts have nothing to escape: they are copied whole.
            let start = bytes.firstIndex(where: isSpecial) ?? bytes.count
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[..<start]))
            append(UnsafeBufferPointer(rebasing: bytes[start...]), to: &output)
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: true
        default: false
        }
    }

    private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): output.append(contentsOf: "&#39;".utf8)
            // Controls that HTML forbids; U+FFFD is what a browser would make of U+0000.
            case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: output.append(contentsOf: "\u{FFFD}".utf8)
            default: output.append(byte)
            }
        }
    }

    /// `text`, safe in the same places.
    static func escaped(_ text: String) -> String {
        var output: [UInt8] = []
        append(text, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// Appends JSON so that no sign of it can end a `<script>` or begin anything: these signs stand in JSON only inside
    /// strings, where an escape means the same.
    static func appendData(_ json: String, to output: inout [UInt8]) {
        for byte in json.utf8 {
            switch byte {
            case UInt8(ascii: "<"): output.append(contentsOf: "\\u003c".utf8)
            case UInt8(ascii: ">"): output.append(contentsOf: "\\u003e".utf8)
            case UInt8(ascii: "&"): output.append(contentsOf: "\\u0026".utf8)
            default: output.append(byte)
            }
        }
    }
}
