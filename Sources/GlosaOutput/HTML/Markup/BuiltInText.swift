import Glibc

/// The style sheets and scripts of the program among the bytes of pages. They are the same on every page, so that a search
/// through all pages reads them once.
package enum BuiltInText {
    /// Each text, with the tags around it, as pages have it.
    package static let all: [[UInt8]] =
        (BuiltIn.styles.map { ("style", $0) } + [.script, .notes, .hours, .search, .find].map { ("script", $0) }
        as [(String, BuiltIn)])
        .map { tag, builtIn in Array("<\(tag)>\(builtIn.text)</\(tag)>".utf8) }

    /// A page without them: what stood before one and after it meets.
    package static func removed(from page: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        kept.reserveCapacity(page.count)
        page.withUnsafeBytes { bytes in
            var start = 0
            var index = 0
            while let tag = place(ofTagFrom: index, in: bytes) {
                index = tag + 1
                guard let text = all.first(where: { stands($0, at: tag, in: bytes) }) else { continue }
                kept.append(contentsOf: bytes[start..<tag])
                index = tag + text.count
                start = index
            }
            kept.append(contentsOf: bytes[start...])
        }
        return kept
    }

    private static func place(ofTagFrom start: Int, in bytes: UnsafeRawBufferPointer) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress,
            let tag = memchr(base + start, Int32(UInt8(ascii: "<")), bytes.count - start)
        else { return nil }
        return UnsafeRawPointer(tag) - base
    }

    private static func stands(_ text: [UInt8], at place: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
        guard place + text.count <= bytes.count, let base = bytes.baseAddress else { return false }
        return memcmp(base + place, text, text.count) == 0
    }
}
