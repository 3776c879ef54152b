import GlosaCatalog
import GlosaDocument
import GlosaICU

/// Renders a document as plain text, for a terminal or to paste into a chat. Sources are numbers in brackets, listed at
/// the end.
///
///     TextRenderer(width: 72).render(document)
package struct TextRenderer: Sendable {
    private let width: Int

    /// A renderer that wraps at `width` terminal columns.
    package init(width: Int = 72) { self.width = max(20, width) }

    /// The whole document, ending in a line break.
    package func render(_ document: Document) -> String {
        var page = TextPage(width: width, of: document)
        page.heading(document.title, underline: "=")
        page.paragraph(document.summary)
        for notice in document.head { page.paragraph(notice.text) }
        for section in document.sections {
            if !section.title.isEmpty { page.heading(section.title, underline: "-") }
            for block in section.blocks { page.block(block) }
        }
        if !document.words.isEmpty {
            page.heading(document.wordsTitle, underline: "-")
            for word in document.words { page.word(word) }
        }
        if !document.sources.isEmpty {
            page.heading(document.sourcesTitle, underline: "-")
            for (index, source) in document.sources.enumerated() {
                let number = "[\(index + 1)]".isolated(by: document.sources.isolation)
                page.item(source.text, marker: "\(number) ", spaced: false)
            }
        }
        return page.text
    }
}
