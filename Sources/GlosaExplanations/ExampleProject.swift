/// The files of an example in an explanation, with the places that are marked in them.
///
/// A line `# locales/es/story.yaml` begins a file. A line of carets marks what stands above it, and is taken out; a `#`
/// may stand before the carets. `<U+202E>` stands for a character that could not be seen.
package struct ExampleProject: Sendable {
    /// The text of each file, by its path.
    package private(set) var files: [String: String] = [:]
    /// The thing that is marked, in order.
    package private(set) var marks: [Mark] = []

    /// A marked place.
    package struct Mark: Hashable, Sendable {
        /// The file.
        package var file: String
        /// The line of ``ExampleProject/files`` that is marked, from 1.
        package var line: Int
        /// The first column that is marked, from 1, in scalars.
        package var column: Int
        /// The number of columns that are marked.
        package var width: Int
    }

    /// The example in the first block of code of a section; nil when it has none.
    package init?(in section: String) {
        var lines: [Substring] = []
        var state = 0
        for line in section.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                state += 1
                continue
            }
            if state == 1 { lines.append(line) }
        }
        guard state >= 2 else { return nil }
        var file = ""
        var text: [String] = []
        var shown: Substring = ""
        for line in lines {
            if let path = Self.path(line) {
                if !file.isEmpty { files[file] = Self.joined(text) }
                file = path
                text = []
            } else if let carets = Self.carets(line) {
                let start = Self.realColumn(carets.lowerBound, in: shown)
                let end = Self.realColumn(carets.upperBound, in: shown)
                marks.append(Mark(file: file, line: text.count, column: start + 1, width: end - start))
            } else {
                shown = line
                text.append(Self.revealed(line))
            }
        }
        guard !file.isEmpty else { return nil }
        files[file] = Self.joined(text)
    }

    private static func joined(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

    private static func path(_ line: Substring) -> String? {
        guard line.hasPrefix("# "), line.hasSuffix(".yaml"), !line.dropFirst(2).contains(" ") else { return nil }
        return String(line.dropFirst(2))
    }

    /// The columns, from 0, of a line of carets.
    private static func carets(_ line: Substring) -> Range<Int>? {
        let scalars = Array(line.unicodeScalars)
        guard let first = scalars.firstIndex(of: "^"), let last = scalars.lastIndex(of: "^"),
            scalars[first...last].allSatisfy({ $0 == "^" }), scalars[(last + 1)...].allSatisfy({ $0 == " " }),
            scalars[..<first].allSatisfy({ $0 == " " || $0 == "#" })
        else { return nil }
        return first..<last + 1
    }

    /// The column in the file of a column of the line as it is shown, where `<U+202E>` takes eight.
    private static func realColumn(_ column: Int, in shown: Substring) -> Int {
        // A mark may stand behind the last character, where something is missing.
        revealed(Substring(shown.unicodeScalars.prefix(column))).unicodeScalars.count
            + max(0, column - shown.unicodeScalars.count)
    }

    /// The line with each `<U+202E>` replaced by its character.
    private static func revealed(_ line: Substring) -> String {
        var result = ""
        var rest = line
        while let start = rest.firstIndex(of: "<") {
            result += rest[..<start]
            rest = rest[start...]
            if rest.hasPrefix("<U+"), let end = rest.firstIndex(of: ">"),
                let value = UInt32(rest[rest.index(start, offsetBy: 3)..<end], radix: 16),
                let scalar = Unicode.Scalar(value)
            {
                result.unicodeScalars.append(scalar)
                rest = rest[rest.index(after: end)...]
            } else {
                result += "<"
                rest = rest.dropFirst()
            }
        }
        return result + rest
    }
}
