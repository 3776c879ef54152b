import GlosaCatalog
import GlosaICU
import MessageFormat

extension BlockBuilder {
    /// A step with all that must stand with it. What its hazards demand comes directly under what to do, so that no
    /// output can show the one without the other.
    mutating func item(_ item: Outline.Item) -> GuidanceItem? {
        guard let action = line(item.action) else { return nil }
        let expires = composer.catalog.expiry(of: item, in: file)
        let isExpired = composer.isPast(expires)
        let isVolatile = composer.catalog.isVolatile(item, in: file)
        var details: [GuidanceItem.Detail] = []
        if let audience = item.audience {
            let text = composer.interface(audience == .abroad ? .audienceAbroad : .audienceInside)
            details.append(GuidanceItem.Detail(kind: .audience, label: [], lines: [text], contacts: nil))
        }
        let warnings = hazardLines(item)
        if !warnings.isEmpty {
            append(.hazard, .hazardLabel, warnings, to: &details)
            details[details.count - 1].isRepeated = !saidHazards.insert(warnings).inserted
        }
        let translation = translation(of: item)
        if let line = composer.translationLine(translation) {
            details.append(GuidanceItem.Detail(kind: .translation, label: [], lines: [line], contacts: nil))
        }
        append(.why, .whyLabel, item.why.map { lines([$0]) } ?? [], to: &details)
        if isVolatile, let reading = reading(of: item) {
            details.append(GuidanceItem.Detail(kind: .reading, label: [], lines: [reading], contacts: nil))
        }
        append(.need, .needLabel, lines(item.need), to: &details)
        append(.say, .sayLabel, lines(item.say), to: &details)
        let contacts = item.contacts.isEmpty ? nil : contacts(of: item, isExpired: isExpired)
        if let contacts, !isExpired { details.append(contacts) }
        let support = composer.support(of: item.claim)
        let provenance = composer.provenance(support, sources: support.sources, seen: item.seen, expires: expires)
        if !provenance.isEmpty {
            details.append(GuidanceItem.Detail(kind: .provenance, label: [], lines: [provenance], contacts: nil))
        }
        // A telephone number outlives a rule: it stays in sight where the rule is folded away.
        if let contacts, isExpired { details.append(contacts) }
        return GuidanceItem(
            id: item.action.id, kind: item.kind == .step ? .step : .avoid,
            fold: isExpired ? composer.interface(.ruleMayHaveChanged) : nil, action: action, details: details,
            audience: item.audience, appliesTo: item.appliesTo, hazards: item.hazards.map(\.id),
            support: support, seen: item.seen, expires: expires,
            reviewDue: composer.catalog.reviewDue(item),
            isVolatile: isVolatile, isForChat: item.isForChat, translation: translation)
    }

    private mutating func contacts(of item: Outline.Item, isExpired: Bool) -> GuidanceItem.Detail {
        var list = contactList(item.contacts.map(\.id), context: item)
        if isExpired { list.remark = composer.interface(.contactsMayHaveChanged) + [.text(" ")] + list.remark }
        return GuidanceItem.Detail(
            kind: .contacts, label: composer.interface(.contactsLabel), lines: [], contacts: list)
    }

    private mutating func append(
        _ kind: GuidanceItem.Detail.Kind, _ label: InterfaceMessage, _ lines: [[Inline]],
        to details: inout [GuidanceItem.Detail]
    ) {
        guard !lines.isEmpty else { return }
        details.append(
            GuidanceItem.Detail(kind: kind, label: composer.interface(label), lines: lines, contacts: nil))
    }

    private mutating func hazardLines(_ item: Outline.Item) -> [[Inline]] {
        let hazards = item.hazards.compactMap { composer.catalog.hazards[$0.id] }
        // A sentence that several hazards share is said once.
        var sentences: [(message: CatalogMessage, sources: [String])] = []
        for hazard in hazards {
            guard let message = composer.locale.message(DataFile.hazards.rawValue, hazard.id) else { continue }
            let sources = hazard.claim.allSources(in: composer.catalog)
            if let index = sentences.firstIndex(where: { $0.message.text.source == message.text.source }) {
                sentences[index].sources += sources
            } else {
                sentences.append((message, sources))
            }
        }
        var result = sentences.map { message, sources in
            var line = composer.line(message)
            line.cite(sources, &composer)
            return line
        }
        if hazards.contains(where: \.isLawyerFirst) { result.insert(composer.interface(.lawyerFirst), at: 0) }
        return result
    }
}

extension Composer {
    /// The line that ends an item or a row: its sources, who says so, the day of the copy, and its last day.
    ///
    /// - Parameters:
    ///   - sources: Those that it rests on, by id: of its claim, and of a row those in its cells.
    ///   - seen: The date of the copy that was read; nil for what was read nowhere.
    ///   - expires: The last day on which it may be relied on.
    mutating func provenance(
        _ support: ClaimSupport, sources: [String], seen date: SeenDate?, expires: CivilDate?
    ) -> [Inline] {
        var text: [Inline] = []
        if support.basis == .own {
            text = interface(.ownCaution)
        } else if !sources.isEmpty {
            text = interface(.itemSources)
            text.append(.citation(cite(sources)))
            text.append(.text("."))
        }
        let attribution = attribution(of: support)
        if !attribution.isEmpty { text += [.text(" ")] + attribution }
        if let date { text += [.text(" ")] + seen(date, of: sources) }
        // What expires with the page is said at its head.
        if expires != validUntil || isPast(expires), let day = expires.flatMap({ DateValue($0) }) {
            text += [.text(" ")] + interface(.expiresOn, ["date": .date(day)])
        }
        return text
    }

    /// On which day the copy that was read was made; of several sources, that one of the copies is of that day.
    ///
    /// - Parameter sources: Those that it rests on. Of one that is known from others alone no copy was read.
    mutating func seen(_ seen: SeenDate, of sources: [String]) -> [Inline] {
        let read = sources.count { catalog.sources[$0]?.read.isOpened == true }
        switch seen {
        case .on(let date):
            let text: InterfaceMessage = read == 0 ? .seenQuoted : read == 1 ? .seenOn : .seenOnSeveral
            return interface(
                text, ["date": .date(date), "precision": .string(date.day == nil ? "month" : "day")])
        case .undated: return interface(read == 0 ? .seenQuotedUndated : read == 1 ? .seenUndated : .seenUndatedSeveral)
        }
    }
}
