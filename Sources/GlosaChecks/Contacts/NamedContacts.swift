import GlosaCatalog
import MessageFormat

extension Message {
    /// The contacts that the message names, as `{$line}` or as `{#contact id=line}`, in no order.
    func namedContacts(in catalog: Catalog) -> Set<String> {
        var names = Set(externalVariables.filter { catalog.contacts[$0] != nil })
        for pattern in patterns {
            for case .markup(let markup) in pattern.elements where markup.name == InlineMarkup.contact.rawValue {
                if case .literal(let literal)? = markup.options.first?.value { names.insert(literal.value) }
            }
        }
        return names
    }
}

extension Outline.Item {
    /// The messages of the item that readers read: what to do, why, what one needs, what to know afterwards.
    var explanations: [Outline.Reference] { [heading, action, why].compactMap { $0 } + need + then }

    /// The contacts that the item lists, and those that its messages name in any language.
    func allContacts(of document: String, in catalog: Catalog) -> [Contact] {
        var ids = contacts.map(\.id)
        for locale in catalog.locales {
            for reference in explanations {
                guard let message = locale.message(document, reference.id) else { continue }
                ids += message.message.namedContacts(in: catalog).sorted().filter { !ids.contains($0) }
            }
        }
        return ids.compactMap { catalog.contacts[$0] }
    }
}
