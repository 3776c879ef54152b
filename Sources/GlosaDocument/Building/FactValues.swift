import GlosaCatalog
import GlosaICU
import MessageFormat

/// The facts, contacts and build values of a catalog as the arguments of messages in one locale.
struct FactValues: Sendable {
    /// By the name of the variable.
    let arguments: [String: MessageValue]
    /// The value of each fact, by id.
    let spans: [String: FactData]

    private init(catalog: Catalog, tag: LocaleTag, words: (Fact) -> String?) {
        var arguments: [String: MessageValue] = [:]
        var spans: [String: FactData] = [:]
        for (id, fact) in catalog.facts.entries {
            guard let data = fact.data(in: catalog), let argument = data.argument(words: fact.words ?? words(fact))
            else {
                continue
            }
            arguments[id] = argument
            spans[id] = data
        }
        for (id, contact) in catalog.contacts.entries {
            arguments[id] = .string(ContactText.shown(contact, contact.channel(in: tag)))
        }
        arguments[BuildValue.writtenOn.rawValue] = DateValue(catalog.project.written).map { .date($0) }
        arguments[BuildValue.corrections.rawValue] = catalog.project.corrections.map {
            .string(ContactText.bare($0))
        }
        self.arguments = arguments
        self.spans = spans
    }

    /// The values with the words that a locale has for texts and places.
    init(catalog: Catalog, locale: LocaleCatalog) {
        self.init(
            catalog: catalog, tag: locale.settings.tag,
            words: { fact in
                locale.facts[fact.id]?.words.map { message in
                    locale.settings.formatter(of: message.message).format([:])
                }
            })
    }
}
