import FoundationEssentials
import Glibc
import GlosaCatalog
import GlosaDiagnostics

/// The files and folders that a command was asked about; all of them when none was named.
struct PathFilter {
    private let paths: [Wanted]

    /// A path as it was typed, and the same from the project's folder.
    private struct Wanted {
        let typed: String
        let relative: String

        func holds(_ file: String) -> Bool { relative.isEmpty || file == relative || file.hasPrefix(relative + "/") }
    }

    /// Paths as they were typed: from the folder that the user stands in, or, as findings print them, from the project's.
    ///
    /// - Throws: ``CommandFailure`` for a path where nothing is, or that is outside the project: a slip of the finger must
    ///   not look like a clean file.
    init(_ paths: [String], in folder: String) throws {
        self.paths = try paths.map { Wanted(typed: $0, relative: try Self.relative($0, to: folder)) }
    }

    /// True where a finding stands in one of them.
    func includes(_ diagnostic: Diagnostic) -> Bool {
        guard !paths.isEmpty else { return true }
        guard let file = diagnostic.place?.span.file else { return false }
        return paths.contains { $0.holds(file) }
    }

    /// True when a path that was named leads to a folder of the project, or into it.
    func names(_ folder: String) -> Bool {
        paths.contains { $0.relative == folder || $0.relative.hasPrefix(folder + "/") }
    }

    /// Refuses to speak of what was not looked at.
    ///
    /// - Throws: ``CommandFailure`` for a path that holds no file of the catalog and no finding, and for any path when
    ///   the project could not be read: nothing in it was checked then.
    func requireRead(_ loaded: CatalogLoader.Loaded, _ diagnostics: [Diagnostic]) throws {
        guard !paths.isEmpty else { return }
        guard let catalog = loaded.catalog else {
            Terminal.complain(loaded.diagnostics)
            throw CommandFailure("nothing was checked: the project cannot be read", status: 1)
        }
        for path in paths {
            let isRead =
                catalog.files.contains { path.holds($0.path) }
                || diagnostics.contains { $0.place.map { path.holds($0.span.file) } ?? false }
            guard isRead else {
                throw CommandFailure("nothing was checked: `\(path.typed)` is no file of the catalog, and holds none")
            }
        }
    }

    /// The path from the project's folder; empty for the folder itself.
    private static func relative(_ path: String, to folder: String) throws -> String {
        let root = absolute(folder, from: currentFolder)
        var isSomewhere = false
        for base in [currentFolder, root] {
            let full = absolute(path, from: base)
            guard FileManager.default.fileExists(atPath: full) else { continue }
            isSomewhere = true
            // As it is written, and then as links lead: the one may be inside where the other is not.
            if let inside = part(of: full, below: root) { return inside }
            if let led = real(full), let realRoot = real(root), let inside = part(of: led, below: realRoot) {
                return inside
            }
        }
        throw CommandFailure(
            isSomewhere
                ? "`\(path)` is outside the project `\(root)`: nothing in it is checked"
                : "there is no file or folder `\(path)` here or in the project")
    }

    private static func part(of path: String, below root: String) -> String? {
        if path == root { return "" }
        let prefix = root == "/" ? root : root + "/"
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
    }

    private static var currentFolder: String { FileManager.default.currentDirectoryPath }

    /// A path from the root of the file system, without `.` and `..` and a slash at its end.
    private static func absolute(_ path: String, from base: String) -> String {
        var parts: [Substring] = []
        for part in (path.hasPrefix("/") ? path : base + "/" + path).split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    private static func real(_ path: String) -> String? {
        realpath(path, nil).map { pointer in
            defer { free(pointer) }
            return String(cString: pointer)
        }
    }
}
