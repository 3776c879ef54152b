import GlosaICU

/// The isolates of a text that breaks of lines cut. An isolate ends with its paragraph (UAX #9, BD9), which each line of
/// plain text is: one that goes on is closed at the end of the line and opened again on the next.
struct CutIsolates {
    /// The control that opens each isolate again, in the order in which they open: in the direction of its whole text, of
    /// which the rest alone may show another.
    private let openings: [Unicode.Scalar]

    private static let end: Unicode.Scalar = "\u{2069}"

    /// The isolates of a text.
    init(_ text: String) {
        let scalars = text.unicodeScalars
        var openings: [Unicode.Scalar] = []
        var open: [(number: Int, start: String.Index)] = []
        for index in scalars.indices {
            switch scalars[index].value {
            case 0x2066...0x2068:
                open.append((openings.count, scalars.index(after: index)))
                openings.append(scalars[index])
            case 0x2069:
                guard let isolate = open.popLast(), openings[isolate.number] == "\u{2068}" else { continue }
                let direction = TextDirection.of(String(scalars[isolate.start..<index]))
                openings[isolate.number] = direction == .rightToLeft ? "\u{2067}" : "\u{2066}"
            default: break
            }
        }
        self.openings = openings
    }

    /// The lines that the text was broken into, each with its isolates whole.
    ///
    /// - Parameter margin: The characters before the text of every line but the first.
    func mended(_ lines: [String], margin: String) -> [String] {
        guard !openings.isEmpty, lines.count > 1 else { return lines }
        var opened = 0
        var open: [Int] = []
        return lines.map { line -> String in
            var mended = String.UnicodeScalarView()
            if open.isEmpty {
                mended.append(contentsOf: line.unicodeScalars)
            } else {
                mended.append(contentsOf: margin.unicodeScalars)
                mended.append(contentsOf: open.map { openings[$0] })
                mended.append(contentsOf: line.unicodeScalars.dropFirst(margin.unicodeScalars.count))
            }
            for scalar in line.unicodeScalars {
                if (0x2066...0x2068).contains(scalar.value), opened < openings.count {
                    open.append(opened)
                    opened += 1
                } else if scalar == Self.end {
                    _ = open.popLast()
                }
            }
            mended.append(contentsOf: repeatElement(Self.end, count: open.count))
            return String(mended)
        }
    }
}
