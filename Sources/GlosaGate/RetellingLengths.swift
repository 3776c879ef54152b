import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaICU
import GlosaOutput
import GlosaPublication

/// The lengths of what leaves the pages of a guide: a text for a chat that nobody reads to its end, a script that nobody
/// listens to so long.
struct RetellingLengths {
    /// The most words of a script: ninety seconds at a calm 150 words a minute.
    static let wordsOfScript = 225

    private let catalog: Catalog
    private let layout: SiteLayout
    private let chat: ChatRenderer
    private let voice: ListeningRenderer
    private let pictures: PictureRenderer

    /// The lengths of a catalog's retellings; nil where it has none, or lacks words of the program.
    init?(_ catalog: Catalog) {
        guard catalog.outline.documents.entries.contains(where: { $0.value.contains { !$0.retellings.isEmpty } }),
            let site = try? PageSite(catalog: catalog)
        else { return nil }
        self.catalog = catalog
        layout = SiteLayout(catalog: catalog)
        chat = ChatRenderer(site: site)
        voice = ListeningRenderer(site: site)
        pictures = PictureRenderer(site: site)
    }

    /// The findings in a guide: at the first line of what is too long.
    func findings(in document: Document) -> [Diagnostic] {
        guard let sections = catalog.outline.documents[document.id] else { return [] }
        return sections.flatMap { section -> [Diagnostic] in
            guard !section.retellings.isEmpty, let part = document.page(of: section.id) else { return [] }
            let page = section.id == sections.first?.id ? document.opening : part
            return section.retellings.compactMap { retelling in
                guard let first = retelling.lines.first,
                    let message = catalog.locale(document.locale)?.message(document.id, first.id)
                else { return nil }
                switch retelling.medium {
                case .chat:
                    let place = layout.page(of: document.id, section: section.id).place
                    return tooLong(chat: chat.render(page, at: place), section.id, message, in: document)
                case .voice: return voice.script(of: page).flatMap { tooLong(script: $0, section.id, message) }
                case .picture: return pictures.picture(of: page).flatMap { tooLong(picture: $0, section.id, message) }
                }
            }
        }
    }

    private func tooLong(
        chat text: String, _ section: String, _ message: CatalogMessage, in document: Document
    ) -> Diagnostic? {
        let length = text.utf16.count
        guard length > ChatRenderer.limit else { return nil }
        return finding(
            "chat-too-long",
            "the chat text of `\(section)` has \(length) characters, and \(ChatRenderer.limit) are the most", message,
            help: "say one action and what protects it; what it is, its last day and its address count, too")
    }

    private func tooLong(script: String, _ section: String, _ message: CatalogMessage) -> Diagnostic? {
        let words = script.split { $0.isWhitespace }.count
        guard words > Self.wordsOfScript else { return nil }
        return finding(
            "script-too-long",
            "the script of `\(section)` has \(words) words, and \(Self.wordsOfScript) are the most: ninety seconds",
            message, help: "leave out what a listener need not do first; a telephone number counts twice")
    }

    private func tooLong(
        picture: PictureRenderer.Picture, _ section: String, _ message: CatalogMessage
    ) -> Diagnostic? {
        guard picture.svg == nil else { return nil }
        return finding(
            "picture-too-long", "the words of the picture of `\(section)` do not fit in letters that a telephone shows",
            message, help: "say one action and what protects it: some four hundred characters in all")
    }

    private func finding(_ id: String, _ text: String, _ message: CatalogMessage, help: String) -> Diagnostic {
        var finding = Diagnostic(.warning, id, text, at: message.text.place, help: help)
        finding.subject = message.id
        return finding
    }
}
