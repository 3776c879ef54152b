import FoundationEssentials
import Testing

/// Files that hold what is expected. `RECORD=1` rewrites them, and makes that run fail, so that a recording is never
/// taken for a pass.
package enum Golden {
    /// Expects `text` to be what the file at `path`, from the repository's root, holds.
    package static func expect(
        _ text: String, matches path: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = "\(Repository.root)/\(path)"
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            let folder = URL(filePath: file).deletingLastPathComponent().path
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: URL(filePath: file))
            Issue.record("recorded \(path)", sourceLocation: sourceLocation)
            return
        }
        guard let data = FileManager.default.contents(atPath: file) else {
            Issue.record(
                "\(path) is missing: run with RECORD=1, and read what it recorded", sourceLocation: sourceLocation)
            return
        }
        let expected = String(decoding: data, as: UTF8.self)
        // Equal strings may differ in their bytes: an accent beside its letter, and an accented letter.
        if !expected.utf8.elementsEqual(text.utf8) {
            let difference = LineDifference(expected: expected, actual: text).description
            Issue.record("\(path) differs:\n\(difference)", sourceLocation: sourceLocation)
        }
    }
}
