import GlosaCatalog
import GlosaDocument
import GlosaICU
import MessageFormat

/// The words that pages put around documents, in one language.
struct InterfaceWords: Sendable {
    private let locale: LocaleCatalog?
    private let titles: [String: String]

    init(catalog: Catalog, locale tag: LocaleTag) {
        locale = catalog.locale(tag)
        var titles: [String: String] = [:]
        if let locale {
            let builder = DocumentBuilder(catalog: catalog, locale: locale)
            for id in catalog.documentIDs {
                let title =
                    catalog.kind(of: id) == .glossary
                    ? locale.message(DataFile.interface.rawValue, "glossary-title") : locale.message(id, "title")
                titles[id] = title.map { builder.line($0).plainText }
                for section in catalog.outline.documents[id] ?? [] {
                    let title = locale.message(id, "\(section.id)-title")
                    titles["\(id).\(section.id)"] = title.map { builder.line($0).plainText }
                }
            }
        }
        self.titles = titles
    }

    /// The words of an interface message without variables. A message that is missing shows its id, and no site is built
    /// (``PageSite/missingWords(in:)``).
    subscript(id: String) -> String { text(id, [:]) }

    /// The words of an interface message.
    func text(_ id: String, _ arguments: [String: MessageValue]) -> String {
        guard let locale, let message = locale.message(DataFile.interface.rawValue, id) else { return id }
        return format(message, arguments, locale)
    }

    /// Whether the locale has an interface message.
    func has(_ id: String) -> Bool { locale?.message(DataFile.interface.rawValue, id) != nil }

    /// The title of a document, or of a section as `guidance.find`, with the facts that it names.
    func title(of document: String) -> String? { titles[document] }

    private func format(
        _ message: CatalogMessage, _ arguments: [String: MessageValue], _ locale: LocaleCatalog
    ) -> String {
        MessageFormatter(message.message, locale: locale.settings.formatting, bidiIsolation: .none).format(arguments)
    }
}
