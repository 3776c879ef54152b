import GlosaICU

/// Breaks a text into lines by the columns that it takes in a terminal, where the language allows a break.
struct LineWrapping {
    let width: Int

    /// The lines of `text`, the first behind `first`, the others behind `rest`. A word wider than a line stands alone
    /// on one, whole: an address that is cut is no address.
    func wrap(_ text: String, first: String, rest: String) -> [String] {
        var lines: [String] = []
        var line = first
        var column = DisplayWidth.columns(of: first)
        let restColumns = DisplayWidth.columns(of: rest)
        var isEmpty = true
        let isLatin = text.isLatin
        for piece in isLatin ? text.piecesAtSpaces : pieces(of: text) {
            let spaces = piece.trailingSpaces
            let columns = isLatin ? piece.scalarCount : DisplayWidth.columns(of: String(piece))
            if !isEmpty, column + columns - spaces > width {
                lines.append(line.trimmingTrailingSpaces())
                line = rest
                column = restColumns
            }
            line += piece
            column += columns
            isEmpty = false
        }
        lines.append(line.trimmingTrailingSpaces())
        return isLatin ? lines : CutIsolates(first + text).mended(lines, margin: rest)
    }

    /// The pieces between which a line may be broken, in any script. Addresses, which have no spaces, are kept whole.
    private func pieces(of text: String) -> [Substring] {
        guard let breaks = try? TextBreaks.lines(in: text) else { return [text[...]] }
        var pieces: [Substring] = []
        for range in breaks {
            if let last = pieces.last, last.trailingSpaces == 0, last.hasSlash || text[range].hasSlash {
                pieces[pieces.count - 1] = text[last.startIndex..<range.upperBound]
            } else {
                pieces.append(text[range])
            }
        }
        return pieces
    }
}

extension String {
    /// Whether every scalar is below U+0250 or a general punctuation mark, but no control: then each takes one column,
    /// and lines are broken at spaces alone. It spares most texts the way through ICU.
    fileprivate var isLatin: Bool {
        unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x250, 0x2010...0x2027: true
            default: false
            }
        }
    }

    /// The words, each with the spaces behind it.
    fileprivate var piecesAtSpaces: [Substring] {
        var pieces: [Substring] = []
        var start = utf8.startIndex
        while let space = utf8[start...].firstIndex(of: UInt8(ascii: " ")) {
            let next = utf8[space...].firstIndex { $0 != UInt8(ascii: " ") } ?? utf8.endIndex
            pieces.append(self[start..<next])
            start = next
        }
        if start < utf8.endIndex { pieces.append(self[start...]) }
        return pieces
    }
}

extension StringProtocol where UTF8View: BidirectionalCollection {
    fileprivate var hasSlash: Bool { utf8.contains(UInt8(ascii: "/")) }

    fileprivate var scalarCount: Int { utf8.count { $0 & 0xC0 != 0x80 } }

    fileprivate var trailingSpaces: Int {
        utf8.reversed().prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.count
    }

    fileprivate func trimmingTrailingSpaces() -> String {
        let bytes = utf8
        return String(self[..<bytes.index(bytes.endIndex, offsetBy: -trailingSpaces)])
    }
}
