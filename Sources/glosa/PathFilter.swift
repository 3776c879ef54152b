import FoundationEssentials
import GlosaDiagnostics

/// The files and folders that a command was asked about; all of them when none was named.
struct PathFilter {
    private let paths: [String]

    /// Paths as they were typed: from the project's folder, or from the folder that the user stands in.
    ///
    /// - Throws: ``CommandFailure`` for a path where nothing is: a slip of the finger must not look like a clean file.
    init(_ paths: [String], in folder: String) throws {
        let root = Self.absolute(folder)
        let files = FileManager.default
        for path in paths where !files.fileExists(atPath: path) && !files.fileExists(atPath: "\(folder)/\(path)") {
            throw CommandFailure("there is no file or folder `\(path)` here or in the project")
        }
        self.paths = paths.map { path in
            let absolute = Self.absolute(path)
            var relative = absolute.hasPrefix(root + "/") ? String(absolute.dropFirst(root.count + 1)) : path
            if absolute == root || path == "." { return "" }
            if relative.hasPrefix("./") { relative = String(relative.dropFirst(2)) }
            while relative.hasSuffix("/") { relative.removeLast() }
            return relative
        }
    }

    /// Whether a finding stands in one of them.
    func includes(_ diagnostic: Diagnostic) -> Bool {
        guard !paths.isEmpty else { return true }
        guard let file = diagnostic.place?.span.file else { return false }
        return paths.contains { $0.isEmpty || file == $0 || file.hasPrefix($0 + "/") }
    }

    private static func absolute(_ path: String) -> String {
        let path = URL(filePath: path, relativeTo: URL(filePath: FileManager.default.currentDirectoryPath + "/"))
            .standardized.absoluteURL.path
        return path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
    }
}
