import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaPublication
import MessageFormat

/// Renders a part of guidance as a text for a chat: what it is, and until when it holds, first of all; then as many whole
/// steps, in order, as fit, each with what its hazards pair it with, whom to call, and who says so; then where the rest
/// is.
///
///     try ChatRenderer(catalog: catalog).render(page, at: .section(document: "guidance", section: "find"))
package struct ChatRenderer: Sendable {
    /// The most that a text may measure, in UTF-16 code units, as telephones count.
    package static let limit = 1_500

    private let site: PageSite

    /// A renderer for the documents of a catalog.
    ///
    /// - Throws: ``MissingWords`` for a language that lacks words of the program.
    package init(catalog: Catalog) throws(MissingWords) { self.init(site: try PageSite(catalog: catalog)) }

    /// A renderer for the documents of a site.
    package init(site: PageSite) { self.site = site }

    /// What a part is, until when it holds, and where it stands, without a step: for a message that is paid for by the piece.
    package func reference(to document: Document, at place: PagePlace) -> String {
        let address = site.canonical(place, document.locale).isolated(as: .address, in: document.direction)
        return [notices(in: document), title(of: document), address].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// The text of a part, whose page stands at `place`. No step is cut: one that does not fit whole is left out, with
    /// all that follow it.
    package func render(_ document: Document, at place: PagePlace) -> String {
        let interface = site.interface(document.locale)
        let title = title(of: document)
        // What holds of the opening of a guide alone stands in its first part.
        let part = document.sections.first?.translationLine?.isolatedText
        let validity = ([notices(in: document)] + (part.map { [$0] } ?? []))
            .filter { !$0.isEmpty }.joined(separator: " ")
        let address = site.canonical(place, document.locale).isolated(as: .address, in: document.direction)
        let all = document.sections.flatMap { $0.blocks.flatMap(entries) }
        // What a message about this must not go without comes alone: a choice of the outline's, not of the length.
        let chosen = all.filter(\.isChosen)
        let told = chosen.isEmpty ? all : chosen
        var left = all.count(where: \.isStep)
        // A part that does not expire says no day.
        var said = validity.isEmpty ? title : "\(validity)\n\n\(title)"
        for entry in told {
            let text = "\n\n" + self.text(of: entry, in: document)
            let rest = left - (entry.isStep ? 1 : 0)
            if (said + text + foot(rest, address, interface)).utf16.count > Self.limit { break }
            said += text
            left = rest
        }
        return said + foot(left, address, interface)
    }

    /// Something that a text has whole or not at all.
    private enum Entry {
        /// Something to do, or not to do.
        case step(GuidanceItem, situation: [[Inline]])
        /// A row of a table, as a sentence with what it never appears without; before the first, whom the table speaks of.
        case row(DocumentTable.Row, head: [[Inline]])

        var isStep: Bool { if case .step = self { true } else { false } }

        var isChosen: Bool { if case .step(let item, _) = self { item.isForChat } else { false } }
    }

    /// The entries of a block and of its children, in order.
    private func entries(_ block: Block) -> [Entry] {
        if case .table(let table) = block {
            let head = [table.caption] + table.shared + [table.head]
            return table.rows.enumerated().map { .row($1, head: $0 == 0 ? head : []) }
        }
        let parts = block.parts
        var inner = parts.items.map { Entry.step($0, situation: []) } + parts.children.flatMap(entries)
        // The first step of a situation says which it is.
        if case .branch(let branch) = block, case .step(let item, let situation)? = inner.first {
            inner[0] = .step(item, situation: [branch.title] + situation)
        }
        return inner
    }

    private func text(of entry: Entry, in document: Document) -> String {
        let words = PlainWords(document: document, label: site.interface(document.locale)[.itemSources])
        switch entry {
        case .step(let item, let situation):
            return situation.map { words.text($0) + "\n" }.joined() + text(of: item, in: document)
        case .row(let row, let head):
            let first = head.map { words.text($0) + "\n" }.joined()
            return first + "• " + row.lines.map { words.text($0) }.joined(separator: "\n")
        }
    }

    /// The neutral title of a part: others may see a message that arrives.
    private func title(of document: Document) -> String {
        document.sections.first?.preview.title ?? document.preview.title
    }

    /// What a text is, and until when it holds: the notices that no message goes without.
    private func notices(in document: Document) -> String {
        let kinds: Set<Document.Notice.Kind> = [
            .preview, .expired, .legalReview, .notAdvice, .validUntil, .translation,
        ]
        return document.head.filter { kinds.contains($0.kind) }.map(\.text.isolatedText).joined(separator: " ")
    }

    private func foot(_ left: Int, _ address: String, _ interface: InterfaceWords) -> String {
        let more =
            left > 0 ? interface.text(.chatMore, ["count": .integer(left)]) : interface[.chatSource]
        return "\n\n\(more) \(address)"
    }

    private func text(of step: GuidanceItem, in document: Document) -> String {
        let words = PlainWords(
            document: document, label: site.interface(document.locale)[.itemSources])
        let heading = step.heading.map { words.text($0) + ". " } ?? ""
        var lines = [(step.kind == .avoid ? "✗ " : "• ") + heading + words.text(step.action)]
        // The day of a step has passed: it keeps its warnings, so that nobody takes a number without them.
        if let fold = step.fold { lines.append(words.text(fold)) }
        for detail in step.details {
            switch detail.kind {
            case .change, .audience, .hazard, .reading, .need, .say, .then:
                let label = detail.label.isEmpty ? "" : words.text(detail.label) + " "
                lines.append(label + detail.lines.map { words.text($0) }.joined(separator: " "))
            case .contacts:
                for entry in detail.contacts?.entries ?? [] {
                    lines.append(([entry.heading] + entry.cautions).map { words.text($0) }.joined(separator: ". "))
                }
                if let remark = detail.contacts?.remark, !remark.isEmpty { lines.append(words.text(remark)) }
            // Who says so of the step; the page has who says so of its warnings and contacts.
            case .provenance: lines += detail.lines.prefix(1).map { words.text($0) }
            case .translation: lines += detail.lines.map { words.text($0) }
            // The reason of a volatile rule says on which day it was read, unless a detail of its own does.
            case .why:
                guard step.isVolatile, !step.details.contains(where: { $0.kind == .reading }) else { continue }
                let label = detail.label.isEmpty ? "" : words.text(detail.label) + " "
                lines.append(label + detail.lines.map { words.text($0) }.joined(separator: " "))
            }
        }
        return lines.joined(separator: "\n")
    }
}
