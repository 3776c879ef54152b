import GlosaICU

extension Catalog {
    /// The catalog of a preview: in every locale in work, the source's message stands in for one that is missing.
    package var preview: Catalog {
        guard let source = locale(project.sourceLocale) else { return self }
        var catalog = self
        for index in catalog.locales.indices where !isPublished(catalog.locales[index].settings.tag) {
            catalog.locales[index].complete(from: source)
        }
        return catalog
    }
}

extension LocaleCatalog {
    /// Adds whatever the locale lacks, in the source's words.
    fileprivate mutating func complete(from source: LocaleCatalog) {
        let tag = source.settings.tag
        for (file, table) in source.messages {
            var own = messages[file] ?? EntryTable()
            for (id, message) in table.entries where !own.contains(id) { own[id] = message.standingIn(from: tag) }
            messages[file] = own
        }
        completeInterface(from: source)
        for (id, entry) in source.glossary.entries where !glossary.contains(id) {
            var entry = entry
            entry.definition = entry.definition?.standingIn(from: tag)
            entry.example = entry.example?.standingIn(from: tag)
            entry.not = entry.not?.standingIn(from: tag)
            // Reasons against a rendering are each language's own.
            entry.avoid = []
            glossary[id] = entry
        }
        for (id, wording) in source.facts.entries {
            var own = facts[id] ?? FactWording()
            own.complete(from: wording, in: tag)
            facts[id] = own
        }
        for (id, wording) in source.contacts.entries where !contacts.contains(id) {
            var wording = wording
            wording.name = wording.name.standingIn(from: tag)
            wording.note = wording.note?.standingIn(from: tag)
            contacts[id] = wording
        }
        for (id, wording) in source.tables.entries {
            var own = tables[id] ?? TableWording(headings: EntryTable(), words: EntryTable(), place: wording.place)
            own.complete(from: wording, in: tag)
            tables[id] = own
        }
    }
}

extension TableWording {
    fileprivate mutating func complete(from source: TableWording, in tag: LocaleTag) {
        caption = caption ?? source.caption?.standingIn(from: tag)
        head = head ?? source.head?.standingIn(from: tag)
        unanswered = unanswered ?? source.unanswered?.standingIn(from: tag)
        for (id, message) in source.headings.entries where !headings.contains(id) {
            headings[id] = message.standingIn(from: tag)
        }
        for (column, values) in source.words.entries {
            var own = words[column] ?? EntryTable()
            for (id, message) in values.entries where !own.contains(id) { own[id] = message.standingIn(from: tag) }
            words[column] = own
        }
    }
}

extension LocaleCatalog {
    /// Adds the program's words in the source's language, where it has none in this one.
    private mutating func completeInterface(from source: LocaleCatalog) {
        let file = DataFile.interface.rawValue
        var own = messages[file] ?? EntryTable()
        for message in InterfaceMessage.allCases.map(\.rawValue) where !own.contains(message) && shipped(message) == nil
        {
            own[message] = source.shipped(message)?.standingIn(from: source.settings.tag)
        }
        messages[file] = own
    }
}

extension FactWording {
    fileprivate mutating func complete(from source: FactWording, in tag: LocaleTag) {
        label = label ?? source.label?.standingIn(from: tag)
        words = words ?? source.words?.standingIn(from: tag)
        why = why ?? source.why?.standingIn(from: tag)
        for (id, message) in source.said.entries where !said.contains(id) { said[id] = message.standingIn(from: tag) }
    }
}
