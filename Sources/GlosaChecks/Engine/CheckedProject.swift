import GlosaCatalog
import GlosaICU

/// A catalog on a day.
package struct CheckedProject: Sendable {
    /// The catalog.
    package let catalog: Catalog
    /// The day to reckon with.
    package let today: CivilDate
    /// For each document, the messages that its outline shows, and its title and summary; for hazards, the sentences that
    /// no language may lack.
    let requiredMessages: [String: Set<String>]
    /// The most words in a sentence, by file. Sentences of hazards keep to the strictest of the guides.
    let sentenceLimits: [String: Int]
    /// The files whose messages count towards the budget of a document.
    let measuredFiles: Set<String>
    /// The claims of the outline, and the sentences of hazards.
    let claims: [CatalogClaim]
    /// The messages of retellings, by document.
    private let retold: [String: Set<String>]
    /// The documents that show the sentences of hazards.
    private let guides: [String]
    /// The items that have passed their day.
    private let passed: [DatedItem]

    /// A catalog on a day.
    package init(catalog: Catalog, today: CivilDate) {
        self.catalog = catalog
        self.today = today
        passed = catalog.datedItems.filter { $0.day < today }
        claims = catalog.claims
        retold = catalog.retellings.reduce(into: [:]) { retold, next in
            retold[next.document, default: []].formUnion(next.retelling.lines.map(\.id))
        }
        let hazards = DataFile.hazards.rawValue
        var required = Dictionary(
            uniqueKeysWithValues: catalog.outline.documents.ids.map { ($0, catalog.requiredMessages(of: $0)) })
        required[hazards] = Set(catalog.requiredSentences)
        requiredMessages = required
        let guides = catalog.documentIDs.filter { catalog.kind(of: $0)?.givesInstructions == true }
        self.guides = guides
        let budgets = catalog.project.checks.budgets
        var limits = budgets.compactMapValues(\.sentence)
        limits[hazards] = (guides + [hazards]).compactMap { limits[$0] }.min()
        sentenceLimits = limits
        measuredFiles = Set(budgets.keys).union(guides.contains { budgets[$0] != nil } ? [hazards] : [])
    }

    /// True where one of `documents` shows the messages of a file; every file is shown where none is named.
    func isShown(_ file: String, in documents: [String]) -> Bool {
        if documents.isEmpty || documents.contains(file) { return true }
        return file == DataFile.hazards.rawValue && guides.contains { documents.contains($0) }
    }

    /// True for a message of a text for a chat, or of a script.
    func isRetold(_ message: String, in file: String) -> Bool { retold[file]?.contains(message) ?? false }

    /// The items that have passed their day and is of that kind, in the order of the days.
    func passed(_ kind: DatedItem.Kind) -> [DatedItem] { passed.filter { $0.kind == kind } }
}
