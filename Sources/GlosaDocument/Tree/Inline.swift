import GlosaCatalog
import GlosaICU

/// A piece of a line of text, with what is known about it.
package indirect enum Inline: Hashable, Sendable {
    /// Words.
    case text(String)
    /// A fact, with its value.
    case fact(FactSpan)
    /// A telephone number or an address.
    case contact(ContactSpan)
    /// Words that lead to a contact.
    case contactLink(id: String, href: String, [Inline])
    /// A term of the glossary, in whatever form the sentence gives it.
    case term(id: String, [Inline])
    /// Words that lead to a source.
    case source(id: String, [Inline])
    /// Words that lead to another place in the documents.
    case link(LinkTarget, [Inline])
    /// Words that lead to a page of the web.
    case address(String, [Inline])
    /// Words that matter.
    case strong([Inline])
    /// Words to stress.
    case emphasis([Inline])
    /// Somebody's words, with the marks of the locale.
    case quote(open: String, [Inline], close: String)
    /// Words in another language.
    case language(LocaleTag, [Inline])
    /// A value, or words in another language, whose direction is kept apart from the line's.
    case isolated(Isolation, [Inline])
    /// A term being defined.
    case definition(id: String, [Inline])
    /// Ids of sources, whose numbers the document has (``CitedSources``).
    case citation([String])
    /// The state of the translation of the line, and the sentence on it; without words where the head of the page has
    /// said it.
    case translation(TranslationState, [Inline])

    /// The words alone, without citations and without controls of direction.
    package var plainText: String { plainText { _ in "" } }

    /// The words alone.
    ///
    /// - Parameter citation: The text of a citation.
    func plainText(_ citation: ([String]) -> String) -> String {
        switch self {
        case .text(let text): text
        case .fact(let fact): fact.text
        case .contact(let contact): contact.text
        case .contactLink(_, _, let inner), .term(_, let inner), .source(_, let inner), .link(_, let inner),
            .address(_, let inner), .strong(let inner), .emphasis(let inner), .language(_, let inner),
            .isolated(_, let inner), .definition(_, let inner), .translation(_, let inner):
            inner.plainText(citation)
        case .quote(let open, let inner, let close): open + inner.plainText(citation) + close
        case .citation(let ids): citation(ids)
        }
    }

    /// True for one that shows something.
    package var hasText: Bool {
        switch self {
        case .text(let text): !text.isEmpty
        case .fact(let fact): !fact.text.isEmpty
        case .contact(let contact): !contact.text.isEmpty
        case .contactLink(_, _, let inner), .term(_, let inner), .source(_, let inner), .link(_, let inner),
            .address(_, let inner), .strong(let inner), .emphasis(let inner), .language(_, let inner),
            .isolated(_, let inner), .definition(_, let inner), .translation(_, let inner):
            inner.hasText
        case .quote(let open, let inner, let close): !open.isEmpty || !close.isEmpty || inner.hasText
        case .citation: true
        }
    }
}

extension [Inline] {
    /// The words alone, without citations.
    package var plainText: String { map(\.plainText).joined() }

    /// The words, with citations as numbers in brackets.
    package func plainText(citing sources: CitedSources) -> String { plainText { sources.text(of: $0) } }

    /// True for a line that shows something.
    package var hasText: Bool { contains(where: \.hasText) }

    fileprivate func plainText(_ citation: ([String]) -> String) -> String {
        count == 1 ? self[0].plainText(citation) : map { $0.plainText(citation) }.joined()
    }
}

/// A fact in a line of text: the words that show it, and what it is.
package struct FactSpan: Hashable, Sendable {
    /// The fact's id.
    package var id: String
    /// The way in which this language writes it here.
    package var text: String
    /// Its value.
    package var value: FactData
    /// The firmness with which it is held.
    package var status: Fact.Status
    /// True where some source says otherwise.
    package var isDisputed: Bool
    /// The isolation of its text in the line; nil where it needs none.
    package var isolation: Isolation?
}

/// A contact in a line of text.
package struct ContactSpan: Hashable, Sendable {
    /// The contact's id.
    package var id: String
    /// The number or address as a reader sees it.
    package var text: String
    /// The address that a link leads to: `tel:`, `sms:` or `https:`.
    package var href: String
    /// Whom it reaches, for a reader who hears the link alone.
    package var name: String
    /// The isolation of its text in the line; nil where it needs none.
    package var isolation: Isolation?
}
