import GlosaDocument

/// Lines and blocks of a document as pieces of HTML that are safe in anybody's page: no script, no style, no id, and no
/// address but absolute ones. Each stands alone: a term is a link to its page, a number of a source to what was read.
///
/// It is a class because every line of data has one: a copy would count the references of the whole document.
final class HTMLFragment: Sendable {
    let document: Document
    let site: PageSite

    /// The fragments of a document. `site` is one whose pages name others by their absolute addresses.
    init(_ document: Document, site: PageSite) {
        self.document = document
        self.site = site
    }

    /// Something to do, or not to do, with all that must stand with it.
    ///
    /// - Parameter number: Which of the things to do it is, from 1; what is not to be done has no number.
    func html(_ item: GuidanceItem, number: Int) -> String {
        let blocks = PageBlocks(context: PageContext(fragmentOf: document, site: site))
        let content = HTMLNode.element(.li, PageItems(blocks: blocks, level: .part).content(of: item))
        let kind = HTMLAttribute.classes(item.kind.rawValue)
        return HTMLWriter.fragment([
            item.kind == .step
                ? .element(.ol, [kind] + (number == 1 ? [] : [.start(number)]), [content])
                : .element(.ul, [kind], [content])
        ])
    }

    /// A line.
    func html(_ line: [Inline]) -> String { HTMLWriter.fragment(nodes(line)) }

    /// A line, as nodes of a page that is shown in somebody else's.
    func nodes(_ line: [Inline]) -> [HTMLNode] {
        PageInlines(context: PageContext(fragmentOf: document, site: site)).nodes(line)
    }

    /// Blocks, as nodes of a page that is shown in somebody else's.
    func nodes(_ blocks: [Block], level: HeadingLevel) -> [HTMLNode] {
        PageBlocks(context: PageContext(fragmentOf: document, site: site)).nodes(blocks, level: level)
    }

    /// A block, with all that is in it. Its headings are of the third level: the document's title is of the first, that
    /// of a section of the second.
    func html(_ block: Block) -> String {
        let blocks = PageBlocks(context: PageContext(fragmentOf: document, site: site))
        return HTMLWriter.fragment(blocks.nodes([block], level: .part))
    }
}
