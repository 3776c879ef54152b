import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaPublication

extension PageSite {
    /// A page that every page leads to.
    struct NavigationLink {
        let place: PagePlace
        /// The place on the page; nil for its top.
        var fragment: String?
        let words: String
        /// True for the page of the whole glossary.
        var isGlossary = false

        /// True where the page belongs to this entry's document, and is not an entry of its own.
        func isOwner(of other: PagePlace) -> Bool {
            switch (place, other) {
            case (.document(let id), .section(let document, _)), (.document(let id), .whole(let document)):
                id == document
            case (.document, .term): isGlossary
            default: false
            }
        }
    }

    /// The pages that every page leads to, in the project's order.
    func navigation(_ locale: LocaleTag) -> [NavigationLink] {
        entries(catalog.project.pages.map(\.id), label: InterfaceLabel.page, locale)
            ?? publication.documents.compactMap { id in
                interface(locale).title(of: id).map {
                    NavigationLink(place: .document(id), words: $0, isGlossary: id == glossary)
                }
            }
    }

    /// What the first page offers before all else.
    func start(_ locale: LocaleTag) -> [NavigationLink] {
        entries(catalog.project.start.map(\.id), label: InterfaceLabel.start, locale) ?? navigation(locale)
    }

    private func entries(
        _ ids: [String], label: (String) -> InterfaceLabel, _ locale: LocaleTag
    ) -> [NavigationLink]? {
        guard !ids.isEmpty else { return nil }
        return ids.compactMap { id in
            guard let target = LinkTarget(id, in: catalog) else { return nil }
            let words = interface(locale).label(label(id)) ?? title(of: target, locale)
            let (place, fragment) = place(of: target)
            return NavigationLink(
                place: place, fragment: fragment, words: words, isGlossary: place == layout.glossaryPage)
        }
    }

    /// The page that shows what a message links to, and where on it.
    func place(of target: LinkTarget) -> (PagePlace, String?) {
        switch target {
        case .document(let id): return (.document(id), nil)
        case .section(let id, let section):
            let (place, fragment) = layout.page(of: id, section: section)
            return (place, layout.hasSectionPages(id) ? nil : fragment)
        case .term(let id, _): return (.term(id), nil)
        }
    }

    /// The title of a section, as its page has it.
    func sectionTitle(_ document: String, _ section: String, _ locale: LocaleTag) -> String {
        interface(locale).title(of: "\(document).\(section)") ?? section
    }

    /// The title of an entry, as its page has it.
    func title(of entry: Entry) -> String {
        LinkTarget(entry.item.text(in: catalog), in: catalog).map { title(of: $0, entry.locale) }
            ?? entry.item.text(in: catalog)
    }

    private func title(of target: LinkTarget, _ locale: LocaleTag) -> String {
        switch target {
        case .document(let id): interface(locale).title(of: id) ?? id
        case .section(let id, let section): sectionTitle(id, section, locale)
        case .term(let id, _): catalog.locale(locale)?.glossary[id]?.term ?? id
        }
    }

    /// The way to the first page of the site.
    func rootAddress(from place: PagePlace, in locale: LocaleTag) -> HTMLAddress? {
        if place == .everything || isForPrint { return HTMLAddress("\(catalog.project.address)/") }
        return HTMLAddress(RelativePath.to("", from: layout.folder(of: place, in: locale)))
    }

    /// Files of a page to keep or to share, by path, with what they are called.
    func formats(of place: PagePlace, _ locale: LocaleTag) -> [(path: String, words: String)] {
        let interface = interface(locale)
        guard place != .everything else { return [] }
        var formats: [(path: String, words: String)] = []
        if let id = layout.document(of: place) {
            let printed = layout.printed(place, in: locale)
            if attachments.contains(printed) { formats.append((printed, interface[.formatPdf])) }
            let picture = layout.picture(of: place, in: locale)
            if attachments.contains(picture) { formats.append((picture, interface[.formatPicture])) }
            formats.append((layout.file(of: .document(id), in: locale, format: .text), interface[.formatText]))
            // A part has a script of its own; a term is read aloud with the others.
            let listened: PagePlace = if case .term = place { .document(id) } else { place }
            formats.append((layout.listening(to: listened, in: locale), interface[.formatListening]))
            if layout.hasSectionPages(id), place != .whole(id) {
                formats.insert((layout.folder(of: .whole(id), in: locale), interface[.formatWhole]), at: 0)
            }
        }
        formats.append((layout.file(of: .everything, in: locale), interface[.formatEverything]))
        if let id = layout.document(of: place) {
            formats.append((BundlePath.document(id, locale).path, interface[.formatJson]))
        }
        return formats
    }
}
