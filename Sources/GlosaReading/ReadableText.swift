import GlosaCatalog
import GlosaDocument
import GlosaICU

/// The words that count when a text is measured: those of the writer. Numbers, names, addresses, words in another
/// language and official names are not the writer's to simplify.
struct ReadableText {
    /// Words by sentence.
    private(set) var sentences: [[String]] = []

    /// Adds one line of a document.
    mutating func add(_ line: [Inline], locale: LocaleTag) {
        let text = Self.countedText(line)
        for range in (try? TextBreaks.sentences(in: text, locale: locale)) ?? [] {
            let sentence = String(text[range])
            let words = ((try? TextBreaks.words(in: sentence, locale: locale)) ?? [])
                .filter { $0.kind == .letters }.map { String(sentence[$0.range]) }
            if !words.isEmpty { sentences.append(words) }
        }
    }

    private static func countedText(_ line: [Inline]) -> String { line.map(countedText).joined() }

    private static func countedText(_ inline: Inline) -> String {
        switch inline {
        case .text(let text): text
        case .term(_, let inner): officialNameOmitted(inner)
        case .quote(_, let inner, _), .strong(let inner), .emphasis(let inner), .link(_, let inner),
            .contactLink(_, _, let inner), .definition(_, let inner):
            countedText(inner)
        case .fact, .contact, .citation, .language, .address, .source: " "
        }
    }

    /// A term with a capital is an official name: Servicio de Inmigración y Control de Aduanas.
    private static func officialNameOmitted(_ inner: [Inline]) -> String {
        let text = countedText(inner)
        return text.first?.isUppercase == true ? " " : text
    }
}
