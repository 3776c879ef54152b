import GlosaCatalog

/// The claims of a catalog that may change any day, and the messages by which they are told.
struct VolatileClaims {
    /// The items that are volatile, each with the file of its messages.
    let items: [(file: String, item: Outline.Item)]
    /// True where a fact is marked volatile.
    let hasFacts: Bool
    private let catalog: Catalog
    private let itemMessages: Set<String>
    private let claims: Set<String>

    init(_ catalog: Catalog) {
        self.catalog = catalog
        var items: [(file: String, item: Outline.Item)] = []
        var own: Set<String> = []
        var shown: Set<String> = []
        for (document, sections) in catalog.outline.documents.entries {
            for section in sections {
                for item in section.blocks.flatMap(\.items) {
                    own.formUnion(item.ownMessages.map { "\(document).\($0)" })
                    if catalog.isVolatile(item, in: document) { items.append((document, item)) }
                }
                let items = Set(section.blocks.flatMap(\.items).map(\.action.id))
                let claims = section.blocks.flatMap(\.claims).map(\.claim.message.id).filter { !items.contains($0) }
                shown.formUnion(claims.map { "\(document).\($0)" })
            }
        }
        self.items = items
        itemMessages = own
        claims = shown
        hasFacts = catalog.facts.entries.contains { $0.value.isVolatile }
    }

    /// True for a message of an item, whose day stands with the item.
    func isItems(_ message: String) -> Bool { itemMessages.contains(message) }

    /// True for a message of a document behind which the program puts the day of a volatile fact.
    func isClaim(_ message: String) -> Bool { claims.contains(message) }

    /// True where what an item says to do, or why, tells the day on which it was read.
    func saysDay(_ item: Outline.Item, in file: String, _ locale: LocaleCatalog) -> Bool {
        [item.action, item.why].compactMap { $0 }.compactMap { locale.message(file, $0.id) }
            .contains(where: catalog.tellsReadingDay)
    }
}
