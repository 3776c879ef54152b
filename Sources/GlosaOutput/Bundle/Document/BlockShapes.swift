import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaJSON

/// A block of a document as JSON. Whoever knows none of the types can show `html`, or `text`; both hold all of it.
enum BlockShapes {
    /// Every shape of a block, and those that stand in blocks alone.
    static let all: [ShapeDescription] =
        [
            heading.description, paragraph.description, points.description, say.description, fill.description,
            bibliography.description, warning.description, question.description, timeline.description,
            event.description, route.description, station.description,
            ItemShapes.step.description, ItemShapes.avoid.description, branch.description, contacts.description,
            term.description, disagreement.description, other.description, withdrawn.description,
        ] + TableShapes.all

    private static let types = [
        "heading", "paragraph", "points", "say", "fill", "bibliography", "warning", "question", "timeline", "route",
        "step", "avoid", "branch", "contacts", "term", "disagreement", "withdrawn", "table",
    ]

    /// The key that holds blocks.
    static func field<Value: Sendable>(
        _ get: @escaping @Sendable (Value) -> (blocks: [Block], html: HTMLFragment)
    ) -> JSONField<Value> {
        .list("blocks", anyOf: types.map { "\($0)-block" }, isFilled: true) { value, writer in
            let (blocks, html) = get(value)
            for block in FlatBlock.of(blocks, html) {
                writer.item()
                write(block, to: &writer)
            }
        }
    }

    private static func write(_ block: FlatBlock, to writer: inout JSONWriter) {
        func part<Content: Sendable>(_ content: Content) -> Part<Content> { Part(flat: block, content: content) }
        switch block.content {
        case .branch(let content): branch.write(part(content), to: &writer)
        case .item(let item, let number):
            ItemShapes.write(part(ItemShapes.Item(item: item, number: number)), to: &writer)
        case .disagreement(let content): disagreement.write(part(content), to: &writer)
        case .block(let content):
            switch content {
            case .heading: heading.write(part(()), to: &writer)
            case .paragraph(let claim): paragraph.write(part([claim]), to: &writer)
            case .points(let claims): points.write(part(claims), to: &writer)
            case .say(let lines): say.write(part(lines), to: &writer)
            case .fill(let lines): fill.write(part(lines), to: &writer)
            case .bibliography(let lines): bibliography.write(part(lines), to: &writer)
            case .warning(let title, let claims): warning.write(part(Titled(title: title, claims: claims)), to: &writer)
            case .question(let title, let claims):
                question.write(part(Titled(title: title, claims: claims)), to: &writer)
            case .timeline(let events): timeline.write(part(events), to: &writer)
            case .route(let content): route.write(part(content), to: &writer)
            case .contacts(let list): contacts.write(part(list), to: &writer)
            case .term(let entry): term.write(part(entry), to: &writer)
            case .withdrawn(let withdrawal): withdrawn.write(part(withdrawal), to: &writer)
            case .table(let table): TableShapes.table.write(part(table), to: &writer)
            // Laid flat above.
            case .items, .branch, .choice, .disagreements: break
            }
        }
    }

    /// A block, with what is its own by its type.
    struct Part<Content: Sendable>: Sendable {
        let flat: FlatBlock
        let content: Content

        var html: HTMLFragment { flat.html }
    }

    /// Claims under a title.
    private struct Titled: Sendable {
        let title: [Inline]
        let claims: [ClaimLine]
    }

    /// The shape of a block of one type, with the keys that all have.
    static func shape<Content: Sendable>(
        _ type: String, _ more: [JSONField<Part<Content>>]
    ) -> JSONShape<Part<Content>> {
        let first: [JSONField<Part<Content>>] = [.constant("type", type, doc: "block-type")]
        let common: [JSONField<Part<Content>>] = [
            .string("text", .text) { $0.html.text($0.flat.line) },
            .string("html", .html) { $0.flat.fragment },
            SpanShapes.field { $0.html.spans($0.flat.line) },
            .string("language", .language) { $0.html.document.locale.identifier },
            .choice("direction") { JSONDirection($0.html.document.direction) },
            .optional("branch", .identifier, doc: "block-branch") { $0.flat.branch },
            .optionalChoice("origin", doc: "block-origin") { $0.flat.record?.origin },
            .optionalChoice("review", doc: "block-review") { $0.flat.record?.standing },
            .optionalChoice("translation") { $0.flat.translation },
        ]
        return JSONShape("\(type)-block", first + common + more)
    }

    private static func lines(_ type: String) -> JSONShape<Part<[[Inline]]>> {
        shape(type, [.list("lines", LineShape.part, isFilled: true) { $0.html.lines($0.content) }])
    }

    private static func titled(_ type: String) -> JSONShape<Part<Titled>> {
        shape(
            type,
            [
                .object("title", LineShape.part) { $0.html.line($0.content.title) },
                .list("lines", LineShape.part, isFilled: true) { $0.html.lines($0.content.claims.lines) },
                ClaimShape.list { $0.content.claims },
            ])
    }

