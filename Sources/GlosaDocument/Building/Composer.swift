import GlosaCatalog
import GlosaDiagnostics
import GlosaICU
import GlosaText
import MessageFormat

/// Turns the messages of one locale into lines of a document: formats them, gives every part its meaning back, and
/// numbers the sources that they rest on.
struct Composer {
    let catalog: Catalog
    let locale: LocaleCatalog
    let values: FactValues
    /// The last day on which the document may be relied on.
    let validUntil: CivilDate?
    /// The day on which the document is made; nil where nothing is to be folded for its age.
    let today: CivilDate?
    /// What went wrong while formatting.
    private(set) var diagnostics: [Diagnostic] = []
    private var citations = CitationList()
    private var citedFacts: Set<String> = []
    private let formatters: FormatterCache

    /// A composer of a locale's lines.
    ///
    /// - Parameters:
    ///   - values: The values of the catalog's facts in this locale, where they have been worked out already.
    ///   - formatters: The messages that have been compiled already, for this and other lines of the locale.
    init(
        catalog: Catalog, locale: LocaleCatalog, values: FactValues? = nil, validUntil: CivilDate?,
        today: CivilDate? = nil, formatters: FormatterCache = FormatterCache()
    ) {
        self.catalog = catalog
        self.formatters = formatters
        self.today = today
        self.locale = locale
        self.validUntil = validUntil
        self.values = values ?? FactValues(catalog: catalog, locale: locale, validUntil: validUntil)
    }

    /// Every source cited so far, in the order of the numbers.
    var citedSources: [String] { citations.ids }

    /// Whether a last day has passed.
    func isPast(_ expires: CivilDate?) -> Bool {
        guard let expires, let today else { return false }
        return expires < today
    }

    /// From here on, facts are noted again at their first use.
    mutating func beginSection() { citedFacts = [] }

    /// Notes that sources are cited, in this order.
    mutating func cite(_ sources: [String]) -> [String] {
        for id in sources { citations.note(id) }
        return sources
    }

    /// Notes that sources are cited, and puts them into the order of their first citation.
    mutating func citeInOrder(_ sources: [String]) -> [String] { citations.ordered(sources) }

    /// The line of a message of `file`; nil, and a diagnostic, when the locale lacks it.
    mutating func line(_ file: String, _ id: String, cites: Bool = true) -> [Inline]? {
        guard let message = locale.message(file, id) else { return nil }
        return line(message, cites: cites)
    }

    /// A line of the program's words, with its own arguments. One that the language lacks is an error, and empty.
    ///
    /// - Parameter languages: The languages of arguments whose words are in another than the line's, by their names.
    mutating func interface(
        _ id: InterfaceMessage, _ arguments: [String: MessageValue] = [:], languages: [String: LocaleTag] = [:]
    ) -> [Inline] {
        guard let message = locale.interface(id) else {
            if let missing = locale.missingInterface, !diagnostics.contains(missing) { diagnostics.append(missing) }
            return []
        }
        return line(message, arguments: arguments, cites: false, languages: languages)
    }

    /// The line that a message comes to.
    mutating func line(_ message: CatalogMessage, cites: Bool = true) -> [Inline] {
        line(message, arguments: values.arguments, cites: cites)
    }

    private mutating func line(
        _ message: CatalogMessage, arguments: [String: MessageValue], cites: Bool,
        languages: [String: LocaleTag] = [:]
    ) -> [Inline] {
        // Direction is a matter of the output, which knows it from the spans: no controls in the words themselves.
        let formatted = formatter(of: message).formatToParts(arguments)
        for error in formatted.errors {
            diagnostics.append(
                Diagnostic(.error, error.name, error.message, at: message.text.place(of: error.range.range)))
        }
        var assembly = InlineAssembly(quotes: locale.settings.quotes)
        var cited: [String] = []
        for part in formatted.parts {
            switch part {
            case .text(let text): assembly.append(.text(text.onOneLine))
            case .isolation: break
            case .expression(let expression):
                if let origin = expression.origin, let language = languages[origin] {
                    assembly.append(.language(language, [.text(expression.text)]))
                    continue
                }
                append(expression, to: &assembly)
                if cites, let origin = expression.origin { cite(origin, &cited) }
            case .markup(let markup): append(markup, to: &assembly)
            case .fallback: assembly.append(.text(part.text))
            }
        }
        var line = assembly.finish()
        // In a preview, a sentence of the source stands where the translation is missing.
        if let tag = message.standsInFrom, !line.isEmpty { line = [.language(tag, line)] }
        return cited.isEmpty ? line : line + [.citation(citations.ordered(cited))]
    }

