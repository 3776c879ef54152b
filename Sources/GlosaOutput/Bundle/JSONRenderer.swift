import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaJSON

/// Renders a document as JSON: typed spans, safe pieces of HTML, and every block as plain text besides; the same that
/// partner sites get under `api/v1/`.
package struct JSONRenderer: Sendable {
    private let site: PageSite
    private let isIndented: Bool

    /// A renderer for the documents of `catalog`: indented for people, or without white space for a site.
    ///
    /// - Throws: ``MissingWords`` for a language that lacks words of the program.
    package init(catalog: Catalog, isIndented: Bool = true) throws(MissingWords) {
        site = try PageSite(catalog: catalog).forOtherSites
        self.isIndented = isIndented
    }

    /// The whole document, or the one section of guidance that `document` holds, ending in a line break. The same document
    /// always gives the same bytes.
    package func render(_ document: Document, section: String? = nil) -> String {
        let published = PublishedDocument(document, section: section, site: site)
        return String(
            decoding: DocumentShape.document.bytes(of: published, isIndented: isIndented), as: UTF8.self)
    }
}
