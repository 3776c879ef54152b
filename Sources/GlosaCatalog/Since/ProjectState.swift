import FoundationEssentials
import GlosaDiagnostics
import GlosaFiles

/// The files of a project as they stand in a folder, each split into its entries.
struct ProjectState {
    /// A file.
    struct File {
        let bytes: [UInt8]
        let isYAML: Bool
        /// Its entries, by their keys.
        var entries: [String: Entry] = [:]
        /// The keys in their order.
        var keys: [String] = []
        /// Comments that silence a check, with the key that they stand above and their line.
        var ignored: [String: Int] = [:]
        let start: Diagnostic.Place

        /// The keys of this state, and behind them those that another one had besides.
        func order(besides old: File?) -> [String] { keys + (old?.keys ?? []).filter { entries[$0] == nil } }
    }

    /// An entry of a file.
    struct Entry {
        let text: String
        /// Its value; nil where it cannot be read.
        let node: YAMLNode?
        let place: Diagnostic.Place
        fileprivate let entry: YAMLEntry

        func place(of node: YAMLNode) -> Diagnostic.Place { node.keyPlace(in: entry) }
    }

    /// The files, by their paths from the folder.
    let files: [String: File]

    /// The state of a folder. Links are not followed.
    init(folder: String) {
        var files: [String: File] = [:]
        for part in ["Resources", "locales"] {
            for name in (try? FileManager.default.subpathsOfDirectory(atPath: "\(folder)/\(part)")) ?? [] {
                let path = "\(part)/\(name)"
                guard let bytes = FileReader.content(of: "\(folder)/\(path)", atMost: 32 << 20) else { continue }
                files[path] = Self.read(bytes, path)
            }
        }
        self.files = files
    }

    /// The documents that are guides, by project.yaml.
    var guides: Set<String> {
        guard case .mapping(let kinds)? = files["Resources/project.yaml"]?.entries["documents"]?.node?.content else {
            return []
        }
        return Set(
            kinds.compactMap { pair in
                if case .scalar(DocumentKind.guide.name, _) = pair.value.content { pair.key } else { nil }
            })
    }

    private static func read(_ bytes: [UInt8], _ path: String) -> File {
        var file = File(
            bytes: bytes, isYAML: path.hasSuffix(".yaml") && String(validating: bytes, as: UTF8.self) != nil,
            start: Diagnostic.Place(file: path))
        guard file.isYAML else { return file }
        let sink = DiagnosticSink()
        let text = SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self))
        for entry in YAMLSplitter.split(text, sink: sink) {
            let range = text.offset(ofLine: entry.firstLine)..<text.offset(ofLine: entry.endLine)
            file.keys.append(entry.key)
            file.entries[entry.key] = Entry(
                text: String(text.slice(range)), node: YAMLReader.read(entry, sink: sink), place: entry.keyPlace,
                entry: entry)
        }
        var above = ""
        for number in stride(from: text.lineCount, through: 1, by: -1) {
            let line = text.line(number)
            let trimmed = line.drop { $0 == " " }
            if trimmed.hasPrefix("# ignore") || trimmed.hasPrefix("#ignore") {
                file.ignored["\(above): \(trimmed)"] = number
            } else if let colon = line.firstIndex(of: ":"), !trimmed.hasPrefix("#") {
                above = line[..<colon].drop { $0 == " " || $0 == "-" }.description
            }
        }
        return file
    }
}
