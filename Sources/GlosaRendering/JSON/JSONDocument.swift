import GlosaCatalog
import GlosaDocument
import GlosaICU

extension Document {
    /// The document as partners read it.
    func json(catalog: Catalog, layout: SiteLayout) -> JSONTree {
        let root = catalog.project.address
        let others = catalog.locales.map(\.settings.tag).filter { $0 != locale }
        return .object([
            "id": .string(id),
            "language": .string(locale.identifier),
            "direction": .string(direction.htmlValue),
            "address": .string("\(root)/\(layout.folder(of: .document(id), in: locale))"),
            "alternates": .object(
                others.map {
                    JSONTree.Pair($0.identifier, .string("\(root)/\(layout.folder(of: .document(id), in: $0))"))
                }),
            "licence": .string(catalog.project.licence),
            "publisher": .string(catalog.project.publisher),
            "writtenOn": .string(writtenOn.iso),
            "expiresOn": .stringIfAny(validUntil?.iso),
            "legalReview": catalog.project.legalReview?.json,
            "title": .line(title),
            "summary": .line(summary),
            "notices": .array(head.map { .object(["kind": .string($0.kind.rawValue), "line": .line($0.text)]) }),
            "sections": .array(sections.map(\.json)),
            "wordsTitle": words.isEmpty ? nil : .line(wordsTitle),
            "words": words.isEmpty ? nil : .array(words.map(\.json)),
            "sourcesTitle": sources.isEmpty ? nil : .line(sourcesTitle),
            "sources": .array(sources.enumerated().map { $1.json(number: $0 + 1) }),
        ])
    }
}

extension Project.LegalReview {
    fileprivate var json: JSONTree {
        .object(["by": .string(by), "role": .string(role), "on": .string(on.iso)])
    }
}

extension Document.Section {
    fileprivate var json: JSONTree {
        .object(["id": .string(id), "title": .line(title), "blocks": .array(blocks.map(\.json))])
    }
}

extension Document.WordNote {
    fileprivate var json: JSONTree {
        .object(["id": .string(id), "term": .string(term), "definition": .line(definition)])
    }
}

extension Document.CitedSource {
    /// A source that the document cites, under its number.
    fileprivate func json(number: Int) -> JSONTree {
        .object([
            "number": .integer(number),
            "id": .string(source.id),
            "line": .line(text),
            "publisher": .string(source.publisher),
            "title": .stringIfAny(source.title),
            "date": .stringIfAny(source.date?.iso),
            "url": .stringIfAny(source.address),
            "kind": .string(source.kind.rawValue),
            "language": .stringIfAny(source.language),
        ])
    }
}
