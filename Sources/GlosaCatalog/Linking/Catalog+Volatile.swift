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

    private var hasVolatileFacts: Bool { facts.entries.contains { $0.value.isVolatile } }

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

extension Outline.Block {
    /// The ids of the messages that claim something in the block's own words, and are no item's: behind a volatile one of
    /// them the program puts the day.
    package var claims: [String] {
        switch self {
        case .paragraph(let message): [message.id]
        case .points(let messages): messages.map(\.id)
        case .timeline(let events): events.map(\.message.id)
        case .warning(_, let paragraphs): paragraphs.map(\.id)
        case .question(_, let answer): answer.map(\.id)
        case .branch(let branch): branch.blocks.flatMap(\.claims)
        case .heading, .disagreements, .bibliography, .contacts, .say, .fill, .item, .withdrawn: []
        }
    }
}
