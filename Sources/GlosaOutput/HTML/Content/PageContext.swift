import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaPublication

/// The page and the place on it where the lines of a document are being written, and what has stood there already.
///
/// It is a class because the first use of a term, of a source and of a disputed fact differ from later ones, whichever
/// part of the page they stand in.
final class PageContext {
    let site: PageSite
    let document: Document
    let place: PagePlace
    /// Put before every id where several documents share a page.
    private let prefix: String
    /// A whole guidance on one page is paid for by the byte: what a step rests on is one tap away as a list, and each
    /// step has its own address on the page of its part.
    let isLean: Bool
    /// Whether what is written leaves its page, to stand in somebody else's: it has no ids, and every way out of it is
    /// an absolute address.
    let isFragment: Bool
    private let notedTerms: Set<String>
    private var linkedTerms: Set<String> = []
    private var citationCounts: [Int: Int] = [:]
    private var markedFacts: Set<String> = []
    /// The scripts that what has been written needs, beside those of its place.
    private(set) var scripts: [BuiltIn] = []

    init(site: PageSite, document: Document, place: PagePlace) {
        self.site = site
        self.document = document
        self.place = place
        prefix = place == .everything ? PagePlace.anchor("", of: document.id) : ""
        isLean = place == .whole(document.id) && !site.isForPrint
        notedTerms = place == .everything || isLean ? [] : Set(document.words.map(\.id))
        isFragment = false
    }

    /// For a fragment of a document, which may stand anywhere; `site` must be one whose pages name others by their
    /// absolute addresses.
    init(fragmentOf document: Document, site: PageSite) {
        self.site = site
        self.document = document
        place = .home
        prefix = ""
        isLean = false
        isFragment = true
        notedTerms = []
    }

    /// True on the page of the whole glossary.
    var isGlossaryPage: Bool { place == site.layout.glossaryPage }

    var interface: InterfaceWords { site.interface(document.locale) }

    /// The id of an element of this document on this page.
    func id(_ name: String) -> String { prefix + name }

    /// The id of something that the page itself puts there: no id of a catalog begins so.
    func own(_ name: String) -> String { prefix + "_" + name }

    /// The id of an item of a list; a lean page has none.
    func itemID(_ name: String) -> [HTMLAttribute] { isLean ? [] : ids(name) }

    /// A list that the style draws without marks says that it is one; in a fragment the marks stand.
    var listRole: [HTMLAttribute] { isFragment ? [] : [.role("list")] }

    /// The id of an element as an attribute; a fragment has none.
    func ids(_ name: String) -> [HTMLAttribute] { isFragment ? [] : [.id(id(name))] }

    /// The way to an element of this document on this page.
    func fragment(_ name: String) -> HTMLAddress { HTMLAddress(fragment: id(name)) }

    /// The way to another page of the same language.
    func address(of other: PagePlace, fragment: String? = nil) -> HTMLAddress? {
        site.address(of: other, fragment: fragment, from: place, in: document.locale)
    }

    /// The way to what a message links to.
    func address(ofTarget target: LinkTarget) -> HTMLAddress? {
        switch target {
        case .document(let id):
            if place == .everything { return HTMLAddress(fragment: id) }
            return id == document.id && place == .whole(id)
                ? HTMLAddress(fragment: "_main") : address(of: .document(id))
        case .section(let id, let section):
            if place == .everything { return HTMLAddress(fragment: PagePlace.anchor(section, of: id)) }
            if place == .whole(id) { return HTMLAddress(fragment: section) }
            let (page, fragment) = site.layout.page(of: id, section: section)
            return page == place ? HTMLAddress(fragment: fragment ?? "_main") : address(of: page, fragment: fragment)
        case .term(let id, _): return address(ofTerm: id)
        }
    }

    /// The way to the entry of a term.
    func address(ofTerm id: String) -> HTMLAddress? {
        if place == .everything { return HTMLAddress(fragment: site.layout.anchor(ofTerm: id)) }
        if isGlossaryPage { return HTMLAddress(fragment: id) }
        return place == .term(id) ? HTMLAddress(fragment: "_main") : address(of: .term(id))
    }

    /// At the first use of a term whose meaning stands on the page: the id that the use gets, for the way back.
    func firstUse(of term: String) -> String? {
        guard notedTerms.contains(term), linkedTerms.insert(term).inserted else { return nil }
        return "t-\(term)"
    }

    /// True where the meaning of a term stands on the page.
    func isNoted(_ term: String) -> Bool { notedTerms.contains(term) }

    /// The id of the next citation of a source.
    func nextCitation(of number: Int) -> String {
        let count = (citationCounts[number] ?? 0) + 1
        citationCounts[number] = count
        return Self.citation(number, count)
    }

    /// The ids of all citations of a source so far.
    func citations(of number: Int) -> [String] {
        (0..<(citationCounts[number] ?? 0)).map { Self.citation(number, $0 + 1) }
    }

    private static func citation(_ number: Int, _ count: Int) -> String {
        count == 1 ? "c\(number)" : "c\(number)-\(count)"
    }

    /// At the first use of a fact of which sources disagree: the way to what each says.
    func firstUse(ofDisputed fact: String) -> HTMLAddress? {
        guard let home = site.disagreements[fact], markedFacts.insert(fact).inserted else { return nil }
        let anchor = Self.disagreement(fact)
        if place == .everything { return HTMLAddress(fragment: PagePlace.anchor(anchor, of: home.document)) }
        if !isFragment, home.document == document.id, document.sections.contains(where: { $0.id == home.section }) {
            return HTMLAddress(fragment: anchor)
        }
        return address(of: site.layout.page(of: home.document, section: home.section).place, fragment: anchor)
    }

    /// The place for a sentence that nobody answers at a telephone now, which a script fills; none in a fragment.
    func closedHours(_ entry: ContactList.Entry) -> [HTMLNode] {
        guard !isFragment, let hours = ClosedHours(entry) else { return [] }
        scripts = [.hours]
        return [hours.node(self)]
    }

    /// True where a disputed fact is marked on this page, so that there is a way back.
    func isMarked(_ fact: String) -> Bool { markedFacts.contains(fact) }

    /// The id of what sources say of a fact.
    static func disagreement(_ fact: String) -> String { "d-\(fact)" }

    /// Begins lines that stand beside the text, such as the disagreements themselves: facts in them are not marked.
    func withoutMarks<Result>(_ work: () -> Result) -> Result {
        let before = markedFacts
        markedFacts.formUnion(site.disagreements.keys)
        defer { markedFacts = before }
        return work()
    }
}
