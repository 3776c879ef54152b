import GlosaCatalog
import GlosaDocument
import GlosaICU

/// Lines of a document as HTML.
struct PageInlines {
    let context: PageContext
    private var isInLink = false

    init(context: PageContext) { self.context = context }

    /// The same lines where they stand inside a link: no link may hold another.
    var plain: PageInlines {
        var copy = self
        copy.isInLink = true
        return copy
    }

    func nodes(_ line: [Inline]) -> [HTMLNode] { line.flatMap(nodes) }

    private func nodes(_ inline: Inline) -> [HTMLNode] {
        switch inline {
        case .text(let text): [.text(text)]
        case .fact(let fact): [self.fact(fact)] + disagreement(fact)
        case .contact(let contact): [self.contact(contact)]
        case .contactLink(_, let href, let inner): [link(HTMLAddress(href), plain.nodes(inner))]
        case .term(let id, let inner): [term(id, plain.nodes(inner))]
        case .source(let id, let inner):
            context.isLean || isInLink ? nodes(inner) : [source(id, plain.nodes(inner), label: nil)]
        case .link(let target, let inner): [link(context.address(ofTarget: target), plain.nodes(inner))]
        case .address(let address, let inner): [link(HTMLAddress(address), plain.nodes(inner))]
        case .strong(let inner): [.element(.strong, nodes(inner))]
        case .emphasis(let inner): [.element(.em, nodes(inner))]
        case .quote(let open, let inner, let close):
            [.element(.q, [.text(open)] + nodes(inner) + [.text(close)])]
        case .language(let tag, let inner):
            [.element(.span, .words(in: tag), nodes(inner))]
        case .isolated(let isolation, let inner): isolated(isolation, inner)
        case .definition(let id, let inner): [.element(.dfn, context.ids(id), nodes(inner))]
        case .citation(let ids): citation(ids)
        case .translation(_, let inner):
            inner.isEmpty ? [] : [.element(.span, [.classes("unverified")], nodes(inner))]
        }
    }

    /// A number or an address in a sentence. Who hears its link alone hears whom it reaches.
    private func contact(_ contact: ContactSpan) -> HTMLNode {
        guard !isInLink, let address = HTMLAddress(contact.href) else { return number(contact) }
        let label: [HTMLAttribute] = contact.name.isEmpty ? [] : [.label("\(contact.name): \(contact.text)")]
        return .element(
            .a,
            [.classes("contact"), .href(address)] + label
                + HTMLAttribute.isolation(contact.isolation, of: contact.text),
            [.text(contact.text)])
    }

    /// A number or an address as words alone.
    func number(_ contact: ContactSpan) -> HTMLNode { words(contact.text, contact.isolation) }

    /// Values and words in another language; these have an element that says their direction.
    private func isolated(_ isolation: Isolation, _ inner: [Inline]) -> [HTMLNode] {
        if inner.count == 1, case .language = inner[0] { return nodes(inner) }
        return HTMLNode.isolated(nodes(inner), by: isolation, inner.plainText)
    }

    private func fact(_ fact: FactSpan) -> HTMLNode {
        if context.isLean { return words(fact.text, fact.isolation) }
        let direction = HTMLAttribute.isolation(fact.isolation, of: fact.text)
        return switch fact.value {
        case .date(let date): .element(.time, [.datetime(date.iso)] + direction, [.text(fact.text)])
        case .days(let days): .element(.time, [.datetime("P\(days)D")] + direction, [.text(fact.text)])
        case .count(let count): .element(.data, [.value(String(count))] + direction, [.text(fact.text)])
        case .money(let amount, _): .element(.data, [.value(amount)] + direction, [.text(fact.text)])
        case .words: words(fact.text, fact.isolation)
        }
    }

    /// Words that have an element of their own where they are isolated.
    private func words(_ text: String, _ isolation: Isolation?) -> HTMLNode {
        guard let isolation else { return .text(text) }
        return .element(.span, [.direction(isolation.direction(of: text))], [.text(text)])
    }

    /// After a fact of which sources disagree, a small link to what each says.
    private func disagreement(_ fact: FactSpan) -> [HTMLNode] {
        guard !isInLink, let address = context.firstUse(ofDisputed: fact.id) else { return [] }
        let label = context.interface.text(.sourcesDisagree, ["fact": .string(fact.text)])
        return [
            .element(
                .a, context.ids("f-\(fact.id)") + [.classes("ui disputed"), .href(address), .label(label)],
                [.text("≠")])
        ]
    }

    private func citation(_ ids: [String]) -> [HTMLNode] {
        let sources = context.document.sources
        if context.isLean || isInLink { return [.text(sources.isolatedText(of: ids))] }
        var inner: [HTMLNode] = [.text("[")]
        for (index, id) in ids.enumerated() {
            guard let number = sources.number(of: id) else { continue }
            if index > 0 { inner.append(.text(", ")) }
            // A number alone says nothing to somebody who hears the links of a page one by one.
            let label = context.interface.citedSource(number)
            inner.append(source(id, [.text(String(number))], label: label))
        }
        return [.text(" ")] + HTMLNode.isolated(inner + [.text("]")], by: sources.isolation, "")
    }

    /// The way to a source: on a page, to its note; out of a fragment, to what was read, if it is on the web.
    private func source(_ id: String, _ inner: [HTMLNode], label: String?) -> HTMLNode {
        let sources = context.document.sources
        guard let number = sources.number(of: id), let source = sources[id: id]?.source else {
            return .element(.span, inner)
        }
        guard context.isFragment else { return note(number, inner, label: label) }
        let label: [HTMLAttribute] = label.map { [.label("\($0): \(source.publisher)")] } ?? []
        guard let address = source.address.flatMap({ HTMLAddress($0) }) else { return .element(.span, inner) }
        return .element(.a, [.classes("source"), .href(address)] + label, inner)
    }

    private func note(_ number: Int, _ inner: [HTMLNode], label: String?) -> HTMLNode {
        .element(
            .a,
            [
                .id(context.id(context.nextCitation(of: number))), .classes("note"),
                .href(context.fragment("s\(number)")),
            ] + (label.map { [.label($0)] } ?? []), inner)
    }

    /// A term opens its meaning where it is first used; after that the reader has it, and only the words stand there.
    private func term(_ id: String, _ inner: [HTMLNode]) -> HTMLNode {
        if isInLink { return .element(.span, inner) }
        if let use = context.firstUse(of: id) {
            return .element(
                .a, [.id(context.id(use)), .classes("term note"), .href(context.fragment("w-\(id)"))], inner)
        }
        if context.isNoted(id) { return .element(.span, inner) }
        return link(context.address(ofTerm: id), inner, classes: "term")
    }

    /// A link, or the words alone when the address may not stand in a page.
    private func link(_ address: HTMLAddress?, _ inner: [HTMLNode], classes: String? = nil) -> HTMLNode {
        guard !isInLink, let address else { return .element(.span, inner) }
        return .element(.a, (classes.map { [.classes($0)] } ?? []) + [.href(address)], inner)
    }
}