    private func formatter(of message: CatalogMessage) -> MessageFormatter {
        formatters.formatter(of: message) {
            MessageFormatter(
                message.message, locale: message.standsInFrom ?? locale.settings.formatting, bidiIsolation: .none)
        }
    }

    private mutating func append(_ expression: FormattedExpression, to assembly: inout InlineAssembly) {
        guard let origin = expression.origin else { return assembly.append(.text(expression.text)) }
        if let contact = catalog.contacts[origin] {
            return assembly.append(.contact(span(of: contact, text: expression.text)))
        }
        if origin == BuildValue.corrections.rawValue, let address = catalog.project.corrections {
            return assembly.append(.address(address, [.text(expression.text)]))
        }
        guard let fact = catalog.facts[origin], let value = values.spans[origin] else {
            return assembly.append(.text(expression.text))
        }
        assembly.append(
            .fact(
                FactSpan(
                    id: fact.id, text: expression.text, value: value, status: fact.status,
                    isDisputed: fact.isDisputed)))
        if fact.status == .superseded, let date = fact.asOf, value != .date(date) {
            assembly.append(.text(" "))
            let precision = date.day == nil ? "month" : "day"
            for inline in interface(.asOf, ["date": .date(date), "precision": .string(precision)]) {
                assembly.append(inline)
            }
        }
    }

    /// A fact is noted at its first use in a section, and a line names its sources at its end, so that numbers never
    /// stand between a reader and a sentence.
    private mutating func cite(_ id: String, _ cited: inout [String]) {
        guard let fact = catalog.facts[id], fact.isCited, citedFacts.insert(id).inserted else { return }
        for source in fact.sourcesWithParts(in: catalog) {
            citations.note(source)
            if !cited.contains(source) { cited.append(source) }
        }
    }

    private mutating func append(_ markup: FormattedMarkup, to assembly: inout InlineAssembly) {
        guard let kind = InlineMarkup(rawValue: markup.name) else { return }
        switch markup.kind {
        case .open: assembly.open(kind, value: kind.option.flatMap { markup[$0] } ?? "")
        case .close: assembly.close(kind) { kind, value, inner in wrap(kind, value, inner) }
        case .standalone: break
        }
    }

    private mutating func wrap(_ kind: InlineMarkup, _ value: String, _ inner: [Inline]) -> Inline? {
        switch kind {
        case .term: return .term(id: value, inner)
        case .contact:
            return catalog.contacts[value].map {
                .contactLink(id: value, href: ContactText.href($0.channel(in: locale.settings.tag)), inner)
            }
        case .source:
            citations.note(value)
            return .source(id: value, inner)
        case .link: return LinkTarget(value, in: catalog).map { .link($0, inner) }
        case .strong: return .strong(inner)
        case .emphasis: return .emphasis(inner)
        case .language: return (try? LocaleTag(value)).map { .language($0, inner) }
        case .quote: return nil
        }
    }

    /// A contact as it stands in a line.
    func span(of contact: Contact, text: String? = nil) -> ContactSpan {
        let name = locale.contacts[contact.id].map { formatter(of: $0.name).format(values.arguments) }
        let channel = contact.channel(in: locale.settings.tag)
        return ContactSpan(
            id: contact.id, text: text ?? ContactText.shown(channel), href: ContactText.href(channel),
            name: name ?? "")
    }
}

extension Fact {
    /// Its sources; for what is worked out, those of its parts too.
    package func sourcesWithParts(in catalog: Catalog) -> [String] {
        var all: [String] = provenance.sources
        for id in parts {
            for source in catalog.facts[id]?.provenance.sources ?? [] where !all.contains(source) { all.append(source) }
        }
        return all
    }
}
