import GlosaCatalog
import GlosaICU
import MessageFormat

/// Makes lists of contacts: each with whom it reaches, when, in which languages, from where; and, once for the list,
/// what nobody has checked yet.
enum ContactListBuilder {
    /// The list of these contacts. Of a contact in `described` only the cautions and the hours stand again: all of it stands
    /// earlier in the section, and the hours are looked for where the number is. Who
    /// says so is left out where `context`, the item that the list belongs to, says the same.
    static func make(
        _ ids: [String], _ composer: inout Composer, described: inout Set<String>, context: Outline.Item? = nil
    ) -> ContactList {
        var entries: [ContactList.Entry] = []
        for id in ids {
            guard let contact = composer.catalog.contacts[id], let wording = composer.locale.contacts[id] else {
                continue
            }
            let name = composer.line(wording.name)
            let cautions = cautions(of: contact, &composer)
            let isNew = described.insert(id).inserted
            var lines = isNew ? lines(of: contact, wording, &composer, context) : hours(of: contact, &composer)
            // A step says it once for all that stands with it.
            if context == nil, let line = composer.translationLine(composer.translation(ofContact: id)) {
                lines.append(line)
            }
            entries.append(
                ContactList.Entry(
                    contact: contact, name: name, span: composer.span(of: contact),
                    reviewDue: composer.catalog.reviewDue(contact.provenance),
                    closedOn: ContactHolidays.days(of: contact.hours, composer), cautions: cautions, details: lines))
        }
        return ContactList(entries: entries, remark: remark(ids, &composer))
    }

    /// Warnings for a reader who takes the number and reads no further: a machine answers, it works from inside alone, or it
    /// does not do what one would expect.
    private static func cautions(of contact: Contact, _ composer: inout Composer) -> [[Inline]] {
        var cautions: [[Inline]] = []
        if contact.isForDetainedAlone { cautions.append(composer.interface(.contactInsideOnly)) }
        if contact.isMachine { cautions.append(composer.interface(.contactMachine)) }
        for limit in contact.service.doesNot {
            switch limit {
            case .find: cautions.append(composer.interface(.contactDoesNotFind))
            case .message: cautions.append(composer.interface(.contactDoesNotMessage))
            }
        }
        return cautions
    }

    private static func lines(
        of contact: Contact, _ wording: ContactWording, _ composer: inout Composer, _ context: Outline.Item?
    ) -> [[Inline]] {
        var lines: [[Inline]] = []
        if let note = wording.note { lines.append(composer.line(note)) }
        lines += dialling(contact, &composer)
        lines += hours(of: contact, &composer)
        if let languages = ContactLanguages.text(contact.languages, in: composer.locale.settings) {
            lines.append(composer.interface(.contactLanguages, ["languages": .string(languages)]))
        }
        if contact.reach == .unitedStates, contact.isPage || contact.isTelephone {
            lines.append(composer.interface(contact.isPage ? .webFromAbroad : .contactFromAbroad))
        }
        if !(context?.vouches(for: contact) ?? false) { lines.append(seen(contact, &composer)) }
        return lines
    }

    /// The hours on the clocks of whoever answers, and on those of its callers.
    private static func hours(of contact: Contact, _ composer: inout Composer) -> [[Inline]] {
        guard let hours = contact.hours else { return [] }
        return [ContactHours.line(hours, &composer), HoursElsewhere.line(hours, &composer)].filter { !$0.isEmpty }
    }

    /// The digits that are dialled once the number has been.
    private static func dialling(_ contact: Contact, _ composer: inout Composer) -> [[Inline]] {
        var lines: [[Inline]] = []
        if let digits = contact.service.dialledAfter {
            lines.append(composer.interface(.contactExtension, ["digits": .string(digits)]))
        }
        for choice in contact.service.menu {
            let name = composer.locale.settings.name(of: choice.language)
            lines.append(
                composer.interface(.contactMenu, ["language": .string(name), "digits": .string(choice.digits)]))
        }
        return lines
    }

    private static func seen(_ contact: Contact, _ composer: inout Composer) -> [Inline] {
        var text = composer.interface(.itemSources)
        let sources = contact.provenance.sources
        let others = ContactHolidays.sources(of: contact.hours, composer).filter { !sources.contains($0) }
        text.append(.citation(composer.cite(sources + others)))
        text.append(.text(". "))
        text += composer.seen(
            contact.provenance.seen ?? .undated, of: contact.provenance.sources)
        if let verified = contact.verified, verified.value == contact.value, let date = DateValue(verified.on) {
            text += [.text(" ")]
            text += composer.interface(.contactVerified, ["by": .string(verified.name), "date": .date(date)])
        }
        return text
    }

    private static func remark(_ ids: [String], _ composer: inout Composer) -> [Inline] {
        let unverified = ids.compactMap { composer.catalog.contacts[$0] }.filter { $0.verified?.value != $0.value }
        let pages = unverified.count(where: \.isPage)
        let telephones = unverified.count(where: \.isTelephone)
        let counts: [(InterfaceMessage, Int)] = [
            (.phoneUnverified, telephones), (.webUnverified, pages),
            (.emailUnverified, unverified.count - pages - telephones),
        ]
        var remark: [Inline] = []
        for (message, count) in counts where count > 0 {
            if !remark.isEmpty { remark.append(.text(" ")) }
            remark += composer.interface(message, ["count": .integer(count)])
        }
        return remark
    }
}

extension Outline.Item {
    /// True where the item already names the sources of a contact and the date of their copy.
    fileprivate func vouches(for contact: Contact) -> Bool {
        contact.verified == nil && seen == contact.provenance.seen
            && Set(claim.sources.map(\.id)).isSuperset(of: contact.provenance.sources)
    }
}
