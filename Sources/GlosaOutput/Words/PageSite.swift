import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaICU
import GlosaPublication

/// What all pages of a site share: the catalog, where pages stand, and the words around documents. It is made once, and
/// given to each renderer.
///
/// It is a class because every line of a page names it: a copy would count the references of the whole catalog.
package final class PageSite: Sendable {
    /// The catalog that it shows.
    package let catalog: Catalog
    /// Everything that is published.
    package let publication: Publication
    /// The place where pages stand.
    package var layout: SiteLayout { publication.layout }
    /// The place where the outline says what sources disagree on, by fact.
    let disagreements: [String: (document: String, section: String)]
    /// Files beside the pages that pages may offer, such as PDFs, by path from the site's root.
    let attachments: Set<String>
    /// True where pages are made to be printed to a file: then they name others by their absolute addresses, and leave
    /// nothing out.
    let isForPrint: Bool
    /// How far each language of each document is, and of everything together under the empty id; counted once, and only for
    /// what other sites get.
    let progress: [String: [(LocaleTag, TranslationProgress)]]
    private let words: [LocaleTag: InterfaceWords]
    /// The words of the pages for other sites, in the languages that have such pages.
    private let otherSites: [LocaleTag: PartnerWords]

    /// What the pages of a catalog's site share.
    ///
    /// - Parameters:
    ///   - attachments: Paths, from the site's root, of files that stand beside the pages, such as PDFs: a page whose
    ///     file is among them offers it.
    ///   - isForPrint: Whether the pages are made to be printed to a file, such as a PDF: then they name other pages by
    ///     their absolute addresses, and a whole guidance has the meaning of its terms too.
    /// - Throws: ``MissingWords`` for a language that lacks words of the program.
    package init(
        catalog: Catalog, attachments: Set<String> = [], isForPrint: Bool = false
    ) throws(MissingWords) {
        words = try Self.words(of: catalog)
        otherSites = PartnerWords.of(catalog)
        self.isForPrint = isForPrint
        progress = [:]
        self.catalog = catalog
        self.attachments = attachments
        publication = Publication(catalog)
        var disagreements: [String: (document: String, section: String)] = [:]
        for (document, sections) in catalog.outline.documents.entries {
            for section in sections {
                for case .disagreements(let facts) in section.blocks {
                    for fact in facts { disagreements[fact.id] = (document, section.id) }
                }
            }
        }
        self.disagreements = disagreements
    }

    /// The findings of languages that lack words of the program, or supply wrong ones for the pages for other sites.
    package static func missingWords(of catalog: Catalog) -> [Diagnostic] {
        catalog.locales.compactMap(\.missingInterface) + catalog.locales.flatMap { OtherSitesFindings($0).diagnostics }
    }

    private static func words(of catalog: Catalog) throws(MissingWords) -> [LocaleTag: InterfaceWords] {
        var words: [LocaleTag: InterfaceWords] = [:]
        var missing: [Diagnostic] = []
        for locale in catalog.locales where words[locale.settings.tag] == nil {
            do throws(MissingWords) {
                words[locale.settings.tag] = try InterfaceWords(catalog: catalog, locale: locale)
            } catch {
                missing += error.diagnostics
            }
        }
        guard missing.isEmpty else { throw MissingWords(diagnostics: missing) }
        return words
    }

    /// The same site for what leaves it: pages are named by their absolute addresses, and it is known how far each language
    /// is.
    package var forOtherSites: PageSite { PageSite(forOtherSites: self) }

    private init(forOtherSites site: PageSite) {
        isForPrint = true
        progress = Self.progress(of: site.catalog)
        catalog = site.catalog
        publication = site.publication
        disagreements = site.disagreements
        attachments = site.attachments
        words = site.words
        otherSites = site.otherSites
    }

    private static func progress(of catalog: Catalog) -> [String: [(LocaleTag, TranslationProgress)]] {
        let source = catalog.locale(catalog.project.sourceLocale)
        func count(_ document: String?, hazards: [String] = []) -> [(LocaleTag, TranslationProgress)] {
            catalog.locales.map { locale in
                let tag = locale.settings.tag
                let isSource = tag == catalog.project.sourceLocale
                return (
                    tag,
                    TranslationProgress(
                        locale, source: isSource ? nil : source, document: document, hazards: Set(hazards))
                )
            }
        }
        var progress = ["": count(nil)]
        for id in catalog.documentIDs {
            let sections = catalog.outline.documents[id] ?? []
            progress[id] = count(catalog.file(of: id), hazards: sections.flatMap(catalog.sentences))
        }
        return progress
    }

    /// The words around documents in a locale; the program's own in one that the catalog lacks.
    func interface(_ locale: LocaleTag) -> InterfaceWords {
        words[locale] ?? InterfaceWords(program: locale)
    }

    /// The absolute address of a file of data.
    func dataAddress(_ path: BundlePath) -> String { "\(catalog.project.address)/\(path.path)" }

    /// The words of a language's pages for other sites; nil for a language without such pages.
    func partnerWords(_ locale: LocaleTag) -> PartnerWords? { otherSites[locale] }

    /// True where a language has a page. The pages for other sites are in the languages that have words for them.
    func has(_ place: PagePlace, _ locale: LocaleTag) -> Bool {
        switch place {
        case .partners, .reference: otherSites[locale] != nil
        case .search: layout.hasSearch(in: locale)
        // A picture is in one language, and so is what became of it.
        case .picture: false
        case .home, .document, .section, .whole, .term, .everything: true
        }
    }

    /// The id of the document that shows the terms.
    var glossary: String { layout.glossary }

    /// The absolute address of a page.
    func canonical(_ place: PagePlace, _ locale: LocaleTag) -> String {
        "\(catalog.project.address)/\(layout.address(of: place, in: locale))"
    }

    /// The way in which one page names another. A page that is kept as a file names others by their absolute addresses.
    func address(
        of other: PagePlace, fragment: String? = nil, from place: PagePlace, in locale: LocaleTag,
        to otherLocale: LocaleTag? = nil
    ) -> HTMLAddress? {
        let path = layout.address(of: other, in: otherLocale ?? locale)
        return file(path, from: place, in: locale, fragment: fragment)
    }

    /// The way in which a page names any file of the site.
    func file(
        _ path: String, from place: PagePlace, in locale: LocaleTag, fragment: String? = nil
    ) -> HTMLAddress? {
        let suffix = fragment.map { "#\($0)" } ?? ""
        if place == .everything || isForPrint { return HTMLAddress("\(catalog.project.address)/\(path)\(suffix)") }
        return HTMLAddress(RelativePath.to(path, from: layout.folder(of: place, in: locale)) + suffix)
    }
}
