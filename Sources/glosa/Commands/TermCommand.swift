import ArgumentParser
import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument

/// Looks up a term of the glossary.
struct TermCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "term", abstract: "Looks a term up, whatever its accents, capitals or endings.")

    @Argument(help: "The term, or words of it.")
    var query: String

    @OptionGroup var project: ProjectOptions

    @Option(name: .long, help: ArgumentHelp("Only in this language.", valueName: "tag"))
    var locale: String?

    func run() throws {
        let glossary = try project.loadGlossary(for: query)
        let locales = try locale.map { [try glossary.requireLocale($0)] } ?? glossary.locales
        let matches = locales.map { ($0.settings.tag, TermSearch(locale: $0, terms: glossary.terms).find(query)) }
        guard matches.contains(where: { !$0.1.isEmpty }) else {
            throw CommandFailure("no term matches `\(query)`\(try meant())", status: 1)
        }
        let shown = matches.flatMap { $0.1.flatMap(\.messages) }
        let catalog = CatalogLoader.adding(valuesOf: shown, to: glossary, from: try project.folder())
        for (tag, found) in matches {
            guard let locale = catalog.locale(tag) else { continue }
            for match in found { try show(match, locale, catalog) }
        }
    }

    /// "; did you mean `x`?" with a term, or a word of one, that looks like the query.
    private func meant() throws -> String {
        let glossary = CatalogLoader.loadGlossary(try project.folder()).catalog
        let wanted = glossary?.locales.filter { locale == nil || $0.settings.tag.identifier == locale } ?? []
        let names = wanted.flatMap { $0.glossary.entries.flatMap { [$0.value.term] + $0.value.also } }
        let words = names.flatMap { $0.split(separator: " ").map(String.init) }.filter { $0.count > 3 }
        return NearMiss.question(query, among: (names + words).map { $0.lowercased() })
    }

    private func show(_ match: TermSearch.Match, _ locale: LocaleCatalog, _ catalog: Catalog) throws {
        let entry = match.entry
        try Terminal.writeLine("\(entry.term)  [\(match.id), \(locale.settings.tag)]")
        if let avoided = match.avoided {
            let because = avoided.because.map { text($0, locale, catalog) } ?? ""
            try Terminal.writeLine("  \(avoided.words): to avoid. \(because)")
        }
        if let definition = entry.definition { try Terminal.writeLine("  \(text(definition, locale, catalog))") }
        if !entry.also.isEmpty { try Terminal.writeLine("  also: \(entry.also.joined(separator: "; "))") }
        if !entry.avoid.isEmpty {
            try Terminal.writeLine("  avoid: \(entry.avoid.map(\.words).joined(separator: "; "))")
        }
        for other in catalog.locales where other.settings.tag != locale.settings.tag {
            if let entry = other.glossary[match.id] { try Terminal.writeLine("  \(other.settings.tag): \(entry.term)") }
        }
        try Terminal.writeLine("")
    }

    private func text(_ message: CatalogMessage, _ locale: LocaleCatalog, _ catalog: Catalog) -> String {
        DocumentBuilder(catalog: catalog, locale: locale).line(message).plainText
    }
}

extension TermSearch.Match {
    /// The messages that the command shows.
    fileprivate var messages: [CatalogMessage] { [avoided?.because, entry.definition].compactMap { $0 } }
}
