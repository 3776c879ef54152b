import Foundation
import MessageFormatSuite

/// Where the working group's suite is, and where our own cases in its schema are.
enum SuiteFolder {
    /// The folder of this target's sources.
    static let tests = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Our own cases.
    static let own = tests.appending(path: "Cases")

    /// `../shared/data/mf2-suite/tests`, beside the package.
    static let shared = tests.appending(path: "../../../shared/data/mf2-suite/tests").standardizedFileURL

    static let isShared = FileManager.default.fileExists(atPath: shared.path)

    /// The cases of all files of a folder, in the order of their names.
    static func cases(in folder: URL) throws -> [SuiteCase] {
        guard let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else { return [] }
        return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
            .flatMap { try SuiteCase.cases(in: Data(contentsOf: $0), file: $0.lastPathComponent) }
    }
}
