import GlosaCatalog
import GlosaDocument
import GlosaICU

/// Renders a document as JSON: typed spans, safe pieces of HTML, and every block as plain text besides; the same that
/// partner sites get under `api/v1/`.
public struct JSONRenderer: Sendable {
    private let site: PageSite
    private let isIndented: Bool

    /// A renderer for the documents of `catalog`: indented for people, or without white space for a site.
    public init(catalog: Catalog, isIndented: Bool = true) {
        self.init(site: PageSite(catalog: catalog, isForPrint: true), isIndented: isIndented)
    }

    /// A renderer for the documents of a site whose pages name others by their absolute addresses.
    public init(site: PageSite, isIndented: Bool) {
        self.site = site
        self.isIndented = isIndented
    }

    /// The whole document, ending in a line break. The same document always gives the same bytes.
    public func render(_ document: Document) -> String {
        JSONTreeWriter.text(of: tree(document), isIndented: isIndented)
    }

    /// The document, or the one section of it that `document` holds.
    public func tree(_ document: Document, section: String? = nil) -> JSONTree {
        DocumentShape.document.tree(PublishedDocument(document, section: section, site: site))
    }
}
