import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaPublication

/// Renders a part of a guide as a text for a chat: its kind and its last day, its address, and then the words that were
/// written for a chat, with what they must never go without.
///
///     try ChatRenderer(catalog: catalog).render(page, at: .section(document: "guidance", section: "find"))
package struct ChatRenderer: Sendable {
    /// The most that a text may measure, in UTF-16 code units, as telephones count.
    package static let limit = 900

    private let site: PageSite

    /// A renderer for the documents of a catalog.
    ///
    /// - Throws: ``MissingWords`` for a language that lacks words of the program.
    package init(catalog: Catalog) throws(MissingWords) { self.init(site: try PageSite(catalog: catalog)) }

    /// A renderer for the documents of a site.
    package init(site: PageSite) { self.site = site }

    /// The kind of a part, its last day and its address alone: for a message that is paid for by the piece.
    package func reference(to document: Document, at place: PagePlace) -> String {
        let address = site.canonical(place, document.locale).isolated(as: .address, in: document.direction)
        return [notices(in: document), title(of: document), address].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// The text of a part, whose page stands at `place`. A part without words for a chat, and one whose words may have
    /// changed since, is named with its address alone.
    package func render(_ document: Document, at place: PagePlace) -> String {
        let address = site.canonical(place, document.locale).isolated(as: .address, in: document.direction)
        // What is said of the translation of the opening of a guide alone stands in its first part.
        let translation = document.sections.first?.translationLine?.isolatedText
        let head = [notices(in: document), translation ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        let title = title(of: document)
        let whole = site.interface(document.locale)[.chatSource] + " " + address
        let paragraphs = [head, title.isEmpty ? whole : "\(title)\n\(whole)"] + told(in: document)
        return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// The words of what stands in the place of a part that is gone, and the address of its page.
    package func render(gone document: Document, at place: PagePlace) -> String {
        let address = site.canonical(place, document.locale).isolated(as: .address, in: document.direction)
        let lines = [document.title] + document.sections.flatMap { $0.blocks.flatMap(\.lines) }
        return (lines.map(\.isolatedText) + [address]).filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// The paragraphs that were written for a chat; none once what they retell may have changed.
    private func told(in document: Document) -> [String] {
        guard let chat = document.sections.first?.chat, !chat.isExpired else { return [] }
        let words = PlainWords(document: document, label: site.interface(document.locale)[.itemSources])
        return chat.lines.map { words.text($0) }
    }

    /// The neutral title of a part: others may see a message that arrives.
    private func title(of document: Document) -> String {
        document.sections.first?.preview.title ?? document.preview.title
    }

    /// The notices that no message goes without: the kind of a text, and its last day.
    private func notices(in document: Document) -> String {
        document.travellingNotices.map { notice in
            // The sentence of a page speaks of a page.
            let until = notice.kind == .validUntil ? site.until(document.validUntil, in: document.locale) : nil
            return until.map { $0 + "." } ?? notice.text.isolatedText
        }.joined(separator: " ")
    }
}
