import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaPublication
import MessageFormat

/// Renders documents as web pages, each of which needs one request, no script, and nothing from anybody else.
///
///     try HTMLRenderer(catalog: catalog).render(guidance.opening, at: .document("guidance"))
package struct HTMLRenderer: Sendable {
    let site: PageSite

    /// A renderer for the pages of a site.
    package init(site: PageSite) { self.site = site }

    /// A renderer for the pages of a catalog's site.
    ///
    /// - Throws: ``MissingWords`` for a language that lacks words of the program.
    package init(catalog: Catalog) throws(MissingWords) { self.init(site: try PageSite(catalog: catalog)) }

    /// A document, or a part of one, as a whole page in UTF-8; a document of several sections, all on one page.
    package func render(_ document: Document, at place: PagePlace) -> [UInt8] {
        let page = DocumentPage(site: site, document: document, place: place)
        let main = page.nodes()
        let scripts = scripts(of: place) + page.context.scripts
        let preview = preview(of: document, at: place)
        let head = PageHead(
            site: site, place: place, locale: document.locale, preview: preview,
            structuredData: StructuredData(site: site, document: document, place: place, preview: preview).tree,
            scripts: scripts, styles: PageStyles.of([document], at: place),
            hasAudio: PageAudio(context: page.context).exists)
        let frame = PageFrame(site: site, place: place, locale: document.locale, validUntil: document.validUntil)
        return frame.page(head: head.node, main: main, endnotes: page.endnotes, foot: page.foot, scripts: scripts)
    }

    /// Every document of a locale in one page, which works as a file on a phone that is offline.
    package func renderEverything(_ documents: [Document]) -> [UInt8] {
        guard let first = documents.first else { return [] }
        let preview = Document.Preview(
            title: site.titled(.everythingTitle, in: first.locale),
            summary: site.titled(.everythingSummary, in: first.locale))
        var main: [HTMLNode] = [
            .element(.h1, site.titledNodes(.everythingTitle, in: first.locale)),
            .element(.p, [.classes("summary")], site.titledNodes(.everythingSummary, in: first.locale)),
        ]
        main += EverythingContents(site: site, documents: documents).nodes
        var needsHours = false
        for document in documents {
            let page = DocumentPage(site: site, document: document, place: .everything)
            main.append(
                .element(
                    .section, [.id(document.id), .classes("document")], page.nodes(level: .section)))
            needsHours = needsHours || !page.context.scripts.isEmpty
        }
        let scripts = scripts(of: .everything) + (needsHours ? [.hours] : [])
        let head = PageHead(
            site: site, place: .everything, locale: first.locale, preview: preview, scripts: scripts,
            styles: PageStyles.of(documents, at: .everything))
        let frame = PageFrame(
            site: site, place: .everything, locale: first.locale,
            validUntil: documents.compactMap(\.validUntil).min())
        return frame.page(head: head.node, main: main, scripts: scripts)
    }

    /// The headers with which a server sends every page: a policy that lets in what is baked into pages and nothing else
    /// (each page's own says which of it), and what only a header can say.
    package static var headers: [(name: String, value: String)] {
        let policy = PageHead.policy(
            styles: BuiltIn.styles, scripts: [.script, .notes, .hours, .search, .find], hasAudio: true)
        return [
            ("Content-Security-Policy", policy + "; frame-ancestors 'none'"),
            ("Referrer-Policy", "no-referrer"),
            ("X-Content-Type-Options", "nosniff"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
        ]
    }

    /// The policy of a page that other sites may show in a frame.
    package static var framePolicy: String { PageHead.policy(scripts: [.script]) + "; frame-ancestors *" }

    /// The policy of the pages that show how our content looks on other sites: what is baked in, and this site's own
    /// script, data and frames.
    package static var partnersPolicy: String { PageHead.partnersPolicy + "; frame-ancestors 'none'" }

    private func scripts(of place: PagePlace) -> [BuiltIn] {
        switch place {
        case site.layout.glossaryPage: [.script, .notes, .search]
        case .whole: [.script]
        case .home, .document, .section, .term, .picture, .search, .everything, .partners, .reference:
            [.script, .notes]
        }
    }

    /// The names of two pages of the same document must differ.
    private func preview(of document: Document, at place: PagePlace) -> Document.Preview {
        let interface = site.interface(document.locale)
        let title: KeyValuePairs<String, MessageValue> = ["title": .string(document.preview.title)]
        switch place {
        case .whole:
            return Document.Preview(
                title: interface.text(.wholeTitle, title),
                summary: interface.text(.wholeSummary, ["summary": .string(document.preview.summary)]))
        case .term:
            return Document.Preview(
                title: interface.text(.termPageTitle, title), summary: document.preview.summary)
        case .home, .document, .section, .picture, .search, .everything, .partners, .reference: return document.preview
        }
    }
}
