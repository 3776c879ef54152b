import GlosaCatalog
import GlosaDiagnostics
import GlosaText
import MessageFormat

/// Looks in the messages of one locale for what may state a deadline, a right or a duty: the words that its locale.yaml
/// lists, facts that are deadlines, and, in a guide, a number before a unit of time.
final class NormSeeker {
    private let locale: LocaleCatalog
    private let catalog: Catalog
    private let lexicon: Lexicon
    private let text: PatternText

    /// A place that may state a norm.
    struct Found {
        let norm: Claim.Norm
        /// The words that are a sign of it.
        let words: String
        let message: CatalogMessage
        let place: Diagnostic.Place
    }

    /// A seeker for a locale.
    init(_ locale: LocaleCatalog, in catalog: Catalog) {
        let conventions = locale.settings.conventions
        let endings = locale.settings.inflectionEndings
        var lexicon = Lexicon()
        for norm in Claim.Norm.allCases {
            for phrase in conventions.norms[norm] ?? [] {
                // Each form is listed: a guess about endings would find more than is meant.
                lexicon.add(FoldedPhrase(phrase, endings: endings), .folded, .norm(norm), text: phrase)
            }
        }
        for unit in conventions.durationUnits {
            lexicon.add(FoldedPhrase(unit, endings: endings), .inflected, .durationUnit, text: unit)
        }
        self.locale = locale
        self.catalog = catalog
        self.lexicon = lexicon
        text = PatternText(endings: endings)
    }

    /// The first sign in the messages of a claim; nil if there is none.
    func first(in made: CatalogClaim) -> Found? {
        let isGuide = made.file == DataFile.hazards.rawValue || catalog.kind(of: made.file)?.givesInstructions == true
        for reference in made.messages {
            guard let message = locale.message(made.file, reference.id) else { continue }
            if let found = deadline(in: message) { return found }
            for pattern in message.message.patterns {
                text.read(pattern, of: message.text.source, lexicon: lexicon)
                if let found = words(in: message) { return found }
                if isGuide, let found = duration(in: message) { return found }
            }
        }
        return nil
    }

    private func deadline(in message: CatalogMessage) -> Found? {
        guard
            let fact = message.message.externalVariables.sorted().compactMap({ catalog.facts[$0] }).first(
                where: \.isDeadline)
        else { return nil }
        return Found(norm: .deadline, words: "$\(fact.id)", message: message, place: message.text.place)
    }

    private func words(in message: CatalogMessage) -> Found? {
        for hit in text.hits {
            guard case .norm(let norm) = hit.meaning else { continue }
            let range = text.range(ofWords: hit.words)
            let place = message.text.place(of: text.sourceRange(range))
            return Found(norm: norm, words: text.text(range), message: message, place: place)
        }
        return nil
    }

    /// A number directly before a unit of time: what must be done within it, in most guides.
    private func duration(in message: CatalogMessage) -> Found? {
        for hit in text.hits where hit.meaning == .durationUnit {
            let range = text.range(ofWords: hit.words)
            let end = range.lowerBound - 1
            guard let number = text.placeholders.first(where: { $0.offset + Self.placeholderLength == end }),
                catalog.facts[number.name]?.isFigure == true
            else { continue }
            let place = message.text.place(of: number.range.lowerBound..<text.sourceRange(range).upperBound)
            return Found(
                norm: .deadline, words: "$\(number.name) \(text.text(range))", message: message, place: place)
        }
        return nil
    }

    /// The bytes of U+FFFC, which stands for a placeholder.
    private static let placeholderLength = 3
}
