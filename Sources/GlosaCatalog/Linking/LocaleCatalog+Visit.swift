/// The kind of file a message stands in.
package enum MessageKind: Sendable {
    /// A document that readers read, such as story.yaml, and what stands in documents: hazards.yaml, changes.yaml.
    case document
    /// interface.yaml: words that the program puts on pages.
    case interface
    /// A definition, an example or a remark of glossary.yaml.
    case glossary
    /// The words on a fact.
    case fact
    /// The name or the note of a contact.
    case contact
    /// The words on a table: caption, head, headings, words of values.
    case table
}

extension LocaleCatalog {
    /// The number of messages, reasons against a rendering left out, which are each language's own.
    package var messageCount: Int {
        messages.values.reduce(0) { $0 + $1.count }
            + glossary.entries.reduce(0) { sum, item in
                sum + [item.value.definition, item.value.example, item.value.not].count { $0 != nil }
            }
            + facts.entries.reduce(0) { $0 + $1.value.all.count }
            + contacts.entries.reduce(0) { $0 + 1 + ($1.value.note == nil ? 0 : 1) }
            + tables.entries.reduce(0) { $0 + $1.value.all.count }
    }

    /// What is done with each message: `file` is its name without `.yaml`, `key` that of its entry.
    package typealias Visit = (
        _ message: CatalogMessage, _ other: CatalogMessage?, _ kind: MessageKind, _ file: String, _ key: String
    ) -> Void

    /// Visits every message with its counterpart in `other`, file by file and in the order of each file.
    package func forEachMessage(beside other: LocaleCatalog?, _ visit: Visit) {
        for (file, table) in messages.sorted(by: { $0.key < $1.key }) {
            let kind: MessageKind = file == DataFile.interface.rawValue ? .interface : .document
            let others = other?.messages[file]
            for (key, message) in table.entries {
                // What a project says otherwise than the program stands beside the program's own words.
                let shipped = kind == .interface ? other?.shipped(key) : nil
                visit(message, others?[key] ?? shipped, kind, file, key)
            }
        }
        for (key, entry) in glossary.entries {
            let twin = other?.glossary[key]
            // Reasons against a rendering are each language's own.
            let pairs =
                [(entry.definition, twin?.definition), (entry.example, twin?.example), (entry.not, twin?.not)]
                + entry.avoid.map { ($0.because, nil) }
            Self.visit(pairs, .glossary, DataFile.glossary.rawValue, key, visit)
        }
        for (key, wording) in facts.entries {
            let twin = other?.facts[key]
            let pairs =
                [(wording.label, twin?.label), (wording.words, twin?.words), (wording.why, twin?.why)]
                + wording.said.entries.map { ($0.value, twin?.said[$0.id]) }
            Self.visit(pairs, .fact, DataFile.facts.rawValue, key, visit)
        }
        for (key, wording) in contacts.entries {
            let twin = other?.contacts[key]
            Self.visit(
                [(wording.name, twin?.name), (wording.note, twin?.note)], .contact, DataFile.contacts.rawValue, key,
                visit)
        }
        for (key, wording) in tables.entries {
            let twin = other?.tables[key]
            Self.visit(
                wording.all.map { ($0, twin?.twin(of: $0)) }, .table, DataFile.tables.rawValue, key, visit)
        }
    }

    private static func visit(
        _ pairs: [(CatalogMessage?, CatalogMessage?)], _ kind: MessageKind, _ file: String, _ key: String,
        _ visit: Visit
    ) {
        for case (let message?, let other) in pairs { visit(message, other, kind, file, key) }
    }
}
