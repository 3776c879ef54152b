import Foundation
import Testing

/// A folder of one test's own, removed when the test is over.
final class Scratch {
    let path: String

    init(copyOf project: String) throws {
        path = FileManager.default.temporaryDirectory.appending(path: "glosa-\(UUID().uuidString)").path
        try FileManager.default.copyItem(atPath: project, toPath: path)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Replaces words in a file; it is a failure when they are not there.
    func replace(_ words: String, with other: String, in file: String) throws {
        let url = URL(filePath: "\(path)/\(file)")
        let text = try String(contentsOf: url, encoding: .utf8)
        #expect(text.contains(words))
        try Data(text.replacingOccurrences(of: words, with: other).utf8).write(to: url)
    }
}
