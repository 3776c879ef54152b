import FoundationEssentials
import GlosaCatalog
import GlosaDiagnostics
import GlosaICU

/// A project in a folder of its own: the sound base project, with the files of one kind of mistake laid over it. The
/// folder goes when the value does.
final class FixtureProject {
    /// The project's folder.
    let folder: String

    /// The base project alone.
    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "glosa-\(UUID().uuidString)").path
        try FileManager.default.copyItem(atPath: "\(Self.fixtures)/_base", toPath: folder)
    }

    /// The base project with the files of `kind` over it, and without those that its `removed.txt` names.
    convenience init(kind: String) throws {
        try self.init()
        for path in Self.files(of: kind) { try write(Self.bytes("\(kind)/\(path)"), to: path) }
        for path in Self.lines("\(kind)/removed.txt") {
            try FileManager.default.removeItem(atPath: "\(folder)/\(path)")
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Writes one file of the project.
    func write(_ data: Data, to path: String) throws {
        let target = "\(folder)/\(path)"
        let parent = String(target[..<(target.lastIndex(of: "/") ?? target.endIndex)])
        try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        try data.write(to: URL(filePath: target))
    }

    /// Writes one file of the project as UTF-8.
    func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

    /// What the loader makes of it.
    func load() -> CatalogLoader.Loaded { CatalogLoader.load(folder) }

    /// The folder of the fixtures.
    static let fixtures = String(#filePath.dropLast("Support/FixtureProject.swift".count)) + "Fixtures"

    /// The kinds of bad input: a folder each.
    static let kinds = names(in: fixtures).filter { !$0.hasPrefix("_") }

    /// The files of the base project.
    static let baseFiles = files(of: "_base")

    /// The project's files in the folder of `kind`, relative to it.
    static func files(of kind: String) -> [String] {
        let found = (try? FileManager.default.subpathsOfDirectory(atPath: "\(fixtures)/\(kind)")) ?? []
        return found.filter { ($0.hasPrefix("Resources/") || $0.hasPrefix("locales/")) && $0.contains(".") }.sorted()
    }

    /// The bytes of a file under `fixtures`; none when it is not there.
    static func bytes(_ path: String) -> Data {
        FileManager.default.contents(atPath: "\(fixtures)/\(path)") ?? Data()
    }

    /// The text of a file under `fixtures`.
    static func text(_ path: String) -> String { String(decoding: bytes(path), as: UTF8.self) }

    private static func lines(_ path: String) -> [Substring] { text(path).split(separator: "\n") }

    private static func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }
}

extension CatalogLoader.Loaded {
    /// Everything that is wrong as `glosa check` prints it, without colour.
    var printed: String {
        let printer = DiagnosticText(width: { DisplayWidth.columns(of: String($0)) })
        return diagnostics.map(printer.print).joined(separator: "\n")
    }

    /// The ids of what is wrong, in order.
    var ids: [String] { diagnostics.map(\.id) }
}
