import GlosaCatalog
import GlosaDiagnostics

/// A source with the address of a mirror, an archive or an aggregator of those that project.yaml lists, or that is one of
/// them: readers are led to whoever said it.
struct MirrorAsSource: ProjectCheck {
    var id: String { "mirror-as-source" }
    var severity: Severity { .error }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let hosts = project.catalog.project.checks.notSources
        guard !hosts.isEmpty else { return }
        for (id, source) in project.catalog.sources.entries {
            guard let host = hosts.first(where: { $0.isAddress(of: source) || $0.isPublisher(of: source) }) else {
                continue
            }
            findings.report(
                self, "the source `\(id)` is of `\(host.host)`, which is nobody's source", at: source.place,
                subject: id,
                notes: [Diagnostic.Note("project.yaml says so here", at: host.place)],
                help: "give the address of the publisher's own page, with `read: copy` if an archive's copy of it was "
                    + "read; or find who says it first")
        }
    }
}

extension CheckSettings.NotSource {
    /// True for an address on the host, or on one under it.
    fileprivate func isAddress(of source: Source) -> Bool {
        guard let address = source.address?.lowercased() else { return false }
        let name = address.dropFirst("https://".count).prefix { !"/?#".contains($0) }
        return name == host || name.hasSuffix(".\(host)")
    }

    /// True for a publisher that is called as the host is, with or without its last label: Grokipedia, Reference.com.
    fileprivate func isPublisher(of source: Source) -> Bool {
        let name = source.publisher.lowercased()
        return name == host || name == host.prefix(upTo: host.lastIndex(of: ".") ?? host.endIndex)
    }
}
