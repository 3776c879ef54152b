import GlosaCatalog
import GlosaDiagnostics
import GlosaICU
import GlosaText
import MessageFormat

/// Turns the messages of one locale into lines of a document: formats them, gives every part its meaning back, and
/// notes the sources that claims cite.
struct Composer {
    let catalog: Catalog
    let locale: LocaleCatalog
    /// The words that the locale's are translated from; nil for the source's own.
    let source: LocaleCatalog?
    /// True while the state of the translation stands at the head of what is being written, and not at each line.
    var isTranslationTold = false
    /// The readers for whom alone the branch or step is that is being written; nil for everyone.
    var audience: Audience?
    let values: FactValues
    /// The marks and words of numbers in the language.
    let numbers: NumberConvention
    /// The last day on which what is composed may be relied on: that of a section, of a term.
    var validUntil: CivilDate? { didSet { if validUntil != oldValue { noteValidity() } } }
    /// The arguments of messages: the values, and the last day.
    private(set) var arguments: [String: MessageValue]
    /// The day on which the document is made; nil where nothing is to be folded for its age.
    let today: CivilDate?
    /// The errors while formatting.
    private(set) var diagnostics: [Diagnostic] = []
    /// The messages composed so far, by their words without citations.
    private var shown: [String: [CatalogMessage]] = [:]
    /// The sources cited so far.
    var citations = CitationList()
    private let formatters: FormatterCache

    /// A composer of a locale's lines.
    ///
    /// - Parameters:
    ///   - values: The values of the catalog's facts in this locale, where they have been worked out already.
    ///   - formatters: The messages that have been compiled already, for this and other lines of the locale.
    init(
        catalog: Catalog, locale: LocaleCatalog, values: FactValues? = nil, validUntil: CivilDate? = nil,
        today: CivilDate? = nil, formatters: FormatterCache = FormatterCache()
    ) {
        self.catalog = catalog
        self.formatters = formatters
        self.today = today
        self.locale = locale
        numbers = NumberConvention(locale.settings)
        let source = catalog.project.sourceLocale
        self.source = locale.settings.tag == source ? nil : catalog.locale(source)
        self.validUntil = validUntil
        let values = values ?? FactValues(catalog: catalog, locale: locale)
        self.values = values
        arguments = values.arguments
        noteValidity()
    }

    private mutating func noteValidity() {
        arguments[BuildValue.validUntil.rawValue] = validUntil.flatMap { DateValue($0) }.map { .date($0) }
    }

    /// Every source cited so far, in the order of the numbers.
    var citedSources: [String] { citations.ids }

    /// True where a last day has passed.
    func isPast(_ expires: CivilDate?) -> Bool {
        guard let expires, let today else { return false }
        return expires < today
    }

    /// Notes that sources are cited, in this order.
    mutating func cite(_ sources: [String]) -> [String] {
        for id in sources { citations.note(id) }
        return sources
    }

    /// Notes that sources are cited, and puts them into the order of their first citation.
    mutating func citeInOrder(_ sources: [String]) -> [String] { citations.ordered(sources) }

    /// The line of a message of `file`; nil, and a diagnostic, when the locale lacks it.
    mutating func line(_ file: String, _ id: String) -> [Inline]? {
        guard let message = locale.message(file, id) else { return nil }
        return line(message)
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
        return line(message, arguments: arguments, languages: languages)
    }

    /// The line that a message comes to.
    mutating func line(_ message: CatalogMessage) -> [Inline] {
        let line = line(message, arguments: arguments)
        shown[line.plainText, default: []].append(message)
        return line
    }

    /// The records of the texts composed so far, by their words without citations.
    var texts: [String: TextRecord] {
        shown.compactMapValues { messages in .joined(messages.map { catalog.record(of: $0, in: locale) }) }
    }

    /// The line of a message that has variables of its own beside those of the catalog.
    ///
    /// - Parameter languages: The languages of variables whose words are in another than the line's, by their names.
    mutating func line(
        _ message: CatalogMessage, adding own: [String: MessageValue], languages: [String: LocaleTag] = [:]
    ) -> [Inline] {
        line(message, arguments: arguments.merging(own) { _, new in new }, languages: languages)
    }

