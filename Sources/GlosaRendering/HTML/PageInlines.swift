import GlosaCatalog
import GlosaDocument
import GlosaICU

/// Lines of a document as HTML.
struct PageInlines {
    let document: Document
    let layout: SiteLayout
    let interface: InterfaceWords

    func nodes(_ line: [Inline]) -> [HTMLNode] { line.flatMap(nodes) }

    private func nodes(_ inline: Inline) -> [HTMLNode] {
        switch inline {
        case .text(let text): [.text(text)]
        case .fact(let fact): [self.fact(fact)]
        case .contact(let contact): [link(contact.href, [.text(contact.text)], classes: "contact")]
        case .contactLink(_, let href, let inner): [link(href, nodes(inner), classes: "contact")]
        case .term(let id, let inner): [term(id, inner)]
        case .source(_, let number, let inner): [link("#source-\(number)", nodes(inner))]
        case .link(let target, let inner): [place(target, nodes(inner))]
        case .address(let address, let inner): [link(address, nodes(inner))]
        case .strong(let inner): [.element(.strong, nodes(inner))]
        case .emphasis(let inner): [.element(.em, nodes(inner))]
        case .quote(let open, let inner, let close):
            [.element(.q, [.text(open)] + nodes(inner) + [.text(close)])]
        case .language(let tag, let inner):
            [.element(.span, [.language(tag), .direction(tag.direction)], nodes(inner))]
        case .definition(let id, let inner): [.element(.dfn, [.id(id)], nodes(inner))]
        case .citation(let numbers): citation(numbers)
        }
    }

    private func fact(_ fact: FactSpan) -> HTMLNode {
        switch fact.value {
        case .date(let date): .element(.time, [.datetime(date.iso)], [.text(fact.text)])
        case .days(let days): .element(.time, [.datetime("P\(days)D")], [.text(fact.text)])
        case .count(let count): .element(.data, [.value(String(count))], [.text(fact.text)])
        case .money(let amount, _): .element(.data, [.value(amount)], [.text(fact.text)])
        case .words: words(fact.text)
        }
    }

    /// Words that run the other way than the document are isolated by an element of their own.
    private func words(_ text: String) -> HTMLNode {
        guard let direction = TextDirection.of(text), direction != document.direction else { return .text(text) }
        return .element(.span, [.direction(direction)], [.text(text)])
    }

    private func citation(_ numbers: [Int]) -> [HTMLNode] {
        var inner: [HTMLNode] = [.text("[")]
        for (index, number) in numbers.enumerated() {
            if index > 0 { inner.append(.text(", ")) }
            // A number alone says nothing to somebody who hears the links of a page one by one.
            let label = interface.text("cited-source", ["number": .integer(number)])
            inner.append(
                .element(
                    .a, [.href(HTMLAddress(fragment: "source-\(number)")), .label(label)], [.text(String(number))]))
        }
        return [.text(" "), .element(.span, [.classes("citation")], inner + [.text("]")])]
    }

    private func term(_ id: String, _ inner: [Inline]) -> HTMLNode { place(.term(id), nodes(inner), classes: "term") }

    private func place(_ target: LinkTarget, _ inner: [HTMLNode], classes: String? = nil) -> HTMLNode {
        let (id, fragment): (String, String?) =
            switch target {
            case .document(let id): (id, nil)
            case .section(let id, let section): (id, section)
            case .term(let term): ("glossary", term)
            }
        let suffix = fragment.map { "#\($0)" } ?? ""
        if id == document.id, !suffix.isEmpty { return link(suffix, inner, classes: classes) }
        return link(
            "../../\(layout.file(of: id, in: document.locale, format: .html))\(suffix)", inner, classes: classes)
    }

    /// A link, or the words alone when the address may not stand in a page.
    private func link(_ address: String, _ inner: [HTMLNode], classes: String? = nil) -> HTMLNode {
        guard let address = HTMLAddress(address) else { return .element(.span, inner) }
        return .element(.a, (classes.map { [.classes($0)] } ?? []) + [.href(address)], inner)
    }
}
