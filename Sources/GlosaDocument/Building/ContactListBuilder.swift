import GlosaCatalog
import GlosaICU
import MessageFormat

/// Makes lists of contacts: each with whom it reaches, when, in which languages, from where; and, once for the list,
/// what nobody has checked yet.
enum ContactListBuilder {
    /// The list of these contacts. Of a contact in `described` only the cautions and the hours stand again: all of it stands
    /// earlier in the section, and the hours are looked for where the number is. Who says so is left out where
    /// `context`, the item that the list belongs to, says the same, and on a page of one in `sourced`.
    static func make(
        _ ids: [String], _ composer: inout Composer, described: inout Set<String>, sourced: inout Set<String>,
        context: Outline.Item? = nil
    ) -> ContactList {
        var entries: [ContactList.Entry] = []
        var asides: [[Inline]] = []
        var newAsides: [[Inline]] = []
        for id in ids {
            guard let contact = composer.catalog.contacts[id], let wording = composer.locale.contacts[id] else {
                continue
            }
            let name = composer.line(wording.name)
            let cautions = cautions(of: contact, &composer)
            let isNew = described.insert(id).inserted
            // A step with a heading has few words in the open: what one needs for the call.
            let isBrief = context?.heading != nil
            let isFirst = sourced.insert(id).inserted
            var more = isNew ? more(of: contact, wording, &composer) : []
            var lines = isNew && !isBrief ? more : []
            if !isBrief { more = [] }
            if isNew { lines += dialling(contact, &composer) }
            lines += hours(of: contact, namesHolidays: !isBrief, &composer)
            if isBrief, isNew, case .weekly(_, _, let country?)? = contact.hours {
                more.append(ContactHolidays.line(country, of: contact.hours ?? .always, &composer))
            }
            // Whoever is for readers in the country alone is not for those abroad.
            if isNew || context?.audience == .abroad, composer.audience != .inside {
                lines += reach(of: contact, &composer)
            }
            // A step says it once for all that stands with it.
            if context == nil, let line = composer.translationLine(composer.translation(ofContact: id)) {
                lines.append(line)
            }
            if isNew, !(context?.vouches(for: contact) ?? false) { more.append(seen(contact, &composer)) }
            if isNew, contact.verified?.value != contact.value, let line = untried(contact, &composer) {
                more.append(line)
            }
            if !more.isEmpty {
                let aside = name + [.text(": ")] + [Inline](more.joined(separator: [.text(" ")]))
                asides.append(aside)
                if isFirst { newAsides.append(aside) }
            }
            entries.append(
                ContactList.Entry(
                    contact: contact, name: name, span: composer.span(of: contact),
                    reviewDue: composer.catalog.reviewDue(contact.provenance),
                    closedOn: ContactHolidays.days(of: contact.hours, composer),
                    holidaysKnown: ContactHolidays.period(of: contact.hours, composer), cautions: cautions,
                    details: lines))
        }
        return ContactList(entries: entries, remark: remark(ids, &composer), asides: asides, newAsides: newAsides)
    }

    /// Warnings for a reader who takes the number and reads no further: a machine answers, it works from inside alone, or it
    /// does not do what one would expect.
    static func cautions(of contact: Contact, _ composer: inout Composer) -> [[Inline]] {
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

    /// What to know before one calls: a note, and the languages.
    private static func more(
        of contact: Contact, _ wording: ContactWording, _ composer: inout Composer
    ) -> [[Inline]] {
        var lines: [[Inline]] = []
        if let note = wording.note { lines.append(composer.line(note)) }
        if let languages = ContactLanguages.text(contact.languages, in: composer.locale.settings) {
            lines.append(composer.interface(.contactLanguages, ["languages": .string(languages)]))
        }
        return lines
    }

    /// That it may not work from where the reader is.
    private static func reach(of contact: Contact, _ composer: inout Composer) -> [[Inline]] {
        guard contact.reach == .unitedStates, contact.isPage || contact.isTelephone else { return [] }
        return [composer.interface(contact.isPage ? .webFromAbroad : .contactFromAbroad)]
    }

    /// The published hours, in one line.
    private static func hours(
        of contact: Contact, namesHolidays: Bool, _ composer: inout Composer
    ) -> [[Inline]] {
        contact.hours.map { [ContactHours.line($0, namesHolidays: namesHolidays, &composer)] } ?? []
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

    /// That nobody has opened a page, or written to a mailbox: what nobody has dialled is said beside it, in the open.
    private static func untried(_ contact: Contact, _ composer: inout Composer) -> [Inline]? {
        guard !contact.isTelephone else { return nil }
        return composer.interface(contact.isPage ? .webUnverified : .emailUnverified, ["count": .integer(1)])
    }

    /// That nobody has dialled a number; empty where somebody has dialled each.
    static func remark(_ ids: [String], _ composer: inout Composer) -> [Inline] {
        let telephones = ids.compactMap { composer.catalog.contacts[$0] }
            .filter { $0.isTelephone && $0.verified?.value != $0.value }
        return telephones.isEmpty ? [] : composer.interface(.phoneUnverified, ["count": .integer(telephones.count)])
    }
}

extension Outline.Item {
    /// True where the item already names the sources of a contact and the date of their copy.
    fileprivate func vouches(for contact: Contact) -> Bool {
        contact.verified == nil && seen == contact.provenance.seen
            && Set(claim.sources.map(\.id)).isSuperset(of: contact.provenance.sources)
    }
}
