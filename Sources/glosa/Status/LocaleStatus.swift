import GlosaCatalog
import GlosaChecks
import GlosaDocument
import GlosaJSON

/// The progress of one language.
struct LocaleStatus {
    let locale: String
    let name: String
    let isSource: Bool
    let isPublished: Bool
    let messages: MessageCounts
    let documents: [DocumentStatus]

    /// The number of messages that are how far.
    struct MessageCounts {
        let total: Int
        let translated: Int
        let stale: Int
        let draft: Int
        let reviewed: Int
        /// The number of were that written by whom, and of how many nobody recorded it.
        let origins: [(name: String, count: Int)]

        init(_ progress: TranslationProgress) {
            total = progress.total
            translated = progress.translated
            stale = progress.stale
            draft = progress.draft
            reviewed = progress.reviewed
            origins =
                TextOrigin.allCases.map { ($0.rawValue, progress.origins[$0] ?? 0) }
                + [("unrecorded", progress.unknownOrigin)]
        }

        var tree: JSONTree {
            .object([
                "total": .integer(total), "translated": .integer(translated), "stale": .integer(stale),
                "draft": .integer(draft), "reviewed": .integer(reviewed),
                "origins": .object(origins.map { JSONTree.Pair($0.name, .integer($0.count)) }),
            ])
        }

        func text(isSource: Bool) -> String {
            if isSource {
                return (["\(total) messages, the source", "\(reviewed) reviewed"] + originWords).joined(separator: ", ")
            }
            var parts = ["\(translated) of \(total) translated", "\(stale) stale", "\(reviewed) reviewed"]
            if draft > 0 { parts.insert("\(draft) in draft", at: 2) }
            return (parts + originWords).joined(separator: ", ")
        }

        /// The origins that there are: "1219 machine, 3 machine-edited".
        private var originWords: [String] {
            let known = origins.filter { $0.name != "unrecorded" && $0.count > 0 }
            let words = known.map { "\($0.count) \($0.name)" }
            // Where nobody records origins, that is said by their absence.
            guard !known.isEmpty, let left = origins.last, left.count > 0 else { return words }
            return words + ["\(left.count) of unrecorded origin"]
        }
    }

    init(_ locale: LocaleCatalog, _ catalog: Catalog) {
        self.locale = locale.settings.tag.identifier
        name = locale.settings.displayName
        isSource = locale.settings.tag == catalog.project.sourceLocale
        isPublished = catalog.isPublished(locale.settings.tag)
        let source = isSource ? nil : catalog.locale(catalog.project.sourceLocale)
        let copied = LocaleCopy(locale, in: catalog)?.messages ?? []
        messages = MessageCounts(TranslationProgress(locale, source: source, copied: copied))
        let builder = DocumentBuilder(catalog: catalog, locale: locale)
        let built = catalog.documentIDs
        let files: [DataFile] = [.interface, .facts, .contacts, .hazards] + (catalog.tables.count > 0 ? [.tables] : [])
        documents = (built + files.map(\.rawValue)).map { id in
            DocumentStatus(
                id, builder.build(id).document, locale.settings,
                MessageCounts(
                    TranslationProgress(locale, source: source, document: catalog.file(of: id), copied: copied)))
        }
    }

    var tree: JSONTree {
        .object([
            "locale": .string(locale), "name": .string(name), "isSource": .boolean(isSource),
            "isPublished": .boolean(isPublished),
            "messages": messages.tree, "documents": .array(documents.map(\.tree)),
        ])
    }

    func text(withSections: Bool) -> String {
        let title = "\(locale)  \(name)" + (isPublished ? "" : " (not published)")
        var text = StatusRow.line(title, messages, isSource: isSource, "")
        for document in documents {
            text += StatusRow.line(
                "  \(document.id)", document.messages, isSource: isSource, document.reading?.text ?? "")
            guard withSections else { continue }
            for section in document.sections { text += StatusRow.indented("    \(section.id)", section.reading.text) }
        }
        return text
    }
}

/// The progress of one document of a language, and how hard it is to read.
struct DocumentStatus {
    let id: String
    let messages: LocaleStatus.MessageCounts
    let reading: ReadingStatus?
    let sections: [SectionStatus]

    /// The difficulty of reading a section.
    struct SectionStatus {
        let id: String
        let reading: ReadingStatus

        var tree: JSONTree { .object(["id": .string(id), "reading": reading.tree]) }
    }

    var tree: JSONTree {
        .object([
            "id": .string(id), "messages": messages.tree, "reading": reading?.tree,
            "sections": .array(sections.map(\.tree)),
        ])
    }

    init(_ id: String, _ document: Document?, _ settings: LocaleSettings, _ messages: LocaleStatus.MessageCounts) {
        self.id = id
        self.messages = messages
        reading = document.map { ReadingStatus($0.readability(in: settings), settings) }
        sections = (document?.sections ?? []).map {
            SectionStatus(id: "\(id).\($0.id)", reading: ReadingStatus($0.readability(in: settings), settings))
        }
    }
}

/// Lines of the report, in columns.
enum StatusRow {
    static func line(
        _ name: String, _ counts: LocaleStatus.MessageCounts, isSource: Bool, _ reading: String
    ) -> String {
        let bar = isSource ? String(repeating: " ", count: StatusBar.width) : StatusBar.text(counts)
        let rest = counts.text(isSource: isSource) + (reading.isEmpty ? "" : "; \(reading)")
        return "\(padded(name, to: 14))  \(bar)  \(rest)\n"
    }

    static func indented(_ name: String, _ reading: String) -> String { "\(padded(name, to: 36))  \(reading)\n" }

    private static func padded(_ name: String, to width: Int) -> String {
        name + String(repeating: " ", count: max(0, width - name.count))
    }
}
