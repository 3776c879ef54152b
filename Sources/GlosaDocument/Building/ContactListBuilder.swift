import GlosaCatalog
import GlosaICU
import MessageFormat

/// Makes lists of contacts: each with whom it reaches, when, in which languages, from where; and, once for the list,
/// what nobody has checked yet.
enum ContactListBuilder {
    /// The list of these contacts. A contact in `described` is only named: all of it stands earlier in the section. Who
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
            let lines = described.insert(id).inserted ? lines(of: contact, wording, &composer, context) : []
            entries.append(
                ContactList.Entry(
                    id: id, name: name, span: composer.span(of: contact), hours: contact.hours, lines: lines))
        }
        return ContactList(entries: entries, remark: remark(ids, &composer))
    }

    private static func lines(
        of contact: Contact, _ wording: ContactWording, _ composer: inout Composer, _ context: Outline.Item?
    ) -> [[Inline]] {
        var lines: [[Inline]] = []
        if let note = wording.note { lines.append(composer.line(note)) }
        if let hours = contact.hours {
            lines.append(ContactHours.line(hours, &composer))
            let elsewhere = HoursElsewhere.line(hours, &composer)
            if !elsewhere.isEmpty { lines.append(elsewhere) }
        }
        if let languages = ContactLanguages.text(contact.languages, in: composer.locale.settings.formatting) {
            lines.append(composer.interface(.contactLanguages, ["languages": .string(languages)]))
        }
        if contact.reach == .unitedStates {
            lines.append(composer.interface(contact.isPage ? .webFromAbroad : .contactFromAbroad))
        }
        if !(context?.vouches(for: contact) ?? false) { lines.append(seen(contact, &composer)) }
        return lines
    }

    private static func seen(_ contact: Contact, _ composer: inout Composer) -> [Inline] {
        var text = composer.interface(.itemSources)
        text.append(.citation(composer.cite(contact.provenance.sources)))
        text.append(.text(". "))
        text += composer.seen(
            contact.provenance.seen ?? .undated, of: contact.provenance.sources)
        if let verified = contact.verified, verified.value == contact.value, let date = DateValue(verified.on) {
            text += [.text(" ")]
            text += composer.interface(.contactVerified, ["by": .string(verified.by), "date": .date(date)])
        }
        return text
    }

    private static func remark(_ ids: [String], _ composer: inout Composer) -> [Inline] {
        let unverified = ids.compactMap { composer.catalog.contacts[$0] }.filter { $0.verified?.value != $0.value }
        let pages = unverified.count(where: \.isPage)
        var remark: [Inline] = []
        if unverified.count > pages {
            remark = composer.interface(.phoneUnverified, ["count": .integer(unverified.count - pages)])
        }
        if pages > 0 {
            if !remark.isEmpty { remark.append(.text(" ")) }
            remark += composer.interface(.webUnverified, ["count": .integer(pages)])
        }
        return remark
    }
}

extension Outline.Item {
    /// Whether the item already names the sources of a contact and the date of their copy.
    fileprivate func vouches(for contact: Contact) -> Bool {
        contact.verified == nil && seen == contact.provenance.seen
            && Set(claim.sources.map(\.id)).isSuperset(of: contact.provenance.sources)
    }
}
