import GlosaCatalog
import GlosaICU
import GlosaPublication

/// The parts of a guide behind a few doors, with the place where the reader is: beside the page on a wide screen, below it
/// on a telephone, where a bar at the thumb leads to each door.
struct PageDoors {
    let site: PageSite
    let place: PagePlace
    let locale: LocaleTag
    let document: String
    /// True on a page of the guide itself, which lists all parts.
    let isInside: Bool
    private let doors: [Project.Door]

    /// The doors of the guide that a page belongs to, or else of the first guide; nil for a site without one, and for a file
    /// that holds everything, which has no other pages.
    init?(_ place: PagePlace, in locale: LocaleTag, of site: PageSite) {
        let own = site.layout.document(of: place).flatMap { site.layout.hasSectionPages($0) ? $0 : nil }
        guard place != .everything,
            let document = own ?? site.publication.documents.first(where: site.layout.hasSectionPages),
            let sections = site.catalog.outline.documents[document]
        else { return nil }
        isInside = own != nil
        self.site = site
        self.place = place
        self.locale = locale
        self.document = document
        let declared = site.catalog.project.doors[document] ?? []
        doors = declared.isEmpty ? [Project.Door(id: nil, parts: sections.map(\.id))] : declared
    }

    private var interface: InterfaceWords { site.interface(locale) }

    /// The list of all parts.
    var list: HTMLNode {
        let groups = doors.enumerated().flatMap { index, door -> [HTMLNode] in
            let id = anchor(index)
            return [
                .element(.h2, [.id(id)], [.text(title(of: door))]),
                .element(.ul, [.labelledBy(id), .role("list")], door.parts.compactMap(part)),
            ]
        }
        return .element(.nav, [.id("_parts"), .classes("doors ui"), .label(interface[.allParts])], groups)
    }

    /// The bar: each door, and the other languages.
    ///
    /// - Parameter languages: Links to the same page in them.
    func bar(_ languages: [HTMLNode]) -> HTMLNode {
        let items = doors.enumerated().compactMap { index, door -> HTMLNode? in
            // A door with one part behind it is that part; on another page, its first part.
            let isPart = door.parts.count == 1 || !isInside
            guard let address = isPart ? door.parts.first.flatMap(address) : HTMLAddress(fragment: anchor(index))
            else { return nil }
            let isHere = door.parts.contains(where: self.isHere)
            let here: [HTMLAttribute] = isHere ? [.classes("here")] + (door.parts.count == 1 ? [.current] : []) : []
            return .element(.li, [.element(.a, [.href(address)] + here, [.text(title(of: door))])])
        }
        let others = languages.compactMap { link -> HTMLNode? in
            if case .element = link { .element(.li, [link]) } else { nil }
        }
        return .element(
            .nav, [.classes("bar ui"), .label(interface.title(of: document) ?? interface[.documents])],
            [.element(.ul, [.role("list")], items + others)])
    }

    private func anchor(_ index: Int) -> String { "_door-\(index + 1)" }

    private func title(of door: Project.Door) -> String {
        guard let id = door.id else { return interface[.allParts] }
        return interface.label(.door(id)) ?? door.parts.first.map { site.sectionTitle(document, $0, locale) } ?? id
    }

    private func part(_ section: String) -> HTMLNode? {
        guard let address = address(of: section) else { return nil }
        let words =
            interface.label(.part("\(document).\(section)")) ?? site.sectionTitle(document, section, locale)
        return .element(
            .li, [.element(.a, [.href(address)] + (isHere(section) ? [.current] : []), [.text(words)])])
    }

    private func address(of section: String) -> HTMLAddress? {
        let (page, _) = site.layout.page(of: document, section: section)
        return site.address(of: page, from: place, in: locale)
    }

    private func isHere(_ section: String) -> Bool {
        site.layout.page(of: document, section: section).place == place
    }
}
