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
    private let units: Lexicon
    private let text: PatternText
    private let unitsText: PatternText

    /// A place that may state a norm.
    struct Found {
        let norm: Claim.Norm
        /// The words that are a sign of it.
        let words: String
        let message: CatalogMessage
        let place: Diagnostic.Place
    }

    /// A seeker for a locale; nil for one that lists no words.
    init?(_ locale: LocaleCatalog, in catalog: Catalog) {
        let conventions = locale.settings.conventions
        guard !conventions.norms.isEmpty else { return nil }
        let endings = locale.settings.inflectionEndings
        var lexicon = Lexicon()
        for norm in Claim.Norm.allCases {
            for phrase in conventions.norms[norm] ?? [] {
                // Each form is listed: a guess about endings would find more than is meant.
                lexicon.add(FoldedPhrase(phrase, endings: endings), .folded, .norm(norm), text: phrase)
            }
        }
        var units = Lexicon()
        for unit in conventions.durationUnits {
            units.add(FoldedPhrase(unit, endings: endings), .inflected, .durationUnit, text: unit)
        }
        self.locale = locale
        self.catalog = catalog
        self.lexicon = lexicon
        self.units = units
        text = PatternText(endings: endings)
        unitsText = PatternText(endings: endings)
    }

    /// The first sign in the messages of a claim; nil if there is none.
    func first(in made: CatalogClaim) -> Found? {
        let isGuide = made.file == DataFile.hazards.rawValue || catalog.kind(of: made.file)?.givesInstructions == true
        for reference in made.messages {
            guard let message = locale.message(made.file, reference.id) else { continue }
            if let found = deadline(in: message) { return found }
            for pattern in message.message.patterns {
                if let found = words(in: pattern, of: message) { return found }
                if isGuide, let found = duration(in: pattern, of: message) { return found }
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

    private func words(in pattern: Message.Pattern, of message: CatalogMessage) -> Found? {
        text.read(pattern, of: message.text.source, lexicon: lexicon)
        guard let hit = text.hits.first, case .norm(let norm) = hit.meaning else { return nil }
        let range = text.range(ofWords: hit.words)
        return Found(
            norm: norm, words: text.text(range), message: message,
            place: message.text.place(of: text.sourceRange(range)))
    }

    /// A number directly before a unit of time: what must be done within it, in most guides.
    private func duration(in pattern: Message.Pattern, of message: CatalogMessage) -> Found? {
        unitsText.read(pattern, of: message.text.source, lexicon: units)
        guard !unitsText.placeholders.isEmpty else { return nil }
        for hit in unitsText.hits {
            let range = unitsText.range(ofWords: hit.words)
            guard
                let number = unitsText.placeholders.first(where: {
                    $0.offset + Self.placeholderLength == range.lowerBound - 1
                }),
                catalog.facts[number.name]?.isFigure == true
            else { continue }
            let place = message.text.place(of: number.range.lowerBound..<unitsText.sourceRange(range).upperBound)
            return Found(
                norm: .deadline, words: "$\(number.name) \(unitsText.text(range))", message: message, place: place)
        }
        return nil
    }

    /// The bytes of U+FFFC, which stands for a placeholder.
    private static let placeholderLength = 3
}
