import FoundationEssentials
import Testing

/// A file that holds what a test should print. `RECORD=1` rewrites it, and makes that run fail.
enum GoldenFile {
    static func expect(_ actual: String, is path: String, _ location: SourceLocation = #_sourceLocation) throws {
        let file = "\(FixtureProject.fixtures)/\(path)"
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            guard FixtureProject.text(path) != actual || !FileManager.default.fileExists(atPath: file) else { return }
            try Data(actual.utf8).write(to: URL(filePath: file))
            Issue.record("recorded \(path): read it, and run again without RECORD", sourceLocation: location)
            return
        }
        let expected = FixtureProject.text(path)
        guard expected != actual else { return }
        let difference = LineDifference.show(from: expected, to: actual)
        Issue.record("\(path) differs (- expected, + actual):\n\(difference)", sourceLocation: location)
    }
}

/// What changed between two texts, line by line.
enum LineDifference {
    static func show(from old: String, to new: String) -> String {
        let old = old.split(separator: "\n", omittingEmptySubsequences: false)
        let new = new.split(separator: "\n", omittingEmptySubsequences: false)
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var lines: [String] = []
        var oldIndex = 0
        var newIndex = 0
        while oldIndex < old.count || newIndex < new.count {
            if removed.contains(oldIndex) {
                lines.append("- \(old[oldIndex])")
                oldIndex += 1
            } else if added.contains(newIndex) {
                lines.append("+ \(new[newIndex])")
                newIndex += 1
            } else {
                lines.append("  \(new[newIndex])")
                oldIndex += 1
                newIndex += 1
            }
        }
        return lines.joined(separator: "\n")
    }
}
