import GlosaDiagnostics

/// A file of a project, by what stands in it.
struct CatalogPath {
    let path: String
    /// The name without `.yaml`: `contacts`.
    private let name: String
    /// The language of a file below `locales`; nil below `Resources`.
    private let locale: String?

    init(_ path: String) {
        self.path = path
        let parts = path.split(separator: "/").map(String.init)
        name = parts.last.map { $0.hasSuffix(".yaml") ? String($0.dropLast(5)) : $0 } ?? path
        locale = parts.first == "locales" && parts.count > 2 ? parts[1] : nil
    }

    /// A change in the entry `key`.
    func change(
        _ key: String, _ path: [String], _ old: String?, _ new: String?, at place: Diagnostic.Place,
        _ guides: Set<String>
    ) -> FileChange {
        FileChange(
            kind: kind(key, path, guides), subject: subject(key, path), key: inner(path).joined(separator: "."),
            old: old, new: new, place: place)
    }

    private func kind(_ key: String, _ path: [String], _ guides: Set<String>) -> FileChange.Kind {
        switch DataFile(rawValue: name) {
        case .contacts: .contact
        case .hazards: .hazard
        case .forbidden: .exemption
        case .people: .person
        case .review, .pictures, .recordings: .review
        case .facts, .tables, .holidays: .fact
        case .outline: path.contains { Self.ofHazards.contains($0) } ? .hazard : .outline
        case .locale: .convention
        case .project: Self.exempting.contains(key) ? .exemption : .project
        case .sources: .source
        case .interface: .words
        case .terms, .glossary, .changes, .otherSites, .search: .text
        case nil: guides.contains(name) ? .guidance : .text
        }
    }

    private static let ofHazards: Set = ["hazards", "tells", "with"]
    private static let exempting: Set = [
        "checks", "exemptions", "not-sources", "own-cautions", "legal-review", "decisions",
    ]

    /// The id of the thing: in the outline a step, whatever stands around it; in a table a row.
    private func subject(_ key: String, _ path: [String]) -> String {
        switch DataFile(rawValue: name) {
        case .outline:
            let step = path.dropFirst().last { !Self.isKey($0) } ?? path.first
            return step.map { "\(key).\($0)" } ?? key
        case .review: return key
        case .locale, .project, .search: return "\(locale.map { "\($0)." } ?? "")\(name).\(key)"
        default: return "\(name).\(key)"
        }
    }

    /// The keys within the thing.
    private func inner(_ path: [String]) -> [String] {
        guard DataFile(rawValue: name) == .outline, let step = path.lastIndex(where: { !Self.isKey($0) }) else {
            return path
        }
        return Array(path[(step + 1)...])
    }

    /// True for a key of the outline; anything else there is the id of a section, a block or a message.
    private static func isKey(_ name: String) -> Bool { keys.contains(name) }

    private static let keys: Set<String> = Set(
        OutlineBlocks.Kind.all.flatMap(\.keys).map(\.name) + OutlineBlocks.Keys.event.map(\.name)
            + OutlineBlocks.Keys.station.map(\.name))
}
