import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaICU
import MessageFormat
import Synchronization

/// A language lacks words of the program, and a page would have holes in their places.
package struct MissingWords: Error, Sendable {
    /// What each language lacks.
    package let diagnostics: [Diagnostic]
}

/// The words around documents in one language, each of which is there.
///
/// It is a class because every line of a page asks for it, and a copy would count the references of its tables.
final class InterfaceWords: Sendable {
    /// Each message is compiled once: the number of a source is on a page a hundred times.
    private let messages: [InterfaceMessage: Formatter]
    private let labels: [String: Formatter]
    private let titles: [String: String]
    private let citedSources = Mutex<[Int: String]>([:])

    /// The words of a locale.
    ///
    /// - Throws: ``MissingWords`` for a language in which neither the project nor the program has all of them.
    convenience init(catalog: Catalog, locale: LocaleCatalog) throws(MissingWords) {
        if let missing = locale.missingInterface { throw MissingWords(diagnostics: [missing]) }
        self.init(
            formatting: locale.settings.formatting, data: locale.settings.data, direction: locale.settings.direction,
            numbers: NumberConvention(locale.settings), titles: Self.titles(catalog, locale),
            labels: catalog.project.labels.reduce(into: [:]) { labels, id in
                labels[id] = locale.message(DataFile.interface.rawValue, id)
            },
            message: locale.interface)
    }

    /// The program's own words in a language, or in English, beside no project.
    convenience init(program locale: LocaleTag) {
        let own = ShippedInterface.messages(in: locale)
        let english = own ?? (try? LocaleTag("en")).flatMap(ShippedInterface.messages(in:))
        let direction = own == nil ? WritingDirection.leftToRight : locale.direction
        self.init(
            formatting: locale, data: LocaleData(), direction: direction, numbers: nil, titles: [:], labels: [:]
        ) {
            english?[$0.rawValue]
        }
    }

    private init(
        formatting: LocaleTag, data: LocaleData, direction: WritingDirection, numbers: NumberConvention?,
        titles: [String: String], labels: [String: CatalogMessage],
        message: (InterfaceMessage) -> CatalogMessage?
    ) {
        func formatter(_ message: CatalogMessage) -> Formatter {
            Formatter(
                message: MessageFormatter(
                    message.message, locale: message.standsInFrom ?? formatting,
                    data: message.standsInFrom == nil ? data : LocaleData(), bidiIsolation: .none),
                numbers: message.standsInFrom == nil ? numbers : nil,
                direction: message.standsInFrom?.direction ?? direction)
        }
        self.titles = titles
        self.labels = labels.mapValues(formatter)
        messages = InterfaceMessage.allCases.reduce(into: [:]) { $0[$1] = message($1).map(formatter) }
    }

    /// A compiled message, with the marks of the numbers in it.
    private struct Formatter: Sendable {
        let message: MessageFormatter
        /// The marks of numbers; nil where those of the language's data hold.
        let numbers: NumberConvention?
        /// The direction of the message, in which values are isolated.
        let direction: WritingDirection

        func format(_ arguments: [String: MessageValue]) -> String {
            let formatted = message.formatToParts(arguments)
            guard let numbers else { return formatted.isolatedText(in: direction) }
            return numbers.text(of: formatted, in: direction)
        }

        func nodes(_ arguments: [String: MessageValue], languages: [String: LocaleTag]) -> [HTMLNode] {
            message.formatToParts(arguments).parts.map { part in
                guard case .expression(let expression) = part else { return .text(part.text) }
                let text = numbers?.text(of: expression) ?? expression.text
                guard let language = expression.origin.flatMap({ languages[$0] }) else {
                    return .isolated(text, as: .value, in: direction)
                }
                return .element(.span, .words(in: language), [.text(text)])
            }
        }
    }

    private static func titles(_ catalog: Catalog, _ locale: LocaleCatalog) -> [String: String] {
        var titles: [String: String] = [:]
        let builder = DocumentBuilder(catalog: catalog, locale: locale)
        for id in catalog.documentIDs {
            let title =
                catalog.kind(of: id) == .glossary ? locale.interface(.glossaryTitle) : locale.message(id, "title")
            titles[id] = title.map { builder.line($0).isolatedText }
            for section in catalog.outline.documents[id] ?? [] {
                let title = locale.message(id, "\(section.id)-title")
                titles["\(id).\(section.id)"] = title.map { builder.line($0).isolatedText }
            }
        }
        return titles
    }

    /// The words of a message without variables.
    subscript(id: InterfaceMessage) -> String { text(id, [:]) }

    /// The words of a message.
    func text(_ id: InterfaceMessage, _ arguments: KeyValuePairs<String, MessageValue>) -> String {
        // The initialisers have found each of them.
        messages[id]?.format(Dictionary(uniqueKeysWithValues: arguments.map { ($0.key, $0.value) })) ?? ""
    }

    /// The words of a message as nodes of a page.
    ///
    /// - Parameter languages: The languages of variables whose words are in another than the message's, by their names.
    func nodes(
        _ id: InterfaceMessage, _ arguments: [String: MessageValue], languages: [String: LocaleTag]
    ) -> [HTMLNode] {
        messages[id]?.nodes(arguments, languages: languages) ?? []
    }

    /// The label of a citation, by the number of the source: each is on many pages.
    func citedSource(_ number: Int) -> String {
        if let label = citedSources.withLock({ $0[number] }) { return label }
        let label = text(.citedSource, ["number": .integer(number)])
        citedSources.withLock { $0[number] = label }
        return label
    }

    /// The project's own name of a place in the navigation; nil where it has the title of the place.
    func label(_ label: InterfaceLabel) -> String? { labels[label.id]?.format([:]) }

    /// The title of a document, or of a section as `guidance.find`, with the facts that it names.
    func title(of document: String) -> String? { titles[document] }
}
