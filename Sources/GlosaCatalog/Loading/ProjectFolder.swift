import FoundationEssentials
import Glibc
import GlosaDiagnostics
import GlosaFiles

/// Reads the files of a project, the only reader of the disk here.
struct ProjectFolder {
    /// The folder that holds Resources and locales.
    let path: String
    /// Texts that stand for files, by their paths from the folder.
    var replacing: [String: String] = [:]

    /// A file split into its entries; nil, and a diagnostic, when it is missing or cannot be read.
    func open(
        _ relativePath: String, sink: DiagnosticSink,
        ifMissing help: String = MissingFileHelp.mayBeEmpty
    ) -> CatalogFile? {
        let place = Diagnostic.Place(file: relativePath)
        if let text = replacing[relativePath] {
            return CatalogText.read(Data(text.utf8), path: relativePath, sink: sink)
        }
        guard has(relativePath) else {
            sink.error(
                "missing-file", "the file `\(relativePath)` is missing", at: place, help: help)
            return nil
        }
        // Asked before it is read: a link may lead to what no catalog holds, a pipe never ends, a disk is large.
        guard WritePlace.isInside(path, path: absolute(relativePath)) else {
            sink.error(
                "unreadable-file", "the file `\(relativePath)` is a link that leads out of the project", at: place,
                help: "put the file itself here")
            return nil
        }
        guard let size = sizeOfFile(relativePath) else {
            sink.error(
                "unreadable-file", "the file `\(relativePath)` cannot be read\(reason(relativePath))", at: place,
                help: "check that it is a file, and that you may read it and its folder")
            return nil
        }
        guard size <= Self.largest else { return tooLarge(relativePath, sink) }
        guard let data = FileManager.default.contents(atPath: absolute(relativePath)) else {
            sink.error(
                "unreadable-file", "the file `\(relativePath)` cannot be read\(reason(relativePath))", at: place,
                help: "check that it is a file, and that you may read it and its folder")
            return nil
        }
        // It may have grown since.
        guard data.count <= Self.largest else { return tooLarge(relativePath, sink) }
        return CatalogText.read(data, path: relativePath, sink: sink)
    }

    /// True for a file that is there, and for one that may be: what stands in a folder that may not be read is not
    /// missing, and must not be made anew.
    func has(_ relativePath: String) -> Bool {
        if replacing[relativePath] != nil || access(absolute(relativePath), F_OK) == 0 { return true }
        return errno != ENOENT && errno != ENOTDIR
    }

    /// The names in a folder, sorted; empty when there is no such folder.
    func names(in relativePath: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: absolute(relativePath))) ?? []).sorted()
    }

    private func tooLarge(_ relativePath: String, _ sink: DiagnosticSink) -> CatalogFile? {
        sink.error(
            "too-large", "the file `\(relativePath)` is larger than \(Self.largest >> 20) MiB",
            at: Diagnostic.Place(file: relativePath),
            help: "split it, or look for something that was pasted into it by mistake")
        return nil
    }

    /// The bytes of a plain file; nil for a folder, a pipe, a device, and for what cannot be looked at.
    private func sizeOfFile(_ relativePath: String) -> Int? {
        var status = stat()
        guard stat(absolute(relativePath), &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            access(absolute(relativePath), R_OK) == 0
        else { return nil }
        return status.st_size
    }

    /// ": it is a folder": the reason why a file cannot be read; empty where there is none to give.
    private func reason(_ relativePath: String) -> String {
        let path = absolute(relativePath)
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return ": it is a folder" }
        if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG { return ": it is a pipe or a device" }
        return access(path, R_OK) == 0 ? "" : ": \(SystemReason.words())"
    }

    private func absolute(_ relativePath: String) -> String { path + "/" + relativePath }

    private static let largest = 32 << 20
}
