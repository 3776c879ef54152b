import Foundation
import GlosaTestSupport
import Testing

@Suite("The same inputs give the same bytes")
struct DeterminismTests {
    @Test("whatever the time zone, the language of the shell and the seed of the hashes")
    func sameBytes() throws {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "glosa-same-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let surroundings: [[String: String]] = [
            ["TZ": "UTC", "LANG": "C", "SWIFT_DETERMINISTIC_HASHING": "1"],
            ["TZ": "Pacific/Kiritimati", "LANG": "fr_FR.UTF-8", "LC_ALL": "fr_FR.UTF-8", "SOURCE_DATE_EPOCH": "0"],
            ["TZ": "America/Caracas", "LANG": "ar_EG.UTF-8", "LC_ALL": "ar_EG.UTF-8"],
        ]
        var builds: [[String: Data]] = []
        for (index, environment) in surroundings.enumerated() {
            let output = scratch.appending(path: "dist-\(index)").path
            let run = try CommandRun(
                ["build", "--output", output, "--today", "2026-11-25"], in: Repository.root, environment: environment)
            #expect(run.status == 0, "\(run.errors)")
            builds.append(try Self.files(output))
        }
        #expect(builds[0].count > 200)
        for build in builds.dropFirst() {
            #expect(build.keys.sorted() == builds[0].keys.sorted())
            for (path, bytes) in builds[0] { #expect(build[path] == bytes, "\(path)") }
        }
    }

    private static func files(_ folder: String) throws -> [String: Data] {
        let paths = try #require(FileManager.default.enumerator(atPath: folder)).compactMap { $0 as? String }
        var files: [String: Data] = [:]
        for path in paths {
            if let data = try? Data(contentsOf: URL(filePath: "\(folder)/\(path)")) { files[path] = data }
        }
        return files
    }
}
