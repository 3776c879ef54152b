import GlosaDiagnostics

/// Splits a file at its column-1 keys, without understanding the rest: what is inside an entry is libyaml's.
struct YAMLSplitter {
    private let file: SourceFile
    private let sink: DiagnosticSink
    private var entries: [YAMLEntry] = []
    private var open: (key: String, isQuoted: Bool, line: Int, note: String?)?
    private var comment: [String] = []
    private var lastContentLine = 0
    /// True where lines that belong to no entry are being passed over, so that a whole block gives one diagnostic.
    private var skipping = false

    private init(file: SourceFile, sink: DiagnosticSink) {
        self.file = file
        self.sink = sink
    }

    /// The entries of `file`, in order, each key once; what is between them is reported to `sink`.
    static func split(_ file: SourceFile, sink: DiagnosticSink) -> [YAMLEntry] {
        var splitter = YAMLSplitter(file: file, sink: sink)
        splitter.run()
        return splitter.withoutDuplicates()
    }

    private mutating func run() {
        let bytes = file.text.utf8
        for number in stride(from: 1, through: file.lineCount, by: 1) {
            let offset = file.offset(ofLine: number)
            guard offset < bytes.count else { break }
            let first = bytes[bytes.index(bytes.startIndex, offsetBy: offset)]
            switch first {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                comment = []
            case UInt8(ascii: "#"):
                comment.append(Self.commentText(file.line(number)))
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "}"), UInt8(ascii: "]"):
                readContinuation(number)
            case UInt8(ascii: "-") where isItem(number):
                readContinuation(number)
            default:
                readKeyLine(number)
            }
        }
        close(before: lastContentLine + 1)
    }

    /// True for an item of the list that a key with nothing beside it has: other programs do not indent it.
    private func isItem(_ number: Int) -> Bool {
        let line = file.line(number)
        guard let open, line == "-" || line.hasPrefix("- ") else { return false }
        let rest = file.line(open.line).unicodeScalars.drop { $0 != ":" }.dropFirst().drop { $0 == " " }
        return rest.isEmpty || rest.first == "#"
    }

    private mutating func readContinuation(_ number: Int) {
        if file.line(number).allSatisfy({ $0 == " " || $0 == "\t" }) { return }
        comment = []
        if open == nil, !skipping {
            skipping = true
            sink.error(
                "stray-line", "this line belongs to no entry", at: place(ofLine: number),
                help: "begin each entry at the start of a line, as `id: value`")
        }
        lastContentLine = number
    }

    private mutating func readKeyLine(_ number: Int) {
        let line = file.line(number)
        if line == "---", open == nil, entries.isEmpty {
            comment = []
            return
        }
        close(before: lastContentLine + 1)
        defer {
            comment = []
            lastContentLine = number
        }
        guard let key = Self.key(of: line) else {
            if !skipping || Self.isAttempt(line) { reportBadKeyLine(line, number) }
            skipping = true
            return
        }
        skipping = false
        let note = comment.filter { !$0.hasPrefix("ignore:") }
        open = (key.id, key.isQuoted, number, note.isEmpty ? nil : note.joined(separator: "\n"))
    }

    private mutating func close(before endLine: Int) {
        guard let entry = open else { return }
        let found = YAMLEntry(
            file: file, key: entry.key, firstLine: entry.line, endLine: endLine, note: entry.note,
            isKeyQuoted: entry.isQuoted)
        entries.append(found)
        if entry.isQuoted { sink.report(ForeignShape.finding(ofKey: found)) }
        open = nil
    }

    private func withoutDuplicates() -> [YAMLEntry] {
        var firsts: [String: YAMLEntry] = [:]
        return entries.filter { entry in
            guard let first = firsts[entry.key] else {
                firsts[entry.key] = entry
                return true
            }
            sink.error(
                "duplicate-key", "`\(entry.key)` is defined twice in this file", at: entry.keyPlace,
                notes: [Diagnostic.Note("the first one, which is kept, is here", at: first.keyPlace)],
                help: "rename one of them, or remove the one that is out of date")
            return false
        }
    }

    private func reportBadKeyLine(_ line: Substring, _ number: Int) {
        let place = place(ofLine: number)
        if line.hasPrefix("---") || line.hasPrefix("...") || line.hasPrefix("%") {
            sink.error(
                "yaml-directive", "a catalog file is one plain YAML document, without markers or directives",
                at: place, help: "remove this line")
        } else if line.hasPrefix("- ") {
            sink.error(
                "list-at-top", "the file is a map of `id: value`, and here a list begins", at: place,
                help: "give the list an id, and indent it below")
        } else if line.hasPrefix("<<:") {
            sink.error(
                "yaml-merge-key", "merge keys are not read here", at: place, help: "write the values out in each entry")
        } else if let word = Self.attemptedKey(line) {
            reportBadKey(word, line, number)
        } else {
            sink.error(
                "not-an-entry", "this line is not an entry: an entry is an id, a colon, a space and a value", at: place,
                help: "write `id: value`, with an id of small letters, digits and hyphens such as `what-happened`; "
                    + "if the line continues the value above, indent it")
        }
    }

    private func reportBadKey(_ word: Substring, _ line: Substring, _ number: Int) {
        let start = SourcePosition(line: number, column: 1)
        let end = SourcePosition(line: number, column: word.unicodeScalars.count + 1)
        let place = Diagnostic.Place(file.span(start, end), in: file)
        if Identifier.isValid(String(word), inNamespace: true) {
            sink.error(
                "missing-space", "after `\(word):` a space is missing, and YAML reads no value", at: place,
                help: "write `\(word): ` and then the value")
        } else {
            sink.error(
                "bad-id", "`\(word)` cannot be an id, and its entry is left out", at: place,
                help: "use small letters without accents, digits and single hyphens, such as `what-happened`; "
                    + "if the line continues the value above, indent it")
        }
    }

    /// True where a line stands for something of its own, even among others that belong to no entry.
    private static func isAttempt(_ line: Substring) -> Bool {
        attemptedKey(line) != nil || line == "---" || line == "..." || line.hasPrefix("%") || line.hasPrefix("<<:")
    }

    /// The text that stands before the first colon, if it is one word.
    private static func attemptedKey(_ line: Substring) -> Substring? {
        guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let word = line[..<colon]
        let isWord = !word.isEmpty && word != "<<" && !word.unicodeScalars.contains { $0 == " " || $0 == "\t" }
        return isWord && !line[colon...].hasPrefix("://") ? word : nil
    }

    private func place(ofLine number: Int) -> Diagnostic.Place {
        Diagnostic.Place(file.span(ofLine: number), in: file)
    }

    /// The id before the first colon, if the line has the form of an entry. Other programs put ids in quotation marks that
    /// are words of YAML's own: `'no':`.
    private static func key(of line: Substring) -> (id: String, isQuoted: Bool)? {
        guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let after = line[colon...].dropFirst()
        guard after.isEmpty || after.first == " " || after.first == "\t" else { return nil }
        let written = line[..<colon]
        let isQuoted = written.utf8.count > 2 && written.first == written.last && "'\"".contains(written.first ?? " ")
        let id = String(isQuoted ? written.dropFirst().dropLast() : written)
        return Identifier.isValid(id, inNamespace: true) ? (id, isQuoted) : nil
    }

    private static func commentText(_ line: Substring) -> String {
        let text = line.drop { $0 == "#" }
        return String(text.first == " " ? text.dropFirst() : text)
    }
}
