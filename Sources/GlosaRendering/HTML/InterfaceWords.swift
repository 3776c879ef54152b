import GlosaCatalog
import GlosaDocument
import GlosaICU
import MessageFormat

/// The words that pages put around documents, in one language.
struct InterfaceWords {
    private let catalog: Catalog
    private let locale: LocaleCatalog?

    init(catalog: Catalog, locale tag: LocaleTag) {
        self.catalog = catalog
        locale = catalog.locale(tag)
    }

    /// The words of an interface message without variables. A message that is missing shows its id, which `glosa check`
    /// has reported.
    subscript(id: String) -> String { text(id, [:]) }

    /// The words of an interface message.
    func text(_ id: String, _ arguments: [String: MessageValue]) -> String {
        guard let locale, let message = locale.message("interface", id) else { return id }
        return format(message, arguments, locale)
    }

    /// The title of a document, with the facts that it names.
    func title(of document: String) -> String? {
        guard let locale else { return nil }
        let message =
            document == "glossary"
            ? locale.message("interface", "glossary-title") : locale.message(document, "title")
        return message.map { DocumentBuilder(catalog: catalog, locale: locale).line($0).plainText }
    }

    private func format(
        _ message: CatalogMessage, _ arguments: [String: MessageValue], _ locale: LocaleCatalog
    ) -> String {
        MessageFormatter(message.message, locale: locale.settings.formatting, bidiIsolation: .none).format(arguments)
    }
}
