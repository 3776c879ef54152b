/// `# ignore: doubled-word: the film is called so`: a finding that a person has looked at and lets stand, with the
/// reason.
package struct Suppression: Hashable, Sendable {
    /// The id of the check.
    package var check: String
    /// The reason.
    package var reason: String
    /// The place where the comment stands.
    package var place: Diagnostic.Place
    /// The lines that it speaks for: those of the key below it.
    package var lines: Range<Int>

    /// A finding that a person lets stand.
    package init(check: String, reason: String, place: Diagnostic.Place, lines: Range<Int>) {
        self.check = check
        self.reason = reason
        self.place = place
        self.lines = lines
    }

    /// True where it speaks for `diagnostic`.
    package func covers(_ diagnostic: Diagnostic) -> Bool {
        guard diagnostic.id == check, let span = diagnostic.place?.span else { return false }
        return span.file == place.span.file && lines.contains(span.start.line)
    }
}

extension Suppression {
    /// The suppressions in the comments of a catalog file, in order.
    ///
    /// A comment speaks for the key on the next line that is no comment, and for all that is indented below that.
    package static func read(_ file: SourceFile) -> [Suppression] {
        guard file.text.utf8.contains(marker) || file.text.utf8.contains(capitalMarker) else { return [] }
        var found: [Suppression] = []
        var block: Int?
        for number in stride(from: 1, through: file.lineCount, by: 1) {
            let line = file.line(number)
            guard let indent = indent(of: line) else { continue }
            // Inside a block, what looks like a comment is text.
            if let key = block, indent > key { continue }
            block = beginsBlock(line) ? indent : nil
            if let body = body(line.unicodeScalars.dropFirst(indent)) {
                found.append(suppression(body, line: number, in: file))
            }
        }
        return found
    }

    private static let marker = Array("ignor".utf8)
    private static let capitalMarker = Array("Ignor".utf8)

    /// True for a line that ends in `|` or `>`, with or without an indicator: `|-`, `>2`.
    private static func beginsBlock(_ line: Substring) -> Bool {
        let sign = line.utf8.last { !"-+123456789".utf8.contains($0) }
        return sign == UInt8(ascii: "|") || sign == UInt8(ascii: ">")
    }

    private static func indent(of line: Substring) -> Int? {
        let count = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
        return count == line.utf8.count ? nil : count
    }

    private static func body(_ scalars: Substring.UnicodeScalarView) -> Substring? {
        let text = Substring(scalars)
        if text.hasPrefix("# ignore:") { return text.dropFirst("# ignore:".count) }
        // What was probably meant as one, and does nothing as it stands: # Ignore: doubled-word: …
        guard text.hasPrefix("#") else { return nil }
        let words = text.drop { $0 == "#" || $0 == " " }.split(separator: " ", maxSplits: 2)
        guard words.count > 1, words[0].lowercased().hasPrefix("ignor"), words[1].contains("-"), words[1].hasSuffix(":")
        else { return nil }
        return ""
    }

    private static func suppression(_ body: Substring, line: Int, in file: SourceFile) -> Suppression {
        let parts = body.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let reason = parts.count > 1 ? trimmed(parts[1]) : ""
        return Suppression(
            check: trimmed(parts[0]), reason: reason, place: Diagnostic.Place(file.span(ofLine: line), in: file),
            lines: covered(after: line, in: file))
    }

    private static func covered(after line: Int, in file: SourceFile) -> Range<Int> {
        var first = line + 1
        while first <= file.lineCount, isComment(file.line(first)) { first += 1 }
        guard first <= file.lineCount, let indent = indent(of: file.line(first)) else { return line..<line }
        var end = first + 1
        while end <= file.lineCount {
            let next = self.indent(of: file.line(end))
            if let next, next <= indent { break }
            end += 1
        }
        return first..<end
    }

    private static func isComment(_ line: Substring) -> Bool {
        line.utf8.first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "#")
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0 == " " }
        return String(start[..<(start.lastIndex { $0 != " " }.map(start.index(after:)) ?? start.startIndex)])
    }
}

extension String.UTF8View {
    fileprivate func contains(_ needle: [UInt8]) -> Bool {
        guard let first = needle.first else { return true }
        return withContiguousStorageIfAvailable { bytes in
            var index = 0
            while index + needle.count <= bytes.count {
                if bytes[index] == first, bytes[index..<index + needle.count].elementsEqual(needle) { return true }
                index += 1
            }
            return false
        } ?? false
    }
}
