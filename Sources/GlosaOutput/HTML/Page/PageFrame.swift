import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaPublication
import MessageFormat

/// What stands around the content of every page: the language switch first of all, then the way to other pages, a
/// banner for the day when the page is too old, and a foot; of a guide, its parts behind their doors.
struct PageFrame {
    let site: PageSite
    let place: PagePlace
    let locale: LocaleTag
    let validUntil: CivilDate?

    private var interface: InterfaceWords { site.interface(locale) }
    private var direction: WritingDirection { site.direction(of: locale) }

    /// The whole page.
    ///
    /// - Parameters:
    ///   - endnotes: What stands behind the content.
    ///   - foot: What the foot begins with.
    func page(
        head: HTMLNode, main: [HTMLNode], endnotes: [HTMLNode] = [], foot: [HTMLNode] = [],
        scripts: [BuiltIn] = [.script], more: [HTMLNode] = []
    ) -> [UInt8] {
        let skip = HTMLNode.element(
            .a, [.classes("skip"), .href(HTMLAddress(fragment: "_main"))], [.text(interface[.skipLink])])
        let doors = PageDoors(place, in: locale, of: site)
        let links = languageLinks
        let isInside = doors?.isInside == true
        let kind: [HTMLAttribute] = isInside ? [.classes("guide")] : []
        let content: [HTMLNode] =
            [skip, .element(.header, languages(links) + brand + search + banner)]
            + [.element(.main, [.id("_main"), .focusable] + kind, main)] + endnotes + [footer(foot), navigation]
            + (doors.map { (isInside ? [$0.list] : []) + [$0.bar(links)] } ?? [])
        return HTMLWriter.page(
            locale, direction, head: head, body: content + scripts.map { .builtInScript($0) } + more)
    }

    /// Links to the same page in the other languages.
    private var languageLinks: [HTMLNode] {
        site.languageLinks(from: locale) { tag in
            site.has(place, tag) ? site.address(of: place, from: place, in: locale, to: tag) : nil
        }
    }

    /// The other languages, before anything else.
    private func languages(_ links: [HTMLNode]) -> [HTMLNode] {
        links.isEmpty ? [] : [.element(.p, [.classes("switch")], links)]
    }

    private var navigation: HTMLNode {
        let entries = site.navigation(locale)
        let hasOwn = entries.contains { $0.place == place }
        let items: [HTMLNode] = entries.compactMap { entry in
            let isHere = entry.fragment == nil && (hasOwn ? entry.place == place : entry.isOwner(of: place))
            guard let address = address(of: entry) else { return nil }
            return .element(
                .li, [.element(.a, [.href(address)] + (isHere ? [.current] : []), [.text(entry.words)])])
        }
        // On a small screen it stands behind the content, which is to come first.
        return .element(.nav, [.classes("pages ui"), .label(interface[.documents])], [.element(.ul, items)])
    }

    /// The way to the search page, which is whole without a script.
    private var search: [HTMLNode] {
        guard site.has(.search, locale), let address = site.address(of: .search, from: place, in: locale) else {
            return []
        }
        let mark: [HTMLAttribute] = place == .search ? [.current] : []
        return [.element(.a, [.classes("search"), .href(address)] + mark, [.text(interface[.searchTitle])])]
    }

    /// A file that holds everything leads to its own parts, which are there without a connection.
    private func address(of entry: PageSite.NavigationLink) -> HTMLAddress? {
        guard place == .everything else {
            return site.address(of: entry.place, fragment: entry.fragment, from: place, in: locale)
        }
        return switch entry.place {
        case .document(let id), .whole(let id):
            HTMLAddress(fragment: entry.fragment.map { PagePlace.anchor($0, of: id) } ?? id)
        case .section(let id, let section): HTMLAddress(fragment: PagePlace.anchor(section, of: id))
        case .term(let id): HTMLAddress(fragment: site.layout.anchor(ofTerm: id))
        case .home, .picture, .search, .everything, .partners, .reference: nil
        }
    }

    private var brand: [HTMLNode] {
        guard let home = site.rootAddress(from: place, in: locale) else { return [] }
        let attributes: [HTMLAttribute] = [.classes("brand"), .href(home)] + site.projectTitleLanguage(in: locale)
        return [.element(.a, attributes, [.text(site.projectTitle(in: locale))])]
    }

    /// Hidden until a script finds that the day has passed: a page that was saved cannot know what day it is.
    private var banner: [HTMLNode] {
        site.banner(until: validUntil, kind: kind, in: locale)
    }

    /// On what tells people what to do, the banner sends them to a lawyer.
    private var kind: DocumentKind {
        site.layout.document(of: place).flatMap { site.catalog.kind(of: $0) }
            ?? (place == .everything ? .guide : .reference)
    }

    private var isForPublishers: Bool {
        switch place {
        case .home, .reference: true
        case .document: !kind.hasSectionPages
        case .section, .whole, .term, .picture, .search, .everything, .partners: false
        }
    }

    /// - Parameter first: What the page itself puts there.
    private func footer(_ first: [HTMLNode]) -> HTMLNode {
        var nodes = first
        let formats = site.formats(of: place, locale)
        if !formats.isEmpty {
            let items: [HTMLNode] = formats.compactMap { path, words in
                site.file(path, from: place, in: locale).map {
                    .element(.li, [.element(.a, [.href($0)], [.text(words)])])
                }
            }
            nodes += [
                .element(.p, [.classes("label")], [.text(interface[.formats])]), .element(.ul, items),
            ]
        }
        let licence = interface.text(
            .licence,
            [
                "publisher": .string(site.catalog.project.publisher), "licence": .string(site.catalog.project.licence),
            ])
        if kind.givesInstructions, let date = DateValue(site.catalog.project.written) {
            nodes.append(.element(.p, [.text(interface.text(.writtenOn, ["date": .date(date)]))]))
        }
        nodes.append(.element(.p, [.text(licence)]))
        nodes.append(.element(.p, [.text(interface[.nothingStored])]))
        // Families are not sent there from every page: it is for those who publish.
        if isForPublishers { nodes += partnersLink }
        // On paper a page has no address bar.
        nodes.append(
            .element(
                .p, [.classes("paper")], [.isolated(site.canonical(place, locale), as: .address, in: direction)]))
        return .element(.footer, nodes)
    }

    /// The way to the page for other sites; in a language that the program has no words for it in, to that of another
    /// language, which the link names.
    private var partnersLink: [HTMLNode] {
        let others = site.catalog.locales.map(\.settings.tag)
        guard let tag = ([locale] + others).first(where: { site.has(.partners, $0) }),
            let words = site.partnerWords(tag),
            let address = site.address(of: .partners, from: place, in: locale, to: tag)
        else { return [] }
        let spoken = words.foreign ?? tag
        let language: [HTMLAttribute] =
            spoken == locale ? [] : .words(in: spoken) + [.targetLanguage(spoken)]
        let link = HTMLNode.element(.a, [.href(address)] + language, [.text(words["partners-link"])])
        return [.element(.p, [.classes("ui")], [link])]
    }
}
