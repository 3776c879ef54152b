import GlosaCatalog
import GlosaDocument
import GlosaICU

/// Renders a document as JSON: typed spans, and every block as plain text besides.
public struct JSONRenderer: Sendable {
    private let catalog: Catalog
    private let layout: SiteLayout
    private let isIndented: Bool

    /// A renderer for the documents of `catalog`: indented for people, or without white space for a site.
    public init(catalog: Catalog, isIndented: Bool = true) {
        self.catalog = catalog
        self.isIndented = isIndented
        layout = SiteLayout(catalog: catalog)
    }

    /// The whole document, ending in a line break. The same document always gives the same bytes.
    public func render(_ document: Document) -> String {
        JSONTreeWriter.text(of: document.json(catalog: catalog, layout: layout), isIndented: isIndented)
    }
}
