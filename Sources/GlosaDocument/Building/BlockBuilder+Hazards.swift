import GlosaCatalog

extension BlockBuilder {
    /// The warnings of a step that stand in the open: those that the section has not had yet, then those that it has, each
    /// with its short form, if it has one. Those that the step's own words tell stand aside; once its day has passed, its words
    /// are folded, and they do not.
    mutating func hazards(of item: Outline.Item, isExpired: Bool) -> [GuidanceItem.Detail] {
        let told = isExpired ? [] : Set(item.tells.map(\.id))
        let open = item.hazards.filter { !told.contains($0.id) }
        let sentences = sentences(of: open)
        let isNew = sentences.map { saidHazards.insert($0.message.text.source).inserted }
        let first = zip(sentences, isNew).compactMap { $1 ? $0 : nil }
        let again = zip(sentences, isNew).compactMap { $1 ? nil : $0 }
        var lines = first.map { composer.line($0.message) }
        var repeated = again.map { composer.line($0.message) }
        var short = again.map { composer.line(shortForm(of: $0) ?? $0.message) }
        if open.contains(where: { composer.catalog.hazards[$0.id]?.isLawyerFirst == true }) {
            let lawyer = composer.interface(.lawyerFirst)
            // It opens a box with something new, and none of its own where all else has stood before.
            if lines.isEmpty && !repeated.isEmpty {
                repeated.insert(lawyer, at: 0)
                short.insert(lawyer, at: 0)
            } else {
                lines.insert(lawyer, at: 0)
            }
        }
        var details: [GuidanceItem.Detail] = []
        if !lines.isEmpty { details.append(hazard(lines)) }
        if !repeated.isEmpty {
            var detail = hazard(repeated)
            detail.isRepeated = true
            detail.short = short
            details.append(detail)
        }
        return details
    }

    /// The warnings that the step's own words tell, whole: data have them with the step, a page and a text at the end of the
    /// section, where every reader of it can open them.
    mutating func toldHazards(of item: Outline.Item) -> [GuidanceItem.Detail] {
        let lines = sentences(of: item.tells).map { told -> [Inline] in
            let line = composer.line(told.message)
            if saidAside.insert(told.message.text.source).inserted { toldLines.append(line) }
            return line
        }
        guard !lines.isEmpty else { return [] }
        var detail = hazard(lines)
        detail.isAside = true
        detail.isRepeated = true
        detail.short = []
        return [detail]
    }

    /// The warnings that the words of the section's steps tell, whole, behind a label that opens them.
    mutating func warningsInFull() -> [Block] {
        guard !toldLines.isEmpty else { return [] }
        return [.warning(composer.interface(.warningsInFull), toldLines.map { ClaimLine(unclaimed: $0) })]
    }

    /// Those who say so of the warnings of a step, and whether one of them stands in the section for the first time; empty
    /// where they are our own.
    mutating func hazardSources(of item: Outline.Item) -> (line: [Inline], isNew: Bool) {
        var sources: [String] = []
        var isNew = false
        for hazard in item.hazards {
            if citedHazards.insert(hazard.id).inserted { isNew = true }
            let all = composer.catalog.hazards[hazard.id]?.claim.allSources(in: composer.catalog) ?? []
            sources += all.filter { !sources.contains($0) }
        }
        guard !sources.isEmpty else { return ([], false) }
        let line =
            composer.interface(.hazardLabel) + [.text(" ")] + composer.interface(.itemSources)
            + [.citation(composer.cite(sources)), .text(".")]
        return (line, isNew)
    }

    private mutating func hazard(_ lines: [[Inline]]) -> GuidanceItem.Detail {
        GuidanceItem.Detail(kind: .hazard, label: composer.interface(.hazardLabel), lines: lines, contacts: nil)
    }

    /// The sentences of hazards; one that several share is said once.
    private func sentences(of hazards: [Outline.Reference]) -> [(id: String, message: CatalogMessage)] {
        var sentences: [(id: String, message: CatalogMessage)] = []
        for hazard in hazards where composer.catalog.hazards[hazard.id] != nil {
            guard let message = composer.locale.message(DataFile.hazards.rawValue, hazard.id),
                !sentences.contains(where: { $0.message.text.source == message.text.source })
            else { continue }
            sentences.append((hazard.id, message))
        }
        return sentences
    }

    private func shortForm(of sentence: (id: String, message: CatalogMessage)) -> CatalogMessage? {
        guard composer.catalog.hazards[sentence.id]?.hasShortForm == true else { return nil }
        return composer.locale.message(DataFile.hazards.rawValue, Hazard.short(of: sentence.id))
    }
}
