import FoundationEssentials
import GlosaDiagnostics

/// Turns the bytes of a file into text and its entries. Bytes that are not UTF-8 cost only the entries that they
/// stand in.
enum CatalogText {
    static func read(_ data: Data, path: String, sink: DiagnosticSink) -> CatalogFile? {
        let bytes = data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data
        if let text = String(validating: bytes, as: UTF8.self) {
            let file = SourceFile(path: path, text: text)
            sink.keep(file)
            sink.allow(Suppression.read(file))
            return CatalogFile(file: file, entries: YAMLSplitter.split(file, sink: sink))
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            sink.error(
                "not-utf-8", "the file `\(path)` is UTF-16, and a catalog file is UTF-8",
                at: Diagnostic.Place(file: path), help: "save it again with the encoding UTF-8")
            return nil
        }
        return repaired(bytes, path: path, sink: sink)
    }

    private static func repaired(_ bytes: Data, path: String, sink: DiagnosticSink) -> CatalogFile {
        let file = SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self))
        sink.keep(file)
        var unread: [String] = []
        let entries = YAMLSplitter.split(file, sink: sink).filter { entry in
            guard let place = firstReplacement(in: file, lines: entry.firstLine..<entry.endLine) else { return true }
            report("`\(entry.key)` holds bytes that are not UTF-8, and is left out", place, sink)
            unread.append(entry.key)
            return false
        }
        if unread.isEmpty, let place = firstReplacement(in: file, lines: 1..<file.lineCount + 1) {
            report("the file holds bytes that are not UTF-8", place, sink)
        }
        return CatalogFile(file: file, entries: entries, unread: unread)
    }

    /// The place where U+FFFD stands, which is what broken bytes become.
    private static func firstReplacement(in file: SourceFile, lines: Range<Int>) -> Diagnostic.Place? {
        for line in lines {
            let scalars = file.line(line).unicodeScalars
            guard let index = scalars.firstIndex(of: "\u{FFFD}") else { continue }
            let column = scalars.distance(from: scalars.startIndex, to: index) + 1
            let start = SourcePosition(line: line, column: column)
            return Diagnostic.Place(file.span(start, SourcePosition(line: line, column: column + 1)), in: file)
        }
        return nil
    }

    private static func report(_ message: String, _ place: Diagnostic.Place, _ sink: DiagnosticSink) {
        sink.error(
            "not-utf-8", message, at: place,
            help: "the file was probably saved as Windows-1252 or Latin-1: save it as UTF-8, and check the accents")
    }
}
