import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaJSON

/// What answers at the address of something that is gone, as JSON. Its id is never used again.
enum EndedShape {
    /// Every shape of it that no other file has.
    static let all: [ShapeDescription] = [gone.description, withdrawn.description, wording.description]

    /// Something that is gone, with what is said of it in each language.
    struct Published: Sendable {
        let item: String
        let change: Change
        let pages: [PublishedDocument]
        let site: PageSite

        /// The kind of file.
        var kind: String { change.kind == .withdrawn ? "withdrawn" : "gone" }

        /// The content of the file.
        var bytes: [UInt8] { (change.kind == .withdrawn ? withdrawn : gone).bytes(of: self) }
    }

    private static let gone = shape("gone")
    private static let withdrawn = shape("withdrawn")

    private static func shape(_ kind: String) -> JSONShape<Published> {
        JSONShape(
            kind,
            Envelope.fields(kind: kind) { $0.site } + [
                .string("id", .place, doc: "ended-id") { $0.item },
                .string("on", .day, doc: "ended-on") { $0.change.on.iso },
                .string("change", .identifier, doc: "ended-change") { $0.change.id },
                .map("languages", keys: .language, wording) { ended in
                    ended.pages.map { ($0.document.locale.identifier, Wording(page: $0, ended: ended)) }
                },
            ])
    }

    private struct Wording: Sendable {
        let page: PublishedDocument
        let ended: Published

        var line: [Inline] { .lines(page.document.lines) }
        var lines: [[Inline]] { page.document.lines }
    }

    private static let wording = JSONShape<Wording>(
        "ended-wording",
        [
            .string("language", .language) { $0.page.document.locale.identifier },
            .choice("direction") { JSONDirection($0.page.document.direction) },
            .string("text", .text) { $0.page.html.text($0.line) },
            .string("html", .html) { wording in
                wording.page.html.html(
                    Block.points(wording.lines.map { ClaimLine(line: $0, support: ClaimSupport(basis: .project)) }))
            },
            SpanShapes.field { $0.page.html.line($0.line).spans },
            .string("canonical", .address, doc: "ended-canonical") {
                $0.page.site.canonical(insteadOf: $0.ended.change, $0.page.document.locale)
            },
        ])
}
