import GlosaCatalog
import GlosaDocument
import GlosaICU

/// A document as partners read it.
struct JSONDocument: Encodable {
    let id: String
    let language: String
    let direction: String
    let address: String
    let alternates: [String: String]
    let licence: String
    let publisher: String
    let writtenOn: String
    let expiresOn: String?
    let legalReview: JSONLegalReview?
    let title: JSONLine
    let summary: JSONLine
    let notices: [JSONNotice]
    let sections: [JSONSection]
    let sourcesTitle: JSONLine?
    let sources: [JSONSource]

    init(_ document: Document, catalog: Catalog, layout: SiteLayout) {
        id = document.id
        language = document.locale.identifier
        direction = document.direction == .rightToLeft ? "rtl" : "ltr"
        let root = catalog.project.address
        address = "\(root)/\(layout.folder(of: document.id, in: document.locale))"
        alternates = Dictionary(
            uniqueKeysWithValues: catalog.locales.filter { $0.settings.tag != document.locale }.map {
                ($0.settings.tag.identifier, "\(root)/\(layout.folder(of: document.id, in: $0.settings.tag))")
            })
        licence = catalog.project.licence
        publisher = catalog.project.publisher
        writtenOn = document.writtenOn.iso
        expiresOn = document.validUntil?.iso
        legalReview = catalog.project.legalReview.map { JSONLegalReview(by: $0.by, role: $0.role, on: $0.on.iso) }
        title = JSONLine(document.title)
        summary = JSONLine(document.summary)
        notices = document.head.map { JSONNotice(kind: $0.kind.rawValue, line: JSONLine($0.text)) }
        sections = document.sections.map { section in
            JSONSection(
                id: section.id, title: JSONLine(section.title), blocks: section.blocks.map(JSONBlock.init))
        }
        sourcesTitle = document.sources.isEmpty ? nil : JSONLine(document.sourcesTitle)
        sources = document.sources.enumerated().map { JSONSource(number: $0 + 1, $1) }
    }
}

/// A lawyer's review.
struct JSONLegalReview: Encodable {
    let by: String
    let role: String
    let on: String
}

/// A sentence that the reader must meet first.
struct JSONNotice: Encodable {
    let kind: String
    let line: JSONLine
}

/// A section.
struct JSONSection: Encodable {
    let id: String
    let title: JSONLine
    let blocks: [JSONBlock]
}

/// A source that the document cites.
struct JSONSource: Encodable {
    let number: Int
    let id: String
    let line: JSONLine
    let publisher: String
    let title: String?
    let date: String?
    let url: String?
    let kind: String
    let language: String?

    init(number: Int, _ cited: Document.CitedSource) {
        self.number = number
        id = cited.source.id
        line = JSONLine(cited.text)
        publisher = cited.source.publisher
        title = cited.source.title
        date = cited.source.date?.iso
        url = cited.source.address
        kind = cited.source.kind.rawValue
        language = cited.source.language
    }
}
