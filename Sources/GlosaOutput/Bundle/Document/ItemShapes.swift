import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaJSON

/// Things to do, and what stands in lists of guidance and of the glossary, as JSON.
enum ItemShapes {
    /// Every shape of them but the blocks themselves.
    static let all: [ShapeDescription] = [
        detail.description, ContactShape.contact.description, HoursShape.hours.description, termDetail.description,
    ]

    /// Something to do or not to do, and which of its list it is.
    struct Item: Sendable {
        let item: GuidanceItem
        let number: Int
    }

    static func write(_ part: BlockShapes.Part<Item>, to writer: inout JSONWriter) {
        switch part.content.item.kind {
        case .step: step.write(part, to: &writer)
        case .avoid: avoid.write(part, to: &writer)
        }
    }

    static let step = shape("step")
    static let avoid = shape("avoid")

    private static func shape(_ type: String) -> JSONShape<BlockShapes.Part<Item>> {
        BlockShapes.shape(
            type,
            [
                .string("id", .identifier, doc: "item-id") { $0.content.item.id },
                .integer("number", minimum: 1, doc: "item-number") { $0.content.number },
                .optionalObject("mayHaveChanged", LineShape.part) { $0.html.optional($0.content.item.fold) },
                .optionalObject("heading", LineShape.part, doc: "item-heading") {
                    $0.html.optional($0.content.item.heading)
                },
                .object("action", LineShape.part) { $0.html.line($0.content.item.action) },
                .list("details", detail, doc: "item-details") { part in
                    part.content.item.details.map { Published(content: $0, html: part.html) }
                },
                .strings("hazards", .identifier) { $0.content.item.hazards },
                .strings("sources", .identifier, doc: "item-sources") { $0.content.item.sources },
                .object("claim", ClaimShape.claim) { $0.content.item.support },
                .optional("seen", .seen) { $0.content.item.seen?.iso },
                .optional("reviewDue", .day) { $0.content.item.reviewDue?.iso },
                .boolean("volatile") { $0.content.item.isVolatile },
                .optional("expiresOn", .day, doc: "item-expires") { $0.content.item.expires?.iso },
                .optionalChoice("audience") { $0.content.item.audience },
                .strings("nationalities", .text) { $0.content.item.appliesTo.nationalities },
                .strings("circuits", .text) { $0.content.item.appliesTo.circuits },
            ])
    }

    static let detail = JSONShape<Published<GuidanceItem.Detail>>(
        "detail",
        [
            .choice("kind", doc: "detail-kind") { $0.content.kind },
            .boolean("aside", doc: "detail-aside") { $0.content.isAside },
            .optionalObject("label", LineShape.part) { $0.html.optional($0.content.label) },
            .list("lines", LineShape.part) { $0.html.lines($0.content.lines) },
            contacts { ($0.content.contacts, $0.html) },
            remark { ($0.content.contacts, $0.html) },
        ])

    static let termDetail = JSONShape<Published<TermEntry.Detail>>(
        "term-detail",
        [
            .choice("kind", doc: "term-detail-kind") { $0.content.kind },
            .optionalObject("label", LineShape.part) { $0.html.optional($0.content.label) },
            .list("lines", LineShape.part, isFilled: true) { $0.html.lines($0.content.lines) },
        ])

    /// The key that holds contacts.
    static func contacts<Value: Sendable>(
        _ get: @escaping @Sendable (Value) -> (ContactList?, HTMLFragment)
    ) -> JSONField<Value> {
        .list("contacts", ContactShape.contact) { value in
            let (list, html) = get(value)
            return (list?.entries ?? []).map { Published(content: $0, html: html) }
        }
    }

    /// The key that says what has not been checked of contacts.
    static func remark<Value: Sendable>(
        _ get: @escaping @Sendable (Value) -> (ContactList?, HTMLFragment)
    ) -> JSONField<Value> {
        .optionalObject("remark", LineShape.part) { value in
            let (list, html) = get(value)
            return html.optional(list?.remark)
        }
    }
}

extension SeenDate {
    /// The date, or `undated`.
    var iso: String {
        switch self {
        case .on(let date): date.iso
        case .undated: "undated"
        }
    }
}
