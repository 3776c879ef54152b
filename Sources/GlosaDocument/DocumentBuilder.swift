import GlosaCatalog
import GlosaDiagnostics
import GlosaICU
import MessageFormat

/// Makes documents out of a catalog.
///
///     let built = DocumentBuilder(catalog: catalog, locale: spanish).build("guidance")
///     built.document?.sections.first?.id   // "today"
package struct DocumentBuilder: Sendable {
    let catalog: Catalog
    let locale: LocaleCatalog
    let today: CivilDate?
    /// Worked out once, for all the lines of all documents.
    let values: FactValues
    private let formatters = FormatterCache()

    /// A document with what went wrong in making it.
    package struct Built: Sendable {
        /// The document; nil when the outline has none of that id.
        package var document: Document?
        /// Messages that could not be formatted, and interface messages that are missing.
        package var diagnostics: [Diagnostic]
    }

    /// A builder for one locale of `catalog`. What was to be relied on until a day before `today` is folded behind the
    /// sentence that it may have changed; without a day, nothing is.
    package init(catalog: Catalog, locale: LocaleCatalog, today: CivilDate? = nil) {
        self.catalog = catalog
        self.locale = locale
        self.today = today
        values = FactValues(catalog: catalog, locale: locale)
    }

    /// The document of that id.
    package func build(_ id: String) -> Built {
        guard let kind = catalog.kind(of: id) else { return Built(document: nil, diagnostics: []) }
        if kind.hasTermPages {
            guard catalog.terms.count > 0 else { return Built(document: nil, diagnostics: []) }
            return GlossaryBuilder(id: id, locale: locale, composer: composer(today)).build()
        }
        guard let sections = catalog.outline.documents[id] else { return Built(document: nil, diagnostics: []) }
        let validUntil = sections.compactMap { catalog.expiry(of: $0, in: id) }.min()
        var blocks = BlockBuilder(file: id, kind: kind, composer: composer(today, validUntil: validUntil))
        let title = blocks.composer.line(id, "title") ?? []
        let summary = blocks.composer.line(id, "summary") ?? []
        let whole = TranslationCoverage.whole(sections, of: id, blocks.composer)
        let head = HeadNotices.make(&blocks.composer, kind, of: id, translation: whole)
        blocks.composer.isTranslationTold = whole != nil
        let titleState = ["title", "summary"].compactMap { blocks.composer.translation(id, $0) }.worst
        let shownSummary = blocks.composer.marked(summary, titleState)
        let built = sections.map { blocks.section($0) }
        let words = WordNotes.make(of: built, &blocks.composer)
        let document = Document(
            id: id, kind: kind, locale: locale.settings.tag, direction: locale.settings.direction, title: title,
            summary: shownSummary,
            notices: head, sections: built, wordsTitle: blocks.composer.interface(.wordsTitle), words: words,
            sourcesTitle: blocks.composer.interface(.sourcesTitle),
            sources: Bibliography.make(&blocks.composer), writtenOn: catalog.project.written,
            validity: built.firstValidity,
            preview: Document.Preview(title: title.isolatedText, summary: summary.isolatedText),
            texts: blocks.composer.texts)
        return Built(document: document, diagnostics: blocks.composer.diagnostics)
    }

    /// The errors in a document once everything in it has expired, and may go well before: in its notices, and in the
    /// sections that have something to expire.
    package func findingsAfterExpiry(of id: String) -> [Diagnostic] {
        guard let kind = catalog.kind(of: id) else { return [] }
        let end = CivilDate(year: 9999, month: 12, day: 31)
        var blocks = BlockBuilder(file: id, kind: kind, composer: composer(end))
        _ = HeadNotices.make(&blocks.composer, kind, of: id)
        for section in catalog.outline.documents[id] ?? [] where catalog.expiry(of: section, in: id) != nil {
            _ = blocks.section(section)
        }
        return blocks.composer.diagnostics
    }

    /// A composer of lines of the locale, which shares what has been compiled.
    ///
    /// - Parameter validUntil: The last day of what is composed.
    func composer(_ today: CivilDate?, validUntil: CivilDate? = nil) -> Composer {
        Composer(
            catalog: catalog, locale: locale, values: values, validUntil: validUntil, today: today,
            formatters: formatters)
    }

    /// Builds those sections of a document that are wanted, one after another, and keeps none: for measuring them.
    package func forEachSection(
        of id: String, where isWanted: (Outline.Section) -> Bool, _ visit: (Document.Section) -> Void
    ) {
        guard let sections = catalog.outline.documents[id] else { return }
        var blocks = BlockBuilder(
            file: id, composer: Composer(catalog: catalog, locale: locale, values: values))
        for section in sections where isWanted(section) { visit(blocks.section(section)) }
    }

    /// One message of the catalog as a line of a document, facts and markup and all, without numbers of sources.
    package func line(_ message: CatalogMessage) -> [Inline] {
        var composer = Composer(catalog: catalog, locale: locale, values: values)
        return composer.line(message)
    }
}
