/// The form of every id in a catalog: small ASCII letters and digits in groups joined by hyphens, a letter first, 64
/// bytes at most; 256 in a namespace.
///
///     Identifier.isValid("deported-on")  // true
///     Identifier.isValid("Deported_on")  // false
package enum Identifier {
    /// True where `text` has the form of an id. In a namespace (`story.days-held`) ids are joined by full stops.
    package static func isValid(_ text: String, inNamespace: Bool = false) -> Bool {
        let bytes = text.utf8
        guard !bytes.isEmpty, bytes.count <= (inNamespace ? 256 : 64) else { return false }
        var previous = UInt8(ascii: ".")
        for byte in bytes {
            let isStart = previous == UInt8(ascii: ".")
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): break
            case UInt8(ascii: "0")...UInt8(ascii: "9"): if isStart { return false }
            case UInt8(ascii: "-"): if isStart || previous == UInt8(ascii: "-") { return false }
            case UInt8(ascii: "."): if !inNamespace || isStart || previous == UInt8(ascii: "-") { return false }
            default: return false
            }
            previous = byte
        }
        return previous != UInt8(ascii: ".") && previous != UInt8(ascii: "-")
    }
}
