import GlosaCatalog
import GlosaDiagnostics
import MessageFormat

/// Formats messages with the values of a catalog, to see whether that works, and keeps nothing.
public struct FormattingTrial {
    private let values: FactValues
    private let locale: LocaleCatalog

    /// A trial with the values that `catalog` has in `locale`.
    public init(catalog: Catalog, locale: LocaleCatalog) {
        let composer = Composer(catalog: catalog, locale: locale, validUntil: catalog.project.written)
        values = composer.values
        self.locale = locale
    }

    /// What goes wrong when `message` is formatted; a message of words alone cannot go wrong.
    public func errors(of message: CatalogMessage) -> [MessageError] {
        if case .pattern(let pattern) = message.message.body, message.message.declarations.isEmpty,
            pattern.elements.allSatisfy({ if case .expression = $0 { false } else { true } })
        {
            return []
        }
        let formatter = MessageFormatter(message.message, locale: locale.settings.formatting, bidiIsolation: .none)
        return formatter.formatToParts(values.arguments).errors
    }
}
