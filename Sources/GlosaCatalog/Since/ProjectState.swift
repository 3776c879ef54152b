import FoundationEssentials
import Glibc
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

    /// Links, pipes and what is too large: nothing of them is compared.
    let unread: Set<String>

    /// The state of a folder. Links are not followed.
    init(folder: String) {
        var files: [String: File] = [:]
        var unread: Set<String> = []
        for part in ["Resources", "locales"] {
            for name in (try? FileManager.default.subpathsOfDirectory(atPath: "\(folder)/\(part)")) ?? [] {
                let path = "\(part)/\(name)"
                guard let bytes = FileReader.content(of: "\(folder)/\(path)", atMost: 32 << 20) else {
                    // The loader may follow it, and nobody here does: that it is no plain file is told each time.
                    if !Self.isFolder("\(folder)/\(path)") { unread.insert(path) }
                    continue
                }
                files[path] = Self.read(bytes, path)
            }
        }
        self.files = files
        self.unread = unread
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

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
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
                let entry = file.keys.last { (file.entries[$0]?.place.span.start.line ?? 0) <= number + 1 } ?? ""
                var name = "\(entry).\(above): \(trimmed)"
                while file.ignored[name] != nil { name += " (again)" }
                file.ignored[name] = number
            } else if let colon = line.firstIndex(of: ":"), !trimmed.hasPrefix("#") {
                above = line[..<colon].drop { $0 == " " || $0 == "-" }.description
            }
        }
        return file
    }
}
