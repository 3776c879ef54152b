import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaRendering

/// Which files of data come of a catalog's documents, each made by a job of its own.
struct BundleFiles: Sendable {
    /// Makes some files of data.
    typealias Job = @Sendable () -> [BundleRenderer.File]

    private let catalog: Catalog
    private let renderer: BundleRenderer
    private let builders: [DocumentBuilder]

    /// The data of a site, whose documents are made by these builders, one for each of its languages.
    init(site: PageSite, builders: [DocumentBuilder]) {
        catalog = site.catalog
        renderer = BundleRenderer(site: site)
        self.builders = builders
    }

    /// The jobs, the longest first.
    func jobs(_ documents: [DocumentParts]) -> [Job] {
        let glossaries = documents.filter { !$0.terms.isEmpty }
        let terms = catalog.terms.entries.map { id, term in
            (term: term, entries: glossaries.compactMap { $0.entry(of: id) })
        }
        return documents.flatMap(jobs(of:)) + [{ shared(terms) }]
            + terms.map { term in { [renderer.file(term.term, term.entries)] } } + factJobs()
    }

    /// The newest date on a copy of what the documents rest on.
    func asOf(_ documents: [Document]) -> CivilDate {
        documents.compactMap(renderer.newestCopy).max() ?? catalog.project.written
    }

    private func jobs(of parts: DocumentParts) -> [Job] {
        let document = parts.document
        let whole: Job = { [renderer.file(document)] + (renderer.linkedData(document).map { [$0] } ?? []) }
        return [whole] + parts.sections.map { part -> Job in { [renderer.file(part.document, section: part.id)] } }
    }

    private func factJobs() -> [Job] {
        // A few at a time: a job for each would be shorter than what it costs to hand it out.
        let facts = catalog.facts.entries.map(\.value)
        return stride(from: 0, to: facts.count, by: 16).map { start in
            {
                facts[start..<min(start + 16, facts.count)].map { fact in
                    renderer.file(fact, builders.compactMap { $0.page(ofFact: fact.id) })
                }
            }
        }
    }

    /// What is about everything: all terms, what changed, what is gone, the schemas.
    private func shared(_ terms: [(term: Term, entries: [Document])]) -> [BundleRenderer.File] {
        var files = renderer.schemas()
        if !terms.isEmpty { files.append(renderer.glossary(terms)) }
        let changes = catalog.changes.entries.map(\.value).enumerated()
            .sorted { ($1.element.on, $1.offset) < ($0.element.on, $0.offset) }
            .map { (change: $0.element, reasons: builders.map { [change = $0.element] in $0.page(ofReason: change) }) }
        files.append(renderer.changes(changes))
        files += catalog.locales.map { renderer.feed(changes, in: $0.settings.tag) }
        for (_, change) in catalog.changes.entries where change.kind.isEnd {
            let pages = builders.map { $0.page(ofEnd: change) }
            files += change.items.flatMap { renderer.files(ofEnded: $0.id, by: change, pages) }
        }
        return files
    }
}
