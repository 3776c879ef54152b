import GlosaCatalog
import MessageFormat

extension BlockBuilder {
    /// The lines of a section's retelling, with the whole sentences of the hazards that they do not tell. A sentence that
    /// several hazards share stands once. Nil where nobody has written one.
    ///
    /// It leaves no trace in the document: words and sources that stand in a retelling alone are not listed on pages.
    mutating func retelling(
        for medium: Outline.Retelling.Medium, of section: Outline.Section
    ) -> Document.Retelling? {
        guard let retelling = section.retelling(for: medium) else { return nil }
        let cited = composer.citations
        defer { composer.citations = cited }
        return lines(of: retelling, in: section)
    }

    private mutating func lines(of retelling: Outline.Retelling, in section: Outline.Section) -> Document.Retelling {
        let isExpired = composer.isPast(composer.catalog.expiry(of: retelling, in: section, of: file))
        var isRemarked = false
        let words = retelling.lines.compactMap { marked($0) }.map {
            cautioned($0.withoutCitations, isRemarked: &isRemarked)
        }
        var sentences: [[Inline]] = []
        for hazard in retelling.hazards {
            guard let message = composer.locale.message(DataFile.hazards.rawValue, hazard.id) else { continue }
            let translation = composer.translation(DataFile.hazards.rawValue, hazard.id)
            let line = cautioned(
                composer.marked(composer.line(message), translation).withoutCitations, isRemarked: &isRemarked)
            if !sentences.contains(line) { sentences.append(line) }
        }
        return Document.Retelling(
            lines: words + readings(of: retelling, in: section) + sentences, hazardCount: sentences.count,
            isExpired: isExpired)
    }

    /// The days on which the volatile rules were read that it retells, unless its own words say a day: what was sent then
    /// stays true.
    private mutating func readings(of retelling: Outline.Retelling, in section: Outline.Section) -> [[Inline]] {
        let messages = retelling.lines.compactMap { composer.locale.message(file, $0.id) }
        guard !messages.contains(where: composer.catalog.tellsReadingDay) else { return [] }
        var days: [DateValue] = []
        for item in section.items(of: retelling) where composer.catalog.isVolatile(item, in: file) {
            if case .on(let date)? = item.seen, !days.contains(where: { $0.iso == date.iso }) { days.append(date) }
        }
        // The oldest stands for all: what is true of it is true of the others.
        return days.min { $0.iso < $1.iso }.map { [composer.reading($0)] } ?? []
    }

    /// A line with what nobody may miss who takes a number out of it: that a machine answers, that it works from inside alone;
    /// and, once, that nobody has dialled it.
    private mutating func cautioned(_ line: [Inline], isRemarked: inout Bool) -> [Inline] {
        var ids: [String] = []
        line.forEachInline { if case .contact(let span) = $0, !ids.contains(span.id) { ids.append(span.id) } }
        let contacts = ids.compactMap { composer.catalog.contacts[$0] }
        var cautions = contacts.flatMap { ContactListBuilder.cautions(of: $0, &composer) }
        if !isRemarked {
            let remark = ContactListBuilder.remark(ids, &composer)
            if !remark.isEmpty { cautions.append(remark) }
            isRemarked = !remark.isEmpty
        }
        return cautions.reduce(line) { $0 + [.text(" ")] + $1 }
    }
}

extension [Inline] {
    /// The line without numbers of sources, which point to a list that is not there.
    fileprivate var withoutCitations: [Inline] { filter { if case .citation = $0 { false } else { true } } }
}