    private static let heading: JSONShape<Part<Void>> = shape("heading", [])
    private static let paragraph: JSONShape<Part<[ClaimLine]>> = shape("paragraph", [ClaimShape.list { $0.content }])
    private static let points: JSONShape<Part<[ClaimLine]>> = shape(
        "points",
        [
            .list("lines", LineShape.part, isFilled: true) { $0.html.lines($0.content.lines) },
            ClaimShape.list { $0.content },
        ])
    private static let say = lines("say")
    private static let fill = lines("fill")
    private static let bibliography = lines("bibliography")
    private static let warning = titled("warning")
    private static let question = titled("question")

    private static let timeline: JSONShape<Part<[TimelineEvent]>> = shape(
        "timeline",
        [
            .list("events", event, isFilled: true) { part in part.content.map { Event(event: $0, html: part.html) } }
        ])

    private struct Event: Sendable {
        let event: TimelineEvent
        let html: HTMLFragment
    }

    private static let event = JSONShape<Event>(
        "event",
        [
            .string("id", .identifier, doc: "event-id") { $0.event.id },
            .object("date", LineShape.line, doc: "event-date") { $0.html.line([.fact($0.event.date)]) },
            .object("line", LineShape.line, doc: "event-line") { $0.html.line($0.event.text) },
            .object("claim", ClaimShape.claim) { $0.event.support },
        ])

    private static let route: JSONShape<Part<Route>> = shape(
        "route",
        [
            .list("stations", station, isFilled: true) { part in
                part.content.stations.map { Published(content: $0, html: part.html) }
            },
            .list("lines", LineShape.part, doc: "route-lines") { $0.html.lines($0.content.held.lines) },
            ClaimShape.list { $0.content.held },
        ])

    private static let station = JSONShape<Published<Route.Station>>(
        "station",
        [
            .string("id", .identifier, doc: "station-id") { $0.content.id },
            .object("title", LineShape.line, doc: "station-title") { $0.html.line($0.content.title) },
            .optionalObject("date", LineShape.line, doc: "station-date") { station in
                station.content.date.map { station.html.line([.fact($0)]) }
            },
            .optionalObject("line", LineShape.line, doc: "station-line") { $0.html.optional($0.content.text) },
            .optionalObject("lasted", LineShape.line, doc: "station-lasted") { $0.html.optional($0.content.lasted) },
            .boolean("held", doc: "station-held") { $0.content.isHeld },
            .object("claim", ClaimShape.claim) { $0.content.support },
        ])

    private static let branch: JSONShape<Part<Block.Branch>> = shape(
        "branch",
        [
            .string("id", .identifier, doc: "branch-id") { $0.content.id },
            .optionalChoice("audience") { $0.content.audience },
        ])

    private static let contacts: JSONShape<Part<ContactList>> = shape(
        "contacts",
        [
            ItemShapes.contacts { ($0.content, $0.html) }, ItemShapes.remark { ($0.content, $0.html) },
            .list("asides", LineShape.part, doc: "contacts-asides") { $0.html.lines($0.content.asides) },
        ])

    private static let term: JSONShape<Part<TermEntry>> = shape(
        "term",
        [
            .string("id", .identifier, doc: "term-id") { $0.content.id },
            .optional("term", .text) { $0.content.term.isEmpty ? nil : $0.content.term },
            .optional("abbreviation", .text) { $0.content.abbreviation },
            .object("definition", LineShape.part) { $0.html.line($0.content.definition) },
            .list("details", ItemShapes.termDetail, doc: "term-details") { part in
                part.content.details.map { Published(content: $0, html: part.html) }
            },
        ])

    private static let disagreement: JSONShape<Part<Disagreement>> = shape(
        "disagreement",
        [
            .string("fact", .identifier, doc: "span-fact") { $0.content.fact },
            .optional("number", .text, doc: "disagreement-number") { $0.content.number },
            .object("label", LineShape.part, doc: "disagreement-label") { $0.html.line($0.content.label) },
            .object("ours", LineShape.part) { $0.html.line($0.content.ours) },
            .optionalObject("why", LineShape.part, doc: "disagreement-why") { $0.html.optional($0.content.why) },
            .list("others", other) { part in part.content.others.map { Published(content: $0, html: part.html) } },
        ])

    private static let other = JSONShape<Published<Disagreement.Other>>(
        "other",
        [
            .string("source", .identifier, doc: "span-source") { $0.content.source },
            .object("line", LineShape.part, doc: "other-line") { $0.html.line($0.content.text) },
        ])

    private static let withdrawn: JSONShape<Part<Withdrawal>> = shape(
        "withdrawn",
        [
            .string("id", .identifier, doc: "withdrawn-id") { $0.content.id },
            .string("on", .day, doc: "withdrawn-on") { $0.content.on.iso },
            .list("lines", LineShape.part, isFilled: true) { $0.html.lines($0.content.lines) },
            .optional("instead", .place) { $0.content.instead?.text },
        ])
}

/// A part of a document, with how its lines become HTML.
struct Published<Content: Sendable>: Sendable {
    let content: Content
    let html: HTMLFragment
}
