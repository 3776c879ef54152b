/// The layout of a picture that stands beside a link, 1200 by 630 pixels: the name of a page and its day, and nothing that
/// others should not see who look at the telephone.
struct LinkSheet {
    /// The neutral name of the page.
    let title: String
    /// The name of the site.
    let site: String
    /// The day until which it holds, or on which it was written.
    let day: String
    let isRightToLeft: Bool

    private static let width = 1200.0
    private static let height = 630.0
    private static let margin = 80.0

    /// The drawing.
    var svg: String {
        var drawing = SVG(width: Int(Self.width), height: Int(Self.height))
        drawing.rectangle(x: 0, y: 0, width: Self.width, height: Self.height, fill: "#fffdf9")
        drawing.rectangle(
            x: isRightToLeft ? Self.width - 24 : 0, y: 0, width: 24, height: Self.height, fill: "#0b5d66")
        let inner = Self.width - 2 * Self.margin
        let x = isRightToLeft ? Self.width - Self.margin : Self.margin
        // The largest letters in which the name takes three lines at most.
        let sizes = stride(from: 88.0, through: 40, by: -8)
        let size = sizes.first { FontWidths.bold.lines(of: title, size: $0, width: inner).count <= 3 } ?? 40
        let style = SVG.Style(size: size, color: "#1c1b19", isBold: true)
        let lines = FontWidths.bold.balanced(of: title, size: size, width: inner)
        let small = SVG.Style(size: 40, color: "#0b5d66", isBold: true)
        drawing.text(site, x: x, y: 120, small, isRightToLeft: isRightToLeft)
        var y = 180.0 + (240 - Double(lines.count) * size * 1.15) / 2
        for line in lines {
            drawing.text(line, x: x, y: y + size, style, isRightToLeft: isRightToLeft)
            y += size * 1.15
        }
        let soft = SVG.Style(size: 40, color: "#4d4942")
        for (index, line) in FontWidths.regular.lines(of: day, size: soft.size, width: inner).reversed().enumerated() {
            drawing.text(line, x: x, y: 560 - Double(index) * 50, soft, isRightToLeft: isRightToLeft)
        }
        return drawing.source
    }
}
