import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaJSON
import GlosaPublication
import MessageFormat

/// A document, or a part of one, as other sites get it: with everything that they must be able to say of it.
///
/// It is a class because each key of its data asks for it: a copy would count the references of the whole document.
final class PublishedDocument: Sendable {
    let document: Document
    /// A site whose pages name others by their absolute addresses.
    let site: PageSite
    /// The section, for a part.
    let section: String?
    let html: HTMLFragment

    init(_ document: Document, section: String? = nil, site: PageSite) {
        self.document = document
        self.section = section
        self.site = site
        html = HTMLFragment(document, site: site)
    }

    var project: Project { site.catalog.project }
    var interface: InterfaceWords { site.interface(document.locale) }
    var locales: [LocaleTag] { site.catalog.locales.map(\.settings.tag) }

    /// The place where it stands among the data.
    func path(_ locale: LocaleTag) -> BundlePath {
        section.map { .section(document: document.id, section: $0, locale) } ?? .document(document.id, locale)
    }

    /// The page that shows the same.
    func canonical(_ locale: LocaleTag) -> String {
        guard let section else {
            return site.canonical(site.layout.wholePage(of: document.id), locale)
        }
        return site.canonical(ofTarget: .section(document: document.id, section: section), locale)
    }

    /// The newest date on a copy of what it rests on; without any, the day of writing.
    var asOf: CivilDate { newestCopy ?? document.writtenOn }

    /// The newest date on a copy of what it rests on; nil where no copy has a date.
    var newestCopy: CivilDate? {
        let items = document.sections.flatMap { $0.blocks.flatMap(\.items) }.compactMap { $0.seen?.earliest }
        var newest = items.max()
        func note(_ day: CivilDate?) { if let day { newest = max(newest ?? day, day) } }
        for line in document.lines {
            line.forEachInline { inline in
                switch inline {
                case .fact(let span): note(site.catalog.facts[span.id]?.provenance.seen?.earliest)
                case .contact(let span): note(site.catalog.contacts[span.id]?.provenance.seen?.earliest)
                case .contactLink(let id, _, _): note(site.catalog.contacts[id]?.provenance.seen?.earliest)
                default: break
                }
            }
        }
        return newest
    }

    /// The facts that it tells and of which sources disagree, each once.
    var disputed: [String] {
        var facts: [String] = []
        for line in document.lines {
            line.forEachInline { inline in
                guard case .fact(let span) = inline, span.isDisputed, !facts.contains(span.id) else { return }
                facts.append(span.id)
            }
        }
        return facts
    }

    /// Sentences that a page of somebody else's needs around the content.
    var statements: Statements {
        Statements(
            interface: interface, locale: document.locale, project: project, until: document.validUntil,
            kind: document.kind)
    }

}

/// Sentences in the language of a content that whoever shows it elsewhere needs around it.
struct Statements: Sendable {
    let interface: InterfaceWords
    let locale: LocaleTag
    let project: Project
    let until: CivilDate?
    let kind: DocumentKind

    func dated(_ message: InterfaceMessage, _ day: CivilDate) -> String {
        guard let date = DateValue(day) else { return day.iso }
        return interface.text(message, ["date": .date(date)])
    }

    var readOn: String { interface.text(.readOn, ["title": .string(project.title[locale])]) }

    var attribution: String {
        interface.text(
            .licence, ["publisher": .string(project.publisher), "licence": .string(project.licence)])
    }

    /// As JSON.
    static let shape = JSONShape<Statements>(
        "statements",
        [
            .string("reviewed", .text, doc: "statement-reviewed") { $0.dated(.reviewedOn, $0.project.written) },
            .optional("expired", .text, doc: "statement-expired") { statements in
                statements.until.map {
                    statements.dated(statements.kind.givesInstructions ? .expired : .expiredElsewhere, $0)
                }
            },
            .string("notAdvice", .text, doc: "statement-not-advice") {
                $0.interface[$0.kind.givesInstructions ? .notAdvice : .notAdviceElsewhere]
            },
            .string("attribution", .text) { $0.attribution },
            .string("readOn", .text, doc: "statement-read-on") { $0.readOn },
        ])
}
