/// The way in which a text becomes a string of JSON (RFC 8259, section 7). Readers get the same text from each, but for
/// ``log``.
package struct JSONStringStyle: Sendable {
    /// The escapes of control characters.
    private enum Controls {
        /// `\n`, `\r` and `\t` by their letters, all others by their numbers.
        case numbered
        /// `\b` and `\f` by their letters too.
        case lettered
        /// A space for each, and for DEL.
        case blank
    }

    private let controls: Controls
    private let escapesSlashes: Bool

    /// Escapes nothing but what must be.
    package static let plain = JSONStringStyle(controls: .numbered, escapesSlashes: false)

    /// The escapes of Foundation's encoder.
    package static let report = JSONStringStyle(controls: .lettered, escapesSlashes: false)

    /// The escapes of Foundation's encoder as it is without options: `\/` too.
    package static let reportWithSlashes = JSONStringStyle(controls: .lettered, escapesSlashes: true)

    /// A space for every control character, so that no entry of a log can steer a terminal.
    package static let log = JSONStringStyle(controls: .blank, escapesSlashes: false)

    /// Writes a text between quotation marks to the end of `output`.
    package func append(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        if needsEscape(text) {
            for byte in text.utf8 {
                if isSpecial(byte) { appendEscaped(byte, to: &output) } else { output.append(byte) }
            }
        } else {
            output.append(contentsOf: text.utf8)
        }
        output.append(UInt8(ascii: "\""))
    }

    /// Whether a byte of a text is written otherwise than it is. Most texts have none, and every byte of a site's data
    /// passes here.
    private func needsEscape(_ text: String) -> Bool {
        if escapesSlashes || controls == .blank { return text.utf8.contains(where: isSpecial) }
        return text.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    }

    private func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): true
        case UInt8(ascii: "/"): escapesSlashes
        case 0x7F: controls == .blank
        default: false
        }
    }

    private func appendEscaped(_ byte: UInt8, to output: inout [UInt8]) {
        if byte >= 0x20, byte != 0x7F {
            output.append(UInt8(ascii: "\\"))
            output.append(byte)
            return
        }
        guard controls != .blank else { return output.append(UInt8(ascii: " ")) }
        switch byte {
        case UInt8(ascii: "\n"): output.append(contentsOf: "\\n".utf8)
        case UInt8(ascii: "\t"): output.append(contentsOf: "\\t".utf8)
        case UInt8(ascii: "\r"): output.append(contentsOf: "\\r".utf8)
        case 0x08 where controls == .lettered: output.append(contentsOf: "\\b".utf8)
        case 0x0C where controls == .lettered: output.append(contentsOf: "\\f".utf8)
        default:
            let digits = String(byte, radix: 16)
            output.append(contentsOf: "\\u".utf8)
            output.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
            output.append(contentsOf: digits.utf8)
        }
    }
}
