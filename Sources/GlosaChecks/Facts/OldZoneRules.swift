import GlosaCatalog
import GlosaDiagnostics
import GlosaICU

/// Hours that are told on other clocks by rules that are older than two years.
struct OldZoneRules: ProjectCheck {
    var id: String { "old-zone-rules" }
    var severity: Severity { .warning }

    /// The release of the rules that hours are computed by, such as `2025b`; nil where nothing tells it.
    let release: String?

    /// Looks at the rules of a release; at those of the machine where none is named.
    init(release: String? = ZoneFolder.release) { self.release = release }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        guard let release, let year = Int(release.prefix(4)), year + 2 < project.today.year,
            let (id, contact) = project.catalog.contacts.entries.first(where: { $0.value.hours != nil })
        else { return }
        findings.report(
            self, "hours are computed by the clock changes of \(release), which are more than two years old",
            at: contact.place, subject: id,
            help: "install a newer tzdata on this machine (`apt-get install tzdata`), and build again")
    }
}
