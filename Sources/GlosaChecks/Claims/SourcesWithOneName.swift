import GlosaCatalog
import GlosaDiagnostics

/// Two sources that a reader cannot tell apart: the same publisher, title, date and place in the document.
struct SourcesWithOneName: ProjectCheck {
    var id: String { "sources-with-one-name" }
    var severity: Severity { .warning }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        var firsts: [[String]: Source] = [:]
        for (id, source) in project.catalog.sources.entries {
            let name = [
                source.publisher.lowercased(), source.title?.lowercased() ?? "", source.date?.iso ?? "",
                source.location ?? "",
            ]
            guard let first = firsts[name] else {
                firsts[name] = source
                continue
            }
            findings.report(
                self, "`\(id)` and `\(first.id)` look the same to readers: \(Self.description(of: source))",
                at: source.place, subject: id, notes: [Diagnostic.Note("the first one is here", at: first.place)],
                help: "give each its own `title` or `date`, or `where` for two places in one document; or keep one")
        }
    }

    private static func description(of source: Source) -> String {
        [source.publisher, source.title.map { "“\($0)”" }, source.date?.iso].compactMap { $0 }.joined(separator: ", ")
    }
}
