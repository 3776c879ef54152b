import MessageFormat

extension LocaleCatalog {
    /// Every message of the locale by its full id: `story.nutshell`, `glossary.cecot.definition`.
    package var allMessages: [String: CatalogMessage] {
        var all: [String: CatalogMessage] = [:]
        for table in messages.values { for (_, message) in table.entries { all[message.id] = message } }
        for (_, entry) in glossary.entries { for message in entry.messages { all[message.id] = message } }
        for (_, wording) in facts.entries { for message in wording.all { all[message.id] = message } }
        for (_, wording) in contacts.entries {
            for message in [wording.name, wording.note].compactMap({ $0 }) { all[message.id] = message }
        }
        for (_, wording) in tables.entries { for message in wording.all { all[message.id] = message } }
        return all
    }
}

extension Catalog {
    /// The sections that show a message, as `story.timeline`: the sentence of a hazard stands wherever a step carries it.
    package func uses(ofMessage id: String) -> [String] {
        var uses: [String] = []
        for (document, sections) in outline.documents.entries {
            for section in sections {
                let ids = ["\(section.id)-title"] + section.blocks.flatMap(\.messages).map(\.id)
                if ids.contains(where: { "\(document).\($0)" == id }) { uses.append("\(document).\(section.id)") }
                let shown = section.blocks.flatMap(\.tables).map { "\(DataFile.tables.rawValue).\($0.table.id)." }
                if shown.contains(where: id.hasPrefix) { uses.append("\(document).\(section.id)") }
                if section.hazards.contains(where: { "\(DataFile.hazards.rawValue).\($0)" == id }) {
                    uses.append("\(document).\(section.id)")
                }
            }
            if id == "\(document).title" || id == "\(document).summary" { uses.append(document) }
        }
        return uses
    }

    /// The full ids of the messages that use a variable, and the places of the outline that do.
    package func uses(ofVariable name: String) -> [String] {
        var uses: Set<String> = []
        for locale in locales {
            for (id, message) in locale.allMessages where message.message.externalVariables.contains(name) {
                uses.insert(id)
            }
        }
        for (document, sections) in outline.documents.entries {
            for section in sections where section.blocks.contains(where: { $0.names(fact: name) }) {
                uses.insert("outline \(document).\(section.id)")
            }
        }
        for (id, fact) in facts.entries {
            if fact.parts.contains(name) || fact.supersededBy == name { uses.insert("fact \(id)") }
        }
        return uses.sorted()
    }

    /// The facts that nothing uses, in the order of the file.
    package var unusedFacts: [String] {
        var used: Set<String> = []
        for locale in locales {
            for message in locale.allMessages.values { used.formUnion(message.message.externalVariables) }
        }
        return facts.ids.filter { id in
            !used.contains(id) && uses(ofVariable: id).isEmpty
        }
    }
}

extension Outline.Section {
    /// The hazards that the steps of the section carry, in order; one that several carry comes several times.
    package var hazards: [String] { blocks.flatMap(\.items).flatMap(\.hazards).map(\.id) }
}
