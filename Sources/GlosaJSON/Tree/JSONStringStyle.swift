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
        var text = text
        output.append(UInt8(ascii: "\""))
        text.withUTF8 { bytes in
            // Most texts have nothing to escape, and every byte of a site's data passes here: they are copied whole.
            let start = firstSpecial(bytes)
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[..<start]))
            for byte in bytes[start...] {
                if isSpecial(byte) { appendEscaped(byte, to: &output) } else { output.append(byte) }
            }
        }
        output.append(UInt8(ascii: "\""))
    }

    /// The place of the first byte that may be written otherwise than it is; eight are looked at together.
    private func firstSpecial(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        if escapesSlashes || controls == .blank { return bytes.firstIndex(where: isSpecial) ?? bytes.count }
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        var index = 0
        while index &+ 8 <= bytes.count {
            let eight = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let marks = eight ^ (ones &* UInt64(UInt8(ascii: "\"")))
            let slashes = eight ^ (ones &* UInt64(UInt8(ascii: "\\")))
            // The top bit of a byte is set where it is below the number that is taken from it.
            let controls = (eight &- ones &* 0x20) & ~eight
            let found = controls | ((marks &- ones) & ~marks) | ((slashes &- ones) & ~slashes)
            if found & tops != 0 { break }
            index &+= 8
        }
        while index < bytes.count, !isSpecial(bytes[index]) { index &+= 1 }
        return index
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
