import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaICU

extension InterfaceWords {
    /// The messages of interface.yaml that renderers use; documents have theirs.
    static let required = [
        "all-parts", "back-to", "back-to-citation", "chat-more", "chat-not-advice", "chat-source", "cited-source",
        "contents", "documents", "everything-summary", "everything-title", "expired", "expired-elsewhere",
        "format-everything", "format-json", "format-listening", "format-pdf", "format-text", "format-whole",
        "formats", "home-title", "item-sources", "licence", "next-part", "not-advice-elsewhere", "not-found-text",
        "not-found-title", "nothing-stored",
        "other-parts", "read-on", "reviewed-on", "search-count", "search-label", "search-none", "share", "share-button",
        "share-sms",
        "share-whatsapp", "site-tagline", "skip-link", "sources-disagree", "spoken-avoid", "spoken-dollars",
        "spoken-dot", "spoken-hyphen", "spoken-plus", "spoken-slash", "spoken-step", "term-page-title",
        "timeline-drawing", "valid-until-elsewhere", "whole-summary", "whole-title",
    ]
}

extension PageSite {
    /// What a locale lacks of the words around documents: a page would show their ids.
    package func missingWords(in locale: LocaleTag) -> [Diagnostic] {
        let words = interface(locale)
        guard let catalog = catalog.locale(locale) else { return [] }
        return InterfaceWords.required.filter { !words.has($0) }.map { catalog.missingInterfaceMessage($0) }
    }
}
