import FoundationEssentials
import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaExplanations
import GlosaICU
import Synchronization

/// The small project with an example laid over it: an entry of the example takes the place of the entry with its key.
package struct ExampleCatalog: Sendable {
    /// The files that differ from the small project's.
    package let files: [String: String]
    /// For each file, the line of the result that each line of the example became.
    private let lines: [String: [Int: Int]]

    /// The day of every example.
    package static let today = CivilDate(daysSinceEpoch: 20_782)

    /// Lays `example` over the small project, whose languages have the conventions of the published one.
    package init(_ example: ExampleProject) {
        var files = Self.conventions
        var lines: [String: [Int: Int]] = [:]
        for (path, text) in example.files {
            let base = files[path] ?? Self.read("\(Repository.smallProject)/\(path)")
            let (merged, map) = Self.merge(text, over: base)
            files[path] = merged
            lines[path] = map
        }
        self.files = files
        self.lines = lines
    }

    /// Everything that is found in it, and not in the small project itself.
    ///
    /// The tests of a specification look at one example several times, and its languages show the same one: what was
    /// found is kept.
    package func diagnostics() -> [Diagnostic] {
        // By their bytes: as strings, two examples that differ in their normalization alone would be one.
        let bytes = files.mapValues { Array($0.utf8) }
        if let known = Self.found.withLock({ $0[bytes] }) { return known }
        let found = Self.check(files).filter { !Self.base.contains(BaseFinding($0)) }
        Self.found.withLock { $0[bytes] = found }
        return found
    }

    private static let found = Mutex<[[String: [UInt8]]: [Diagnostic]]>([:])

    private static func check(_ files: [String: String]) -> [Diagnostic] {
        let loaded = CatalogLoader.load(Repository.smallProject, replacing: files)
        guard let today else { return loaded.diagnostics }
        return CatalogChecker.check(loaded, today: today)
    }

    /// What is found in the small project, whose messages show every kind of thing and are no model.
    private static let base: Set<BaseFinding> = Set(check(conventions).map(BaseFinding.init))

    private static let conventions: [String: String] = {
        var files: [String: String] = [:]
        for tag in ["es", "en"] {
            let path = "locales/\(tag)/locale.yaml"
            files[path] = read("\(Repository.root)/\(path)")
        }
        return files
    }()

    /// A finding by what does not move when lines are added.
    private struct BaseFinding: Hashable {
        let id: String
        let message: String
        let line: String?

        init(_ diagnostic: Diagnostic) {
            id = diagnostic.id
            message = diagnostic.message
            line = diagnostic.place?.line
        }
    }

    /// Where a line of the example stands in the file that came of it.
    package func line(_ number: Int, of file: String) -> Int { lines[file]?[number] ?? number }

    /// The lines of the example again, after repairs were made in the file that came of it.
    package func extract(_ path: String, from text: String) -> String {
        let all = text.split(separator: "\n", omittingEmptySubsequences: false)
        let own = (lines[path] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
        return own.compactMap { all.indices.contains($0 - 1) ? String(all[$0 - 1]) : nil }.joined(separator: "\n")
    }

    private static func read(_ path: String) -> String {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private static func merge(_ text: String, over base: String) -> (text: String, lines: [Int: Int]) {
        let own = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let keys = Set(own.compactMap(key))
        var kept: [String] = []
        var isReplaced = false
        for line in base.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if let key = key(line) { isReplaced = keys.contains(key) }
            if !isReplaced { kept.append(line) }
        }
        while kept.last == "" { kept.removeLast() }
        var map: [Int: Int] = [:]
        for index in own.indices { map[index + 1] = kept.count + index + 1 }
        return ((kept + own).joined(separator: "\n"), map)
    }

    private static func key(_ line: String) -> String? {
        guard let first = line.utf8.first, first != UInt8(ascii: " "), first != UInt8(ascii: "#"),
            let colon = line.firstIndex(of: ":")
        else { return nil }
        return String(line[..<colon])
    }
}
