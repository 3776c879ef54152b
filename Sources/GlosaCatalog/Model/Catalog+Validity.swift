import GlosaICU
import MessageFormat

/// Validity: the last day on which something may be relied on. It is worked out for each step, section, term and fact,
/// and never for a whole site: one rule that ends soon takes nothing away from the pages that do not tell it.
extension Catalog {
    /// True where anything has a last day.
    package var hasExpiry: Bool {
        facts.entries.contains { expiry(of: $0.value) != nil }
            || hazards.entries.contains { $0.value.expires != nil }
            || outline.documents.entries.contains { document, sections in
                let file = file(of: document)
                return sections.contains { expiry(of: $0, in: file) != nil }
            }
    }

    /// The last day of a fact: its own, and those of what it is worked out from and of its sources.
    package func expiry(of fact: Fact) -> CivilDate? {
        let parts = fact.parts.compactMap { facts[$0] }.filter { $0.id != fact.id }
        return
            ([fact.expires, validity(ofSources: fact.provenance.sources)]
            + parts.flatMap { [$0.expires, validity(ofSources: $0.provenance.sources)] })
            .compactMap { $0 }.min()
    }

    /// The last day of an item of guidance: its author's, and those of its hazards, its sources and the facts that it
    /// tells.
    ///
    /// - Parameter file: The file of its messages.
    package func expiry(of item: Outline.Item, in file: String) -> CivilDate? {
        ([
            item.expires, validity(ofSources: item.claim.allSources(in: self)),
            expiry(ofFactsIn: item.ownMessages, of: file),
        ]
            + item.hazards.map { expiry(ofHazard: $0.id) })
            .compactMap { $0 }.min()
    }

    /// The last day of a retelling: the first among the steps that it retells, the hazards that it carries and the facts
    /// that it tells.
    ///
    /// - Parameter file: The file of its messages.
    package func expiry(
        of retelling: Outline.Retelling, in section: Outline.Section, of file: String
    ) -> CivilDate? {
        let items = section.items(of: retelling).map { expiry(of: $0, in: file) }
        let hazards = (retelling.tells + retelling.hazards).map { expiry(ofHazard: $0.id) }
        return (items + hazards + [expiry(ofFactsIn: retelling.lines.map(\.id), of: file)]).compactMap { $0 }.min()
    }

    /// The last day of a section: the first among its items and the facts that it tells.
    ///
    /// - Parameter file: The file of its messages.
    package func expiry(of section: Outline.Section, in file: String) -> CivilDate? {
        let items = section.blocks.flatMap(\.items).map { expiry(of: $0, in: file) }
        let events = section.blocks.flatMap(\.references).filter { $0.kind == .date || $0.kind == .fact }
            .map { event in facts[event.reference.id].flatMap { expiry(of: $0) } }
        let rows = section.blocks.flatMap(\.tables).flatMap { shown in
            tables[shown.table.id]?.rows.entries.map { expiry(of: $0.value) } ?? []
        }
        return (items + events + rows + [expiry(ofFactsIn: section.blocks.flatMap(\.messages).map(\.id), of: file)])
            .compactMap { $0 }.min()
    }

    /// The last day of a row of a table: its author's, and those of its sources and of what it never appears without.
    package func expiry(of row: TableRow) -> CivilDate? {
        ([row.expires, validity(ofSources: row.allSources(in: self))] + row.with.map { expiry(ofHazard: $0.id) })
            .compactMap { $0 }.min()
    }

    /// The last day of an entry of the glossary: the first among the facts that it tells.
    package func expiry(ofTerm id: String) -> CivilDate? {
        let entry = locale(project.sourceLocale)?.glossary[id] ?? locales.lazy.compactMap { $0.glossary[id] }.first
        return (entry?.messages ?? []).compactMap { expiry(of: $0) }.min()
    }

    /// The last day that sources name themselves: the first of them.
    package func validity(ofSources ids: [String]) -> CivilDate? {
        ids.compactMap { sources[$0]?.validUntil }.min()
    }

    private func expiry(ofHazard id: String) -> CivilDate? {
        let sentences = [id, Hazard.short(of: id)]
        return [hazards[id]?.expires, expiry(ofFactsIn: sentences, of: DataFile.hazards.rawValue)].compactMap { $0 }
            .min()
    }

    /// The messages of the source language tell the same facts as those of every other.
    private func expiry(ofFactsIn messages: [String], of file: String) -> CivilDate? {
        guard hasDatedFacts else { return nil }
        return messages.compactMap { anyMessage(file, $0) }.compactMap { expiry(of: $0) }.min()
    }

    private var hasDatedFacts: Bool { (timing ?? FactTiming(of: self)).hasDates }

    private func expiry(of message: CatalogMessage) -> CivilDate? {
        guard message.message.placeholderCount > 0 || !message.message.selectors.isEmpty else { return nil }
        return message.message.externalVariables.compactMap { name in facts[name].flatMap { expiry(of: $0) } }.min()
    }

    /// A message in the source language; in the first other that has it, where the source is not among the languages.
    func anyMessage(_ file: String, _ id: String) -> CatalogMessage? {
        locale(project.sourceLocale)?.message(file, id) ?? locales.lazy.compactMap { $0.message(file, id) }.first
    }
}

extension Outline.Item {
    /// The ids of the messages that tell it: what to do, why, what one needs, what one says, what to know afterwards.
    package var ownMessages: [String] {
        [heading, action, why].compactMap { $0?.id } + need.map(\.id) + say.map(\.id) + then.map(\.id)
    }
}
