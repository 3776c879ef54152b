import FoundationEssentials
import GlosaCatalog
import GlosaDocument
import GlosaICU

/// Renders a document as JSON: typed spans, and every block as plain text besides. Keys are sorted, so that the same
/// document always gives the same bytes.
public struct JSONRenderer: Sendable {
    private let catalog: Catalog
    private let layout: SiteLayout

    /// A renderer for the documents of `catalog`.
    public init(catalog: Catalog) {
        self.catalog = catalog
        layout = SiteLayout(catalog: catalog)
    }

    /// The whole document, ending in a line break.
    ///
    /// - Throws: What the encoder throws; a document has nothing that cannot be encoded.
    public func render(_ document: Document) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let data = try encoder.encode(JSONDocument(document, catalog: catalog, layout: layout))
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}
