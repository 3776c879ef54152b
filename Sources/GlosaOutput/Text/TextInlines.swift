import GlosaDocument
import GlosaICU

/// A line of a document as plain text. Values that run the other way than the document are isolated, so that they
/// cannot disturb the order of what stands around them.
struct TextInlines {
    let direction: WritingDirection
    let sources: CitedSources

    func text(_ line: [Inline]) -> String { line.map(text).joined() }

    private func text(_ inline: Inline) -> String {
        switch inline {
        case .text(let text): text
        case .citation(let ids): sources.text(of: ids)
        case .fact(let fact): isolated(fact.text)
        case .contact(let contact): isolated(contact.text)
        case .quote(let open, let inner, let close): open + text(inner) + close
        case .address(_, let inner), .contactLink(_, _, let inner), .term(_, let inner), .source(_, let inner),
            .link(_, let inner),
            .strong(let inner), .emphasis(let inner), .definition(_, let inner), .translation(_, let inner):
            text(inner)
        case .language(_, let inner): isolated(text(inner))
        }
    }

    private func isolated(_ text: String) -> String {
        guard let own = TextDirection.of(text), own != direction else { return text }
        return "\u{2068}\(text)\u{2069}"
    }
}
