import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaJSON

/// A telephone number or an address as JSON. Its key is not `id`: the same one may stand in several lists.
enum ContactShape {
    static let contact = JSONShape<Published<ContactList.Entry>>(
        "contact",
        [
            .string("contact", .identifier, doc: "span-contact") { $0.content.id },
            .object("name", LineShape.part, doc: "contact-name") { $0.html.line($0.content.name) },
            .string("text", .text, doc: "contact-text") { $0.content.span.text },
            .string("url", .link) { $0.content.span.href },
            .optional("extension", .text, doc: "contact-extension") { $0.service.dialledAfter },
            JSONField("menu", .map(.language, .string(.text)), isRequired: false, doc: "contact-menu") {
                entry, key, writer in
                let menu = entry.service.menu
                guard !menu.isEmpty else { return }
                writer.key(key)
                writer.openObject()
                for choice in menu {
                    writer.key(choice.language.identifier)
                    writer.string(choice.digits)
                }
                writer.closeObject()
            },
            .optionalChoice("answers", doc: "contact-answers") { $0.service.answers },
            choices("for", doc: "contact-for") { $0.audiences },
            choices("helpsWith", doc: "contact-helps-with") { $0.helpsWith },
            choices("doesNot", doc: "contact-does-not") { $0.doesNot },
            .strings("places", .text, doc: "contact-places") { $0.service.places },
            .choice("reachableFrom", doc: "contact-reachable-from") { $0.content.contact.reach },
            .strings("languages", .language, doc: "contact-languages") { $0.content.contact.languages },
            .list("hours", HoursShape.hours, doc: "contact-hours") { entry in
                entry.content.hours.map { HoursShape.spans(of: $0) } ?? []
            },
            JSONField("closedOn", .list(.string(.day), isFilled: true), isRequired: false, doc: "contact-closed-on") {
                entry, key, writer in
                guard !entry.content.closedOn.isEmpty else { return }
                writer.key(key)
                writer.strings(entry.content.closedOn.map(\.iso))
            },
            .optional("reviewDue", .day) { $0.content.reviewDue?.iso },
            .list("cautions", LineShape.part, doc: "contact-cautions") { $0.html.lines($0.content.cautions) },
            .list("lines", LineShape.part, doc: "contact-lines") { $0.html.lines($0.content.lines) },
        ])

    /// A list of words out of one of the catalog's closed lists.
    private static func choices<Choice: RawRepresentable & CaseIterable & SendableMetatype>(
        _ name: String, doc: String, _ get: @escaping @Sendable (Contact.Service) -> [Choice]
    ) -> JSONField<Published<ContactList.Entry>> where Choice.RawValue == String {
        let type = JSONType.list(.choice(Choice.allCases.map(\.rawValue)), isFilled: false)
        return JSONField(name, type, isRequired: true, doc: doc) { entry, key, writer in
            writer.key(key)
            writer.strings(get(entry.service).map(\.rawValue))
        }
    }
}

extension Published<ContactList.Entry> {
    fileprivate var service: Contact.Service { content.contact.service }
}
