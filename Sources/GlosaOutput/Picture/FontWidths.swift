/// The widths of the letters of a font, for breaking lines where nobody else does: SVG has none of its own. Letters that
/// the table lacks count as wide ones.
///
///     FontWidths.regular.width(of: "mes", size: 100)  // 188.9
struct FontWidths: Sendable {
    /// Liberation Sans, regular.
    static let regular = FontWidths(table: PackageResources.liberation_sans_txt)
    /// Liberation Sans, bold.
    static let bold = FontWidths(table: PackageResources.liberation_sans_bold_txt)

    /// The families that pictures name: the first is the one that is measured, the other has the scripts that it lacks.
    static let families = "Liberation Sans, DejaVu Sans"

    /// Units of the tables in an em.
    private static let unitsPerEm = 2048.0
    private static let space = 569.0
    private static let other = 1479.0

    private let widths: [Unicode.Scalar: Double]

    /// A table: on each line a width, a space, and the letters that have it.
    private init(table: [UInt8]) {
        var widths: [Unicode.Scalar: Double] = [" ": Self.space, "\u{A0}": Self.space]
        for line in String(decoding: table, as: UTF8.self).split(separator: "\n") {
            guard let gap = line.firstIndex(of: " "), let width = Double(line[..<gap]) else { continue }
            for scalar in line[line.index(after: gap)...].unicodeScalars { widths[scalar] = width }
        }
        self.widths = widths
    }

    /// The width of a text at a size, in the units of the size. Marks without width count nothing.
    func width(of text: some StringProtocol, size: Double) -> Double {
        let units = text.unicodeScalars.reduce(0.0) { sum, scalar in
            let isMark = scalar.properties.generalCategory == .nonspacingMark || scalar.properties.isBidiControl
            return sum + (isMark ? 0 : widths[scalar] ?? Self.other)
        }
        return units * size / Self.unitsPerEm
    }

    /// The lines of a text, none wider than `width` where its words allow it.
    func lines(of text: String, size: Double, width: Double) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            let longer = line.isEmpty ? String(word) : "\(line) \(word)"
            if line.isEmpty || self.width(of: longer, size: size) <= width {
                line = longer
            } else {
                lines.append(line)
                line = String(word)
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }

    /// The same number of lines, each about as long as the others: no word stands alone on the last.
    func balanced(of text: String, size: Double, width: Double) -> [String] {
        var best = lines(of: text, size: size, width: width)
        for share in stride(from: 0.95, through: 0.5, by: -0.05) {
            let narrower = lines(of: text, size: size, width: width * share)
            let fits = narrower.allSatisfy { self.width(of: $0, size: size) <= width * share }
            guard narrower.count == best.count, fits else { break }
            best = narrower
        }
        return best
    }
}
