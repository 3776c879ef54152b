import GlosaDocument
import GlosaICU

/// Lines of a document as words that stand alone: where a page has the number of a source, they have its publisher.
struct PlainWords {
    let document: Document
    /// The words before the numbers of an item's sources.
    let label: String

    /// The words of a line. A contact is shown as `contact` has it; otherwise as it is written.
    func text(_ line: [Inline], contact: (ContactSpan) -> String = { $0.isolatedText }) -> String {
        var text = ""
        for inline in line {
            switch inline {
            // After "Fuente" the numbers say who; elsewhere they point to a list that is not there.
            case .citation(let ids): if text == label { text += ": " + publishers(ids).joined(separator: "; ") }
            case .contact(let span): text += contact(span)
            case .text, .fact, .contactLink, .term, .source, .link, .address, .strong, .emphasis, .quote, .language,
                .isolated, .definition, .translation:
                text += inline.isolatedText
            }
        }
        return text
    }

    private func publishers(_ ids: [String]) -> [String] {
        var names: [String] = []
        for name in ids.compactMap({ document.sources[id: $0]?.source.publisher }) where !names.contains(name) {
            names.append(name)
        }
        return names.map { $0.isolated(as: .value, in: document.direction) }
    }
}
