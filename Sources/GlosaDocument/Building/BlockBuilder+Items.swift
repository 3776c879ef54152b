import GlosaCatalog
import GlosaICU
import MessageFormat

extension BlockBuilder {
    /// A step with all that must stand with it. What its hazards demand comes directly under what to do, so that no
    /// output can show the one without the other; what a page has one tap away comes last.
    mutating func item(_ item: Outline.Item) -> GuidanceItem? {
        guard let action = line(item.action) else { return nil }
        let expires = composer.catalog.expiry(of: item, in: file)
        let isExpired = composer.isPast(expires)
        let isVolatile = composer.catalog.isVolatile(item, in: file)
        var details: [GuidanceItem.Detail] = []
        add(.change, changes(of: item), to: &details)
        if let audience = item.audience {
            add(.audience, [composer.interface(audience == .abroad ? .audienceAbroad : .audienceInside)], to: &details)
        }
        details += hazards(of: item, isExpired: isExpired)
        let translation = translation(of: item)
        if let line = composer.translationLine(translation) { add(.translation, [line], to: &details) }
        let why = item.why.map { lines([$0]) } ?? []
        if item.heading == nil { add(.why, why, label: .whyLabel, to: &details) }
        if isVolatile, let reading = reading(of: item) { add(.reading, [reading], to: &details) }
        add(.need, lines(item.need), label: .needLabel, to: &details)
        add(.say, lines(item.say), label: .sayLabel, to: &details)
        var contacts = item.contacts.isEmpty ? nil : contacts(of: item, isExpired: isExpired)
        let ofContacts = (contacts?.contacts?.asides ?? [], contacts?.contacts?.newAsides ?? [])
        contacts?.contacts?.asides = []
        contacts?.contacts?.newAsides = []
        if let contacts, !isExpired { details.append(contacts) }
        add(.then, lines(item.then), to: &details)
        if !isExpired { details += toldHazards(of: item) }
        if item.heading != nil { add(.why, why, label: .whyLabel, isAside: true, to: &details) }
        let support = composer.support(of: item.claim)
        let provenance = composer.provenance(support, sources: support.sources, seen: item.seen, expires: expires)
        let ofHazards = hazardSources(of: item)
        add(
            .provenance, [provenance, ofHazards.line].filter { !$0.isEmpty } + ofContacts.0, isAside: true, to: &details
        )
        // A page says once who says so of a warning or a contact.
        let new = [provenance, ofHazards.isNew ? ofHazards.line : []].filter { !$0.isEmpty } + ofContacts.1
        if details.last?.kind == .provenance, details.last?.lines.count != new.count {
            details[details.count - 1].short = new
        }
        // A telephone number outlives a rule: it stays in sight where the rule is folded away.
        if let contacts, isExpired { details.append(contacts) }
        return GuidanceItem(
            id: item.action.id, kind: item.kind == .step ? .step : .avoid,
            number: 1, fold: isExpired ? composer.interface(.ruleMayHaveChanged) : nil,
            heading: item.heading.flatMap { line($0) }, pictogram: item.pictogram, action: action, details: details,
            audience: item.audience, appliesTo: item.appliesTo, hazards: item.hazards.map(\.id),
            support: support, seen: item.seen, expires: expires,
            reviewDue: composer.catalog.reviewDue(item),
            isVolatile: isVolatile, translation: translation)
    }

    private mutating func contacts(of item: Outline.Item, isExpired: Bool) -> GuidanceItem.Detail {
        var list = contactList(item.contacts.map(\.id), context: item)
        if isExpired {
            list.remark = composer.interface(.contactsMayHaveChanged) + [.text(" ")] + list.remark
            list.isRemarkRepeated = false
        }
        // Below a heading the button says what it is.
        return GuidanceItem.Detail(
            kind: .contacts, label: item.heading == nil ? composer.interface(.contactsLabel) : [], lines: [],
            contacts: list)
    }

    private mutating func add(
        _ kind: GuidanceItem.Detail.Kind, _ lines: [[Inline]], label: InterfaceMessage? = nil, isAside: Bool = false,
        to details: inout [GuidanceItem.Detail]
    ) {
        guard !lines.isEmpty else { return }
        var detail = GuidanceItem.Detail(
            kind: kind, label: label.map { composer.interface($0) } ?? [], lines: lines, contacts: nil)
        detail.isAside = isAside
        details.append(detail)
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
