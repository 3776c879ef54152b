/// The layout of a picture of 1080 by 1350 pixels: a telephone shows it at a third of that, so that no letter is smaller
/// than 28 pixels and no line of what to do smaller than 36.
struct PictureSheet {
    /// The words of a picture.
    struct Content {
        let title: String
        /// The kind of text that it is: who wrote it, and that no lawyer has read it.
        let notice: String
        /// What to do, and what protects, a paragraph each.
        let lines: [String]
        /// The last day, in a few words.
        let until: String
        let isRightToLeft: Bool
    }

    private let content: Content
    private let address: String

    init(_ content: Content, address: String) {
        self.content = content
        self.address = address
    }

    private static let width = 1080.0
    private static let height = 1350.0
    private static let margin = 64.0
    private static let inner = width - 2 * margin
    private static let code = 280.0
    /// The sizes that are tried for the lines, the largest first.
    private static let sizes = stride(from: 48.0, through: 36, by: -2)

    private static let accent = "#0b5d66"
    private static let ink = "#1c1b19"
    private static let softInk = "#4d4942"
    private static let paper = "#fffdf9"
    private static let tint = "#e4f0f0"

    /// The drawing; nil where the words do not fit.
    var svg: String? {
        guard fits else { return nil }
        var drawing = SVG(width: Int(Self.width), height: Int(Self.height))
        drawing.rectangle(x: 0, y: 0, width: Self.width, height: Self.height, fill: Self.paper)
        let title = SVG.Style(size: 60, color: "#ffffff", isBold: true)
        let titles = title.font.balanced(of: content.title, size: title.size, width: Self.inner)
        let band = Double(titles.count) * title.size * 1.2 + 64
        drawing.rectangle(x: 0, y: 0, width: Self.width, height: band, fill: Self.accent)
        var y = 32.0
        add(titles, title, &y, to: &drawing)
        y = band + 24
        let notice = SVG.Style(size: 30, color: Self.softInk)
        add(notice.font.lines(of: content.notice, size: notice.size, width: Self.inner), notice, &y, to: &drawing)
        let foot = Self.height - Self.code - 56
        guard let (lines, size) = body(height: foot - y - 40) else { return nil }
        let style = SVG.Style(size: size, color: Self.ink)
        // What room is left stands between the paragraphs.
        let gap = min(size, (foot - y - 40 - Self.tall(lines, size)) / Double(max(1, lines.count)))
        y += 28
        for paragraph in lines {
            let top = y + size * 0.42
            drawing.rectangle(
                x: content.isRightToLeft ? Self.width - Self.margin - 14 : Self.margin, y: top, width: 14, height: 14,
                fill: Self.accent)
            add(paragraph, style, &y, indent: 36, to: &drawing)
            y += gap
        }
        addFoot(at: foot, to: &drawing)
        return drawing.source
    }

    /// True where every word has room on its line, and the address beside the code.
    private var fits: Bool {
        func isWide(_ text: String, _ font: FontWidths, _ size: Double, _ width: Double) -> Bool {
            text.split(separator: " ").contains { font.width(of: $0, size: size) > width }
        }
        let room = Self.inner - Self.code - 32
        let body = Self.sizes.min() ?? 36
        return !isWide(content.title, .bold, 60, Self.inner) && !isWide(content.notice, .regular, 30, Self.inner)
            && !content.lines.contains { isWide($0, .regular, body, Self.inner - 36) }
            && !isWide(content.until, .bold, 56, room)
            && !isWide(address.replacing("https://", with: ""), .regular, 32, room)
    }

    /// The last day in large letters and the address, beside the code.
    private func addFoot(at top: Double, to drawing: inout SVG) {
        drawing.rectangle(x: 0, y: top, width: Self.width, height: Self.height - top, fill: Self.tint)
        let left = content.isRightToLeft
        let codeX = left ? Self.margin : Self.width - Self.margin - Self.code
        if let code = QRCode(address) {
            drawing.rectangle(x: codeX, y: top + 28, width: Self.code, height: Self.code, fill: "#ffffff")
            drawing.path(code.path, x: codeX, y: top + 28, side: Self.code, extent: code.extent, fill: "#000000")
        }
        let room = Self.inner - Self.code - 32
        let until = SVG.Style(size: 56, color: Self.ink, isBold: true)
        var y = top + 36
        add(until.font.balanced(of: content.until, size: until.size, width: room), until, &y, to: &drawing)
        y += 16
        let small = SVG.Style(size: 32, color: Self.ink)
        // An address runs from left to right in every language.
        let start = left ? codeX + Self.code + 32 : Self.margin
        drawing.text(
            address.replacing("https://", with: ""), x: start, y: y + small.size, small, isRightToLeft: false)
    }

    /// The paragraphs, in the largest letters in which they fit.
    private func body(height: Double) -> (lines: [[String]], size: Double)? {
        for size in Self.sizes {
            let lines = content.lines.map { FontWidths.regular.lines(of: $0, size: size, width: Self.inner - 36) }
            let isNarrow = lines.joined().allSatisfy {
                FontWidths.regular.width(of: $0, size: size) <= Self.inner - 36
            }
            if isNarrow, Self.tall(lines, size) + Double(lines.count) * size * 0.5 <= height { return (lines, size) }
        }
        return nil
    }

    /// The height of paragraphs, without what stands between them.
    private static func tall(_ lines: [[String]], _ size: Double) -> Double {
        Double(lines.reduce(0) { $0 + $1.count }) * size * 1.28
    }

    /// Adds lines from `y` on, and moves it below them.
    private func add(
        _ lines: [String], _ style: SVG.Style, _ y: inout Double, indent: Double = 0, to drawing: inout SVG
    ) {
        let start = Self.margin + indent
        for line in lines {
            drawing.text(
                line, x: content.isRightToLeft ? Self.width - start : start, y: y + style.size, style,
                isRightToLeft: content.isRightToLeft)
            y += style.size * (style.isBold ? 1.2 : 1.28)
        }
    }
}
