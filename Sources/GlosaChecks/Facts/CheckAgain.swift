import GlosaCatalog
import GlosaDiagnostics
import GlosaPublication

/// A fact, a contact or a rule whose source was to be read again by now.
struct CheckAgain: ProjectCheck {
    var id: String { "check-again" }
    var severity: Severity { .due }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let due = project.passed(.check)
        guard !due.isEmpty else { return }
        let index = DependencyIndex(Publication(project.catalog.published))
        for item in due {
            findings.report(
                self, "\(item.what) was to be read again by \(item.day)", at: item.place, subject: item.id,
                notes: sources(of: item, project.catalog) + places(of: item, index),
                help: "read it again, and set `seen` to the date of the copy")
        }
    }

    /// What a person has to open, one source a line.
    private func sources(of item: DatedItem, _ catalog: Catalog) -> [Diagnostic.Note] {
        item.sources.compactMap { catalog.sources[$0] }.map { source in
            let words = [source.publisher, source.title, source.date?.iso].compactMap { $0 }.joined(separator: ", ")
            return Diagnostic.Note("read \(words): \(source.address ?? "no address of it is known")")
        }
    }

    /// The pages that tell it, and the form in which they do.
    private func places(of item: DatedItem, _ index: DependencyIndex) -> [Diagnostic.Note] {
        guard let id = item.item else { return [] }
        let pages = index.dependents(of: id).pages
        guard !pages.isEmpty else { return [Diagnostic.Note("no page tells it")] }
        let form = item.isVolatile ? "in the past, with the day of its copy" : "as what holds"
        return [Diagnostic.Note("it is told \(form), on \(pages.joined(separator: ", "))")]
    }
}
