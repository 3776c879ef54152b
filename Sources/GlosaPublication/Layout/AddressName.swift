import GlosaCatalog

/// The form of a title or a term in an address: small letters without accents, digits and hyphens.
///
/// ```swift
/// AddressName.of("Palabras que va a oír")  // "palabras-que-va-a-oir"
/// AddressName.of("الإخلاء")                // nil
/// ```
package enum AddressName {
    /// The form of a text; nil for a text in another script, or one that is too long for an id.
    package static func of(_ text: String) -> String? {
        var name: [UInt8] = []
        for byte in SearchKey.of(text).utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): name.append(byte)
            // Letters of other scripts have no place in an address.
            case 0x80...: return nil
            default: if name.last.map({ $0 != UInt8(ascii: "-") }) ?? false { name.append(UInt8(ascii: "-")) }
            }
        }
        while name.last == UInt8(ascii: "-") { name.removeLast() }
        let text = String(decoding: name, as: UTF8.self)
        return Identifier.isValid(text) ? text : nil
    }
}
