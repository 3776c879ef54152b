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
            event.description,
            ItemShapes.step.description, ItemShapes.avoid.description, branch.description, contacts.description,
            term.description, disagreement.description, other.description, withdrawn.description,
        ] + TableShapes.all

    private static let types = [
        "heading", "paragraph", "points", "say", "fill", "bibliography", "warning", "question", "timeline", "step",
        "avoid", "branch", "contacts", "term", "disagreement", "withdrawn", "table",
    ]

    /// The key that holds blocks.
    static func field<Value: Sendable>(
        _ get: @escaping @Sendable (Value) -> (blocks: [Block], html: HTMLFragment)
    ) -> JSONField<Value> {
        .list("blocks", anyOf: types.map { "\($0)-block" }, isFilled: true) { value in
            let (blocks, html) = get(value)
            return FlatBlock.of(blocks, html).compactMap(tree)
        }
    }

    private static func tree(_ block: FlatBlock) -> JSONTree? {
        func part<Content: Sendable>(_ content: Content) -> Part<Content> { Part(flat: block, content: content) }
        switch block.content {
        case .branch(let content): return branch.tree(part(content))
        case .item(let item, let number): return ItemShapes.tree(part(ItemShapes.Item(item: item, number: number)))
        case .disagreement(let content): return disagreement.tree(part(content))
        case .block(let content):
            switch content {
            case .heading: return heading.tree(part(()))
            case .paragraph(let claim): return paragraph.tree(part([claim]))
            case .points(let claims): return points.tree(part(claims))
            case .say(let lines): return say.tree(part(lines))
            case .fill(let lines): return fill.tree(part(lines))
            case .bibliography(let lines): return bibliography.tree(part(lines))
            case .warning(let title, let claims): return warning.tree(part(Titled(title: title, claims: claims)))
            case .question(let title, let claims): return question.tree(part(Titled(title: title, claims: claims)))
            case .timeline(let events): return timeline.tree(part(events))
            case .contacts(let list): return contacts.tree(part(list))
            case .term(let entry): return term.tree(part(entry))
            case .withdrawn(let withdrawal): return withdrawn.tree(part(withdrawal))
            case .table(let table): return TableShapes.table.tree(part(table))
            // Laid flat above.
            case .items, .branch, .disagreements: return nil
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

    private static let branch: JSONShape<Part<Block.Branch>> = shape(
        "branch",
        [
            .string("id", .identifier, doc: "branch-id") { $0.content.id },
            .optionalChoice("audience") { $0.content.audience },
        ])

    private static let contacts: JSONShape<Part<ContactList>> = shape(
        "contacts", [ItemShapes.contacts { ($0.content, $0.html) }, ItemShapes.remark { ($0.content, $0.html) }])

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
