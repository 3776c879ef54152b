import GlosaText

/// A drawing in SVG 1.1, built element by element; every text in it is escaped.
struct SVG {
    /// The width, in pixels.
    let width: Int
    /// The height, in pixels.
    let height: Int
    private var body = ""

    /// An empty drawing.
    init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    /// The look of a line of text.
    struct Style {
        /// The size of the letters, in pixels.
        let size: Double
        let color: String
        var isBold = false

        /// The widths by which its lines are broken.
        var font: FontWidths { isBold ? .bold : .regular }
    }

    /// Adds a rectangle.
    mutating func rectangle(x: Double, y: Double, width: Double, height: Double, fill: String) {
        body += "<rect x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(width))\" "
        body += "height=\"\(Self.number(height))\" fill=\"\(fill)\"/>\n"
    }

    /// Adds a line of text, whose letters stand on `y`. It starts at `x`, in the direction of its language.
    mutating func text(_ text: String, x: Double, y: Double, _ style: Style, isRightToLeft: Bool) {
        body += "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" font-size=\"\(Self.number(style.size))\" "
        body += "fill=\"\(style.color)\""
        if style.isBold { body += " font-weight=\"bold\"" }
        // In a line from right to left, the start is at the right.
        if isRightToLeft { body += " direction=\"rtl\"" }
        body += ">\(Self.escaped(text))</text>\n"
    }

    /// Adds a path in a square of `side` pixels, whose units are `extent` to a side.
    mutating func path(_ data: String, x: Double, y: Double, side: Double, extent: Int, fill: String) {
        let scale = side / Double(extent)
        body += "<path transform=\"translate(\(Self.number(x)) \(Self.number(y))) scale(\(Self.number(scale)))\" "
        body += "fill=\"\(fill)\" shape-rendering=\"crispEdges\" d=\"\(data)\"/>\n"
    }

    /// The file, ending in a line break.
    var source: String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" "
            + "viewBox=\"0 0 \(width) \(height)\" font-family=\"\(FontWidths.families)\">\n\(body)</svg>\n"
    }

    private static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;".unicodeScalars
            case "<": escaped += "&lt;".unicodeScalars
            case ">": escaped += "&gt;".unicodeScalars
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    /// A number with three decimals at most, which every machine writes alike.
    private static func number(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded())
        let whole = thousandths / 1000
        let rest = abs(thousandths % 1000)
        guard rest > 0 else { return "\(whole)" }
        var digits = String(rest + 1000).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return "\(whole).\(digits)"
    }
}
