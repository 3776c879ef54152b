import Foundation
import MessageFormat
import Testing

@Suite("A real catalog in MessageFormat 1")
struct MessageFormat1CatalogTests {
    /// `../shared/data/icu-catalogs/odk-central`, beside the package.
    static let folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "../../../../shared/data/icu-catalogs/odk-central").standardizedFileURL

    static let isThere = FileManager.default.fileExists(atPath: folder.path)

    @Test(
        "every message is read, and is valid", .enabled(if: isThere, "the shared catalogs are not beside the package"),
        arguments: [("strings_en.json", 1263), ("strings_es.json", 1259)])
    func catalog(file: String, count: Int) throws {
        let data = try Data(contentsOf: Self.folder.appending(path: file))
        var messages: [String] = []
        Self.collect(try JSONSerialization.jsonObject(with: data), &messages)
        #expect(messages.count == count)
        var plurals = 0
        for source in messages {
            do throws(MessageFormat1Error) {
                let message = try Message(parsingMessageFormat1: source)
                #expect(message.validate().isEmpty, "\(source)")
                #expect(throws: Never.self) { _ = try Message(parsing: message.serialized) }
                if case .match = message.body { plurals += 1 }
            } catch {
                Issue.record("\(source): \(error)")
            }
        }
        #expect(plurals > 50)
    }

    private static func collect(_ json: Any, _ messages: inout [String]) {
        guard let object = json as? [String: Any] else { return }
        for (key, value) in object.sorted(by: { $0.key < $1.key }) {
            if key == "string", let text = value as? String { messages.append(text) } else { collect(value, &messages) }
        }
    }
}
