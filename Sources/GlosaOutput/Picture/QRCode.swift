import CQR

/// A QR code (ISO/IEC 18004) of an address, in byte mode with error correction M: it is read with an eighth of it
/// covered, as after a fold in paper.
///
///     QRCode("https://glosa.example.org/es/guia/")?.side  // 29
package struct QRCode: Sendable {
    /// The modules on a side, without the quiet zone around.
    package let side: Int
    private let modules: [UInt8]

    /// The light modules that a reader needs on each side.
    package static let quietZone = 4

    /// The modules on a side of the largest version.
    private static let largest = 177

    /// The code of a text in UTF-8; nil for one that is empty or has more than 2,331 bytes.
    package init?(_ text: String) {
        var modules = [UInt8](repeating: 0, count: Self.largest * Self.largest)
        let side = Int(cqr_encode(text, &modules, modules.count))
        guard side > 0 else { return nil }
        self.side = side
        self.modules = Array(modules.prefix(side * side))
    }

    /// True for a dark module; rows and columns count from 0.
    package func isDark(row: Int, column: Int) -> Bool { modules[row * side + column] == 1 }

    /// The dark modules as the data of an SVG path, one unit a module, with the quiet zone around: runs of a row are one
    /// rectangle.
    package var path: String {
        var path = ""
        for row in 0..<side {
            var column = 0
            while column < side {
                let start = column
                while column < side, isDark(row: row, column: column) { column += 1 }
                let length = column - start
                if length > 0 {
                    path += "M\(start + Self.quietZone) \(row + Self.quietZone)h\(length)v1h-\(length)z"
                } else {
                    column += 1
                }
            }
        }
        return path
    }

    /// The side of the drawing, with the quiet zone.
    package var extent: Int { side + 2 * Self.quietZone }
}
