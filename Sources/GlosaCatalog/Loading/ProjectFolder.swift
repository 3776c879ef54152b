import FoundationEssentials
import GlosaDiagnostics

/// Reads the files of a project, the only reader of the disk here.
struct ProjectFolder {
    /// The folder that holds Resources and locales.
    let path: String
    /// Texts that stand for files, by their paths from the folder.
    var replacing: [String: String] = [:]

    /// A file split into its entries; nil, and a diagnostic, when it is missing or cannot be read.
    func open(
        _ relativePath: String, sink: DiagnosticSink,
        ifMissing help: String = "create it; it may be empty if there is nothing to say in it"
    ) -> CatalogFile? {
        let place = Diagnostic.Place(file: relativePath)
        if let text = replacing[relativePath] {
            return CatalogText.read(Data(text.utf8), path: relativePath, sink: sink)
        }
        guard FileManager.default.fileExists(atPath: absolute(relativePath)) else {
            sink.error(
                "missing-file", "the file `\(relativePath)` is missing", at: place, help: help)
            return nil
        }
        guard let data = FileManager.default.contents(atPath: absolute(relativePath)) else {
            sink.error(
                "unreadable-file", "the file `\(relativePath)` cannot be read", at: place,
                help: "check that it is a file and that you may read it")
            return nil
        }
        guard data.count <= Self.largest else {
            sink.error(
                "too-large", "the file `\(relativePath)` is larger than \(Self.largest >> 20) MiB", at: place,
                help: "split it, or look for something that was pasted into it by mistake")
            return nil
        }
        return CatalogText.read(data, path: relativePath, sink: sink)
    }

    /// Whether there is such a file.
    func has(_ relativePath: String) -> Bool {
        replacing[relativePath] != nil || FileManager.default.fileExists(atPath: absolute(relativePath))
    }

    /// The names in a folder, sorted; empty when there is no such folder.
    func names(in relativePath: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: absolute(relativePath))) ?? []).sorted()
    }

    private func absolute(_ relativePath: String) -> String { path + "/" + relativePath }

    private static let largest = 32 << 20
}