    private mutating func line(
        _ message: CatalogMessage, arguments: [String: MessageValue], languages: [String: LocaleTag] = [:]
    ) -> [Inline] {
        // Values say how they are isolated (`Isolation`), and each output does it: no controls in the words themselves.
        let formatted = formatter(of: message).formatToParts(arguments)
        // A fallback for data that nobody has of the language leaves the line whole, and is told once, by a check.
        for error in formatted.errors where error.kind != .missingLocaleData {
            diagnostics.append(
                Diagnostic(.error, error.name, error.message, at: message.text.place(of: error.range.range)))
        }
        var assembly = InlineAssembly(
            quotes: locale.settings.quotes, in: message.standsInFrom?.direction ?? locale.settings.direction)
        for part in formatted.parts {
            switch part {
            case .text(let text): assembly.append(.text(text.onOneLine))
            case .isolation: break
            case .expression(var expression):
                expression.text = numbers.text(of: expression)
                if let origin = expression.origin, let language = languages[origin] {
                    assembly.append(.foreign([.text(expression.text)], language, in: assembly.direction))
                    continue
                }
                append(expression, to: &assembly)
            case .markup(let markup): append(markup, to: &assembly)
            case .fallback: assembly.append(.text(part.text))
            }
        }
        var line = assembly.finish()
        // In a preview, a sentence of the source stands where the translation is missing.
        if let tag = message.standsInFrom, !line.isEmpty {
            line = [.foreign(line, tag, in: locale.settings.direction)]
        }
        return line
    }

    private func formatter(of message: CatalogMessage) -> MessageFormatter {
        formatters.formatter(of: message) {
            locale.settings.formatter(of: message.message, standingInFrom: message.standsInFrom)
        }
    }

    private mutating func append(_ expression: FormattedExpression, to assembly: inout InlineAssembly) {
        let text = expression.text
        let direction = assembly.direction
        guard let origin = expression.origin else { return assembly.append(.value(text, in: direction)) }
        if let contact = catalog.contacts[origin] {
            return assembly.append(.contact(span(of: contact, text: text, in: direction)))
        }
        if origin == BuildValue.corrections.rawValue, let address = catalog.project.corrections {
            return assembly.append(.shownAddress(address, text, in: direction))
        }
        guard let fact = catalog.facts[origin], let value = values.spans[origin] else {
            return assembly.append(.value(text, in: direction))
        }
        assembly.append(
            .fact(
                FactSpan(
                    id: fact.id, text: text, value: value, status: fact.status, isDisputed: fact.isDisputed,
                    isolation: Isolation(.value, text, in: direction))))
        if fact.status == .superseded, let date = fact.asOf, value != .date(date) {
            assembly.append(.text(" "))
            let precision = date.day == nil ? "month" : "day"
            for inline in interface(.asOf, ["date": .date(date), "precision": .string(precision)]) {
                assembly.append(inline)
            }
        }
    }

    private mutating func append(_ markup: FormattedMarkup, to assembly: inout InlineAssembly) {
        guard let kind = InlineMarkup(rawValue: markup.name) else { return }
        switch markup.kind {
        case .open: assembly.open(kind, value: kind.option.flatMap { markup[$0] } ?? "")
        case .close:
            let line = assembly.line
            assembly.close(kind) { kind, value, inner in wrap(kind, value, inner, in: line) }
        case .standalone: break
        }
    }

    private mutating func wrap(
        _ kind: InlineMarkup, _ value: String, _ inner: [Inline], in line: WritingDirection
    ) -> Inline? {
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
        case .language: return (try? LocaleTag(value)).map { .foreign(inner, $0, in: line) }
        case .quote: return nil
        }
    }

    /// A contact as it stands in a line, of the locale's direction unless another is given.
    func span(of contact: Contact, text: String? = nil, in line: WritingDirection? = nil) -> ContactSpan {
        let name = locale.contacts[contact.id].map { formatter(of: $0.name).format(values.arguments) }
        let channel = contact.channel(in: locale.settings.tag)
        let shown = text ?? ContactText.shown(contact, channel)
        return ContactSpan(
            id: contact.id, text: shown, href: ContactText.href(channel), name: name ?? "",
            isolation: Isolation(.address, shown, in: line ?? locale.settings.direction))
    }
}
