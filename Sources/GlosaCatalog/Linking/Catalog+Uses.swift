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

    /// The message of a full id: `story.nutshell`, `glossary.cecot.definition`, `facts.sent-count.label`.
    package func message(withID id: String) -> CatalogMessage? {
        let parts = id.split(separator: ".", maxSplits: 2).map(String.init)
        guard parts.count > 1 else { return nil }
        guard parts.count > 2 else { return messages[parts[0]]?[parts[1]] }
        let all =
            switch DataFile(rawValue: parts[0]) {
            case .glossary: glossary[parts[1]]?.messages ?? []
            case .facts: facts[parts[1]]?.all ?? []
            case .contacts: contacts[parts[1]].map { [$0.name, $0.note].compactMap { $0 } } ?? []
            case .tables: tables[parts[1]]?.all ?? []
            default: [CatalogMessage]()
            }
        return all.first { $0.id == id }
    }
}

extension CatalogMessage {
    /// The values that it tells: its variables, and the contacts that it links to by `{#contact id=…}`.
    package var toldValues: Set<String> {
        guard message.placeholderCount > 0 || !message.selectors.isEmpty || !message.markups.isEmpty else { return [] }
        var told = Set(message.externalVariables)
        for (markup, _) in message.markups where markup.kind == .open && markup.name == InlineMarkup.contact.rawValue {
            for option in markup.options where option.name == InlineMarkup.contact.option {
                if case .literal(let id) = option.value { told.insert(id.value) }
            }
        }
        return told
    }
}

extension Catalog {
    /// The source of the message of a full id; nil where it has none, as a reason against a rendering, which is each
    /// language's own. What a project says otherwise than the program has the program's words for one.
    package func original(of id: String) -> CatalogMessage? {
        guard !id.contains(".avoid-"), let source = locale(project.sourceLocale) else { return nil }
        if let message = source.message(withID: id) { return message }
        let prefix = "\(DataFile.interface.rawValue)."
        return id.hasPrefix(prefix) ? source.shipped(String(id.dropFirst(prefix.count))) : nil
    }

    /// The sections that show a message, as `story.timeline`: the sentence of a hazard stands wherever a step carries it.
    package func uses(ofMessage id: String) -> [String] {
        var uses: [String] = []
        for (document, sections) in outline.documents.entries {
            for section in sections {
                let ids = ["\(section.id)-title"] + section.blocks.flatMap(\.messages).map(\.id)
                if ids.contains(where: { "\(document).\($0)" == id }) { uses.append("\(document).\(section.id)") }
                let shown = section.blocks.flatMap(\.tables).map { "\(DataFile.tables.rawValue).\($0.table.id)." }
                if shown.contains(where: id.hasPrefix) { uses.append("\(document).\(section.id)") }
                if sentences(of: section).contains(where: { "\(DataFile.hazards.rawValue).\($0)" == id }) {
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
        for (id, hazard) in hazards.entries where hazard.claim.references.contains(where: { $0.names(fact: name) }) {
            uses.insert("hazard \(id)")
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

extension Catalog {
    /// The sentences of the hazards that the steps of a section carry, in order, each with its short form.
    package func sentences(of section: Outline.Section) -> [String] {
        section.hazards.flatMap { hazards[$0]?.hasShortForm == true ? [$0, Hazard.short(of: $0)] : [$0] }
    }
}

extension Outline.Section {
    /// The hazards that the steps of the section carry, in order; one that several carry comes several times.
    package var hazards: [String] { blocks.flatMap(\.items).flatMap(\.hazards).map(\.id) }
}
