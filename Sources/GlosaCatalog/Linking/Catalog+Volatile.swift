import GlosaICU
import MessageFormat

/// Volatile rules: those that may change any day, of which a saved copy must not say that they hold. They are told in the
/// past, with the day on which they were read.
extension Catalog {
    /// True for an item that is marked, and for one whose own words tell a volatile fact.
    ///
    /// - Parameter file: The file of its messages.
    package func isVolatile(_ item: Outline.Item, in file: String) -> Bool {
        guard !item.isVolatile else { return true }
        guard hasVolatileFacts else { return false }
        return item.ownMessages.compactMap { anyMessage(file, $0) }.contains(where: tellsVolatileFact)
    }

    private var hasVolatileFacts: Bool { (timing ?? FactTiming(of: self)).hasVolatileFacts }

    /// The volatile facts that a message tells, in the order of facts.yaml.
    package func volatileFacts(in message: CatalogMessage) -> [Fact] {
        guard message.message.placeholderCount > 0 || !message.message.selectors.isEmpty else { return [] }
        let names = message.message.externalVariables
        guard names.contains(where: { facts[$0]?.isVolatile == true }) else { return [] }
        return facts.entries.map(\.value).filter { $0.isVolatile && names.contains($0.id) }
    }

    /// True for a message that tells a volatile fact.
    package func tellsVolatileFact(_ message: CatalogMessage) -> Bool { !volatileFacts(in: message).isEmpty }

    /// True for a message, by its file and id, that tells a volatile fact.
    package func tellsVolatileFact(_ file: String, _ id: String) -> Bool {
        hasVolatileFacts && anyMessage(file, id).map(tellsVolatileFact) ?? false
    }

    /// True for a message that says itself on which day something was read.
    package func tellsReadingDay(_ message: CatalogMessage) -> Bool {
        message.message.externalVariables.contains { facts[$0]?.isReadingDay == true }
    }
}
