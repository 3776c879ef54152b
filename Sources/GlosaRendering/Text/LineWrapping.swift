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
        var isEmpty = true
        for piece in pieces(of: text) {
            let word = piece.trimmingTrailingSpaces()
            let columns = DisplayWidth.columns(of: String(word))
            if !isEmpty, column + columns > width {
                lines.append(line.trimmingTrailingSpaces())
                line = rest
                column = DisplayWidth.columns(of: rest)
            }
            line += piece
            column += DisplayWidth.columns(of: String(piece))
            isEmpty = false
        }
        lines.append(line.trimmingTrailingSpaces())
        return lines
    }

    /// The pieces between which a line may be broken. Addresses, which have no spaces, are kept whole.
    private func pieces(of text: String) -> [Substring] {
        guard let breaks = try? TextBreaks.lines(in: text) else { return [text[...]] }
        var pieces: [Substring] = []
        for range in breaks {
            if let last = pieces.last, !last.endsInSpace, last.hasSlash || text[range].hasSlash {
                pieces[pieces.count - 1] = text[last.startIndex..<range.upperBound]
            } else {
                pieces.append(text[range])
            }
        }
        return pieces
    }
}

extension StringProtocol where UTF8View: BidirectionalCollection {
    fileprivate var hasSlash: Bool { utf8.contains(UInt8(ascii: "/")) }

    fileprivate var endsInSpace: Bool { utf8.last == UInt8(ascii: " ") || utf8.last == UInt8(ascii: "\n") }

    fileprivate func trimmingTrailingSpaces() -> String {
        let bytes = utf8
        var end = bytes.endIndex
        while end > bytes.startIndex {
            let before = bytes.index(before: end)
            guard bytes[before] == UInt8(ascii: " ") || bytes[before] == UInt8(ascii: "\n") else { break }
            end = before
        }
        return String(self[..<end])
    }
}
