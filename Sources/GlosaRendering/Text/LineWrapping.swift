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
            if let last = pieces.last, !last.endsInSpace, last.contains("/") || text[range].contains("/") {
                pieces[pieces.count - 1] = text[last.startIndex..<range.upperBound]
            } else {
                pieces.append(text[range])
            }
        }
        return pieces
    }
}

extension StringProtocol {
    fileprivate var endsInSpace: Bool { last == " " || last == "\n" }

    fileprivate func trimmingTrailingSpaces() -> String {
        var end = endIndex
        while end > startIndex {
            let before = index(before: end)
            guard self[before] == " " || self[before] == "\n" else { break }
            end = before
        }
        return String(self[..<end])
    }
}
