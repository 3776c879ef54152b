import FoundationEssentials
import GlosaRandom
import GlosaTestSupport

/// The files of a project, by their paths, for a trial that removes some of them.
struct TrialProject {
    private(set) var files: [String: String]

    /// The small project.
    static func small() -> TrialProject { TrialProject(folder: Repository.smallProject) }

    /// The small project with another guide, of as many sections and steps as the numbers have it.
    static func generated(_ random: inout SeededRandom) -> TrialProject {
        var project = small()
        var outline = "\nextra:\n"
        var words = "title: More\nsummary: More to do.\n"
        for section in 0...random.next(3) {
            outline += "  part-\(section):\n"
            words += "part-\(section)-title: A part\n"
            for step in 0...random.next(4) {
                let id = "part-\(section)-do-\(step)"
                outline += "    - step: \(id)\n      sources: [paper]\n      seen: 2025-06-24\n"
                if random.next(2) == 0 { outline += "      contacts: [line]\n" }
                if random.next(2) == 0 {
                    outline += "      expires: 20\(27 + random.next(9))-0\(1 + random.next(9))-11\n"
                }
                let value = random.pick(["{$deported-on :date}", "{$million :integer}", "{$line}", "{$person}"], "")
                words += "\(id): |\n  Write it down, \(value).\n"
            }
        }
        project.files["Resources/outline.yaml", default: ""] += outline
        for tag in ["en", "es"] {
            project.files["locales/\(tag)/extra.yaml"] = words
            project.replace("paths:\n", with: "paths:\n  extra: extra\n", in: "locales/\(tag)/locale.yaml")
        }
        project.replace("documents: {", with: "documents: {extra: guide, ", in: "Resources/project.yaml")
        return project
    }

    /// The folder of the tenants' project, which stands beside the repository where it was handed out.
    static let tenantsFolder = "\(Repository.root)/../shared/cases/toolkit/rtl"

    /// The tenants' project in the languages that ICU 72 has, written from left to right.
    static func tenants() -> TrialProject {
        var project = TrialProject(folder: tenantsFolder)
        for tag in ["ar", "ht"] {
            for path in project.files.keys where path.hasPrefix("locales/\(tag)/") { project.files[path] = nil }
        }
        project.replace(
            "locales: [en, es, pt-BR, ar, ht]", with: "locales: [en, es, pt-BR]", in: "Resources/project.yaml")
        project.files["Resources/project.yaml", default: ""] +=
            "\ndocuments: {story: story, guidance: guide, faq: questions, forms: questions, about: reference, "
            + "glossary: glossary}\n"
        return project
    }

    private init(folder: String) {
        files = [:]
        for path in (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [] where path.hasSuffix(".yaml") {
            let data = FileManager.default.contents(atPath: "\(folder)/\(path)") ?? Data()
            files[path] = String(decoding: data, as: UTF8.self)
        }
    }

    /// Replaces the first place of some words in a file.
    mutating func replace(_ words: String, with other: String, in path: String) {
        guard let text = files[path], let range = text.firstRange(of: words) else { return }
        files[path] = text.replacingCharacters(in: range, with: other)
    }

    /// Removes up to three things: an entry, a value of a message, a whole file.
    ///
    /// - Returns: The names of what was removed.
    mutating func removeSome(_ random: inout SeededRandom) -> [String] {
        (0..<random.next(4)).map { _ in
            let path = random.pick(files.keys.filter { $0 != "Resources/project.yaml" }.sorted(), "")
            switch random.next(8) {
            case 0:
                files[path] = nil
                return path
            case 1: return removeValue(of: path, &random)
            default: return removeEntry(of: path, &random)
            }
        }
    }

    /// Removes an entry: a key at the beginning of a line with everything below it.
    private mutating func removeEntry(of path: String, _ random: inout SeededRandom) -> String {
        var lines = (files[path] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        let starts = lines.indices.filter { lines[$0].first.map { $0.isLetter } ?? false }
        guard !starts.isEmpty else { return path }
        let number = random.next(starts.count)
        let end = number + 1 < starts.count ? starts[number + 1] : lines.count
        let name = lines[starts[number]].prefix { $0 != ":" }
        lines.removeSubrange(starts[number]..<end)
        files[path] = lines.joined(separator: "\n")
        return "\(path): \(name)"
    }

    /// Writes a word in the place of a value in braces.
    private mutating func removeValue(of path: String, _ random: inout SeededRandom) -> String {
        let text = files[path] ?? ""
        let values = text.matches(of: /\{\$[^{}]*\}/)
        guard !values.isEmpty else { return path }
        let value = values[random.next(values.count)]
        files[path] = text.replacingCharacters(in: value.range, with: "so")
        return "\(path): \(value.output)"
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with other: String) -> String {
        String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }
}

/// A folder for the files of one trial after another; it goes when the value does.
final class TrialFolder {
    let path = FileManager.default.temporaryDirectory.appending(path: "glosa-gate-\(UUID().uuidString)").path

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a project in the place of the one before.
    func write(_ project: TrialProject) throws {
        try? FileManager.default.removeItem(atPath: path)
        for (name, text) in project.files {
            let file = URL(filePath: "\(path)/\(name)")
            try FileManager.default.createDirectory(
                atPath: file.deletingLastPathComponent().path, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }
}
