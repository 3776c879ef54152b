import GlosaCatalog
import GlosaICU

/// The place where each page of each locale stands in a site, and how one page names another.
///
///     SiteLayout(catalog: catalog).folder(of: .document("guidance"), in: spanish)  // "es/guia/"
package struct SiteLayout: Sendable {
    private let paths: [LocaleTag: LocalePaths]
    private let terms: [LocaleTag: TermPaths]
    private let sections: [String: [String]]
    /// The id of the document that shows the terms.
    package let glossary: String
    private let forms: [PagePlace]

    /// The layout of a catalog: `es/guia/`, `en/guide/`.
    package init(catalog: Catalog) {
        paths = Dictionary(
            catalog.locales.map { ($0.settings.tag, $0.settings.paths) }, uniquingKeysWith: { first, _ in first })
        terms = Dictionary(
            catalog.locales.map { ($0.settings.tag, TermPaths($0)) }, uniquingKeysWith: { first, _ in first })
        var sections: [String: [String]] = [:]
        for (id, list) in catalog.outline.documents.entries where catalog.kind(of: id)?.hasSectionPages == true {
            sections[id] = list.map(\.id)
        }
        self.sections = sections
        glossary = catalog.documents.glossary ?? DocumentKind.glossary.name
        var forms: [PagePlace] = []
        for (id, list) in catalog.outline.documents.entries where sections[id] != nil {
            for section in list.dropFirst() where section.blocks.contains(where: \.isForm) {
                forms.append(.section(document: id, section: section.id))
            }
        }
        self.forms = forms
    }

    /// The folder of the pages for whoever shows our content elsewhere, with a final slash.
    package static let partners = "embed/"

    /// The folder of what became of pictures, with a final slash.
    package static let pictures = "i/"

    /// The file of a part's picture, which is attached: `es/guia/encontrar/encontrar.png`.
    package func picture(of place: PagePlace, in locale: LocaleTag) -> String { attached(to: place, in: locale, "png") }

    /// The file of a part's recording, which is attached: `es/guia/encontrar/encontrar.opus`.
    package func recording(of place: PagePlace, in locale: LocaleTag) -> String {
        attached(to: place, in: locale, "opus")
    }

    private func attached(to place: PagePlace, in locale: LocaleTag, _ type: String) -> String {
        let folder = folder(of: place, in: locale)
        return "\(folder)\(folder.split(separator: "/").last ?? "page").\(type)"
    }

    /// The pages that are made to be on paper: a guide part by part, because nobody prints all of one.
    package var printable: [PagePlace] {
        sections.keys.sorted().flatMap { id in
            [.document(id)] + pages(of: id).map { .section(document: id, section: $0) }
        }
    }

    /// True for a page that is filled in by hand.
    package func isForm(_ place: PagePlace) -> Bool { forms.contains(place) }

    /// The section that begins a guide, whose page is the guide's own.
    package func opening(of document: String) -> String? { sections[document]?.first }

    /// The sections of a document that are pages of their own; empty for a document that is one page.
    package func pages(of document: String) -> [String] { sections[document].map { Array($0.dropFirst()) } ?? [] }

    /// The page of a whole document: its own, or the one that holds every section.
    package func wholePage(of document: String) -> PagePlace {
        sections[document] == nil ? .document(document) : .whole(document)
    }

    /// True for a document whose sections are pages of their own.
    package func hasSectionPages(_ document: String) -> Bool { sections[document] != nil }

    /// The document that a page shows, or a part of; nil for pages that show several.
    package func document(of place: PagePlace) -> String? {
        switch place {
        case .home, .picture, .search, .everything, .partners, .reference: nil
        case .document(let id), .section(let id, _), .whole(let id): id
        case .term: glossary
        }
    }

    /// True for a language that has a search page.
    package func hasSearch(in locale: LocaleTag) -> Bool { paths[locale]?.search != nil }

    /// The page of the whole glossary.
    package var glossaryPage: PagePlace { .document(glossary) }

    /// The id of a term in the one file that holds every document.
    package func anchor(ofTerm id: String) -> String { PagePlace.anchor(id, of: glossary) }

    /// The page that shows a section, and the fragment that finds it there; no fragment where it is the page.
    package func page(of document: String, section: String) -> (place: PagePlace, fragment: String?) {
        guard let pages = sections[document], pages.first != section else { return (.document(document), section) }
        return (.section(document: document, section: section), nil)
    }

    /// The folder of a page in the site, with a final slash: `es/guia/`.
    package func folder(of place: PagePlace, in locale: LocaleTag) -> String {
        let paths = paths[locale]
        // These let in more than other pages do, so that they have a folder of their own.
        if place == .partners { return "\(Self.partners)\(locale)/" }
        // Short, without a language: it is read in a picture, and typed.
        if case .picture(let id) = place { return "\(Self.pictures)\(id)/" }
        let folder: String =
            switch place {
            case .partners, .reference: "reference"
            case .home, .picture, .everything: ""
            case .search: paths?.search ?? "search"
            case .document(let id): paths?.folder(of: id) ?? id
            case .section(let id, let section): paths?.folder(of: id, section: section) ?? "\(id)/\(section)"
            case .whole(let id): "\(paths?.folder(of: id) ?? id)/\(paths?.whole ?? "whole")"
            case .term(let id): "\(paths?.folder(of: glossary) ?? glossary)/\(terms[locale]?[id] ?? id)"
            }
        if place == .reference { return "\(Self.partners)\(locale)/\(folder)/" }
        return folder.isEmpty ? "\(locale)/" : "\(locale)/\(folder)/"
    }

    /// The file of a page in one format: `es/guia/index.html`, `es/guia/guia.txt`.
    package func file(of place: PagePlace, in locale: LocaleTag, format: OutputFormat = .html) -> String {
        let folder = folder(of: place, in: locale)
        if place == .everything {
            return "\(folder)\(paths[locale]?.everything ?? "everything").\(format.fileExtension)"
        }
        if format == .html { return folder + "index.html" }
        let name = folder.split(separator: "/").last.map(String.init) ?? "index"
        return "\(folder)\(name).\(format.fileExtension)"
    }

    /// The file of a page as it is printed: `es/guia/completa/completa.pdf`.
    package func printed(_ place: PagePlace, in locale: LocaleTag) -> String {
        attached(to: place, in: locale, "pdf")
    }

    /// The file of a page that is made for a voice: `es/guia/encontrar/para-oir.txt`.
    package func listening(to place: PagePlace, in locale: LocaleTag) -> String {
        "\(folder(of: place, in: locale))\(paths[locale]?.listening ?? "listen").txt"
    }

    /// The file of a part's text for a chat: `es/guia/encontrar/mensaje.txt`.
    package func chat(of place: PagePlace, in locale: LocaleTag) -> String {
        "\(folder(of: place, in: locale))\(paths[locale]?.chat ?? "chat").txt"
    }

    /// The address of a page from the site's root: a folder, or the one file that is none.
    package func address(of place: PagePlace, in locale: LocaleTag) -> String {
        place == .everything ? file(of: place, in: locale) : folder(of: place, in: locale)
    }
}
