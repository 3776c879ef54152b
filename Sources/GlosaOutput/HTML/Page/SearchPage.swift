import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaJSON
import GlosaPublication

/// The search page of a language. Without a script it is the list of everything that can be found: the parts of each guide,
/// and the terms from A to Z. Its index stands in it, so that nothing is asked for and nothing is sent.
package struct SearchPage: Sendable {
    private let site: PageSite

    /// The search pages of a site.
    package init(site: PageSite) { self.site = site }

    /// The page of a language.
    ///
    /// - Parameters:
    ///   - documents: The documents of the language.
    ///   - help: The contact to ask what is not found, as a document of its own; nil where the project names none.
    package func render(_ locale: LocaleTag, documents: [Document], help: Document?) -> [UInt8] {
        let interface = site.interface(locale)
        let preview = Document.Preview(title: interface[.searchTitle], summary: interface[.searchSummary])
        var main: [HTMLNode] = [
            .element(.h1, [.text(preview.title)]),
            .element(.p, [.classes("summary")], [.text(preview.summary)]),
            // A script fills it: without one there is nothing that does not work.
            .element(.div, [.id("_search"), .classes("ui")], []),
        ]
        let asked = help.map { DocumentPage(site: site, document: $0, place: .search) }
        if let asked { main.append(contact(asked, interface)) }
        for document in documents where document.kind.hasSectionPages { main.append(parts(of: document)) }
        for document in documents where document.kind.hasTermPages { main.append(terms(of: document)) }
        if let asked, !asked.context.document.sources.isEmpty { main.append(asked.sources(.section)) }
        if let index = SearchIndexBuilder(site: site, locale: locale)?.index(of: documents) {
            main.append(.scriptData(id: "_index", index.tree(words: words(interface))))
        }
        let scripts = [.script, .find] + (asked?.context.scripts ?? [])
        let head = PageHead(site: site, place: .search, locale: locale, preview: preview, scripts: scripts)
        let frame = PageFrame(site: site, place: .search, locale: locale, validUntil: nil)
        return frame.page(head: head.node, main: main, scripts: scripts)
    }

    /// The words that the script shows.
    private func words(_ interface: InterfaceWords) -> [JSONTree.Pair] {
        let words: [(String, InterfaceMessage)] = [
            ("label", .searchField), ("count", .searchCount), ("none", .searchNothing), ("near", .searchNear),
            ("part", .searchPart), ("step", .searchStep), ("word", .searchWord),
        ]
        return words.map { JSONTree.Pair($0.0, .string(interface[$0.1])) }
    }

    private func contact(_ page: DocumentPage, _ interface: InterfaceWords) -> HTMLNode {
        let blocks = page.context.document.sections.flatMap(\.blocks)
        return .element(
            .div, [.id("_help")],
            [.element(.p, [.classes("label")], [.text(interface[.searchHelp])])]
                + page.blocks.nodes(blocks, level: .section))
    }

    private func parts(of document: Document) -> HTMLNode {
        list(
            .ol, title: document.title.plainText, id: document.id, of: document.locale,
            document.sections.compactMap { section in
                let (place, fragment) = site.layout.page(of: document.id, section: section.id)
                return link(place, fragment, section.title.plainText, document.locale)
            })
    }

    private func terms(of document: Document) -> HTMLNode {
        let terms = document.sections.flatMap(\.blocks).compactMap { block -> TermEntry? in
            if case .term(let term) = block { term } else { nil }
        }
        let formatting = site.catalog.locale(document.locale)?.settings.formatting ?? document.locale
        let sorted = (try? Collation.shared(locale: formatting)).flatMap { try? $0.sorted(terms, by: \.heading) }
        return list(
            .ul, title: document.title.plainText, id: document.id, of: document.locale,
            (sorted ?? terms).compactMap { link(.term($0.id), nil, $0.heading, document.locale) })
    }

    private func list(
        _ tag: HTMLTag, title: String, id: String, of locale: LocaleTag, _ items: [HTMLNode]
    ) -> HTMLNode {
        .element(
            .nav, [.classes("parts"), .labelledBy("list-\(id)")],
            [.element(.h2, [.id("list-\(id)")], [.text(title)]), .element(tag, items)])
    }

    private func link(_ place: PagePlace, _ fragment: String?, _ words: String, _ locale: LocaleTag) -> HTMLNode? {
        site.address(of: place, fragment: fragment, from: .search, in: locale).map { address in
            .element(.li, [.element(.a, [.href(address)], [.text(words)])])
        }
    }
}
